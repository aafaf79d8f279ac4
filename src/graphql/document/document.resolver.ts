import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { DocumentKind } from '../../domain/registries/vocabulary.js';
import type { DocumentRow } from '../../queries/citations.js';
import { countDocuments, findDocumentByCode, listDocuments } from '../../queries/documents.js';
import { connection, listCost, PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { DocumentKindEnum } from '../enums.js';
import { globalId } from '../global-id.js';
import { DocumentConnection, DocumentType } from './document.type.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: DocumentRow) {
    return globalId('Document', row.id);
  }

  @Query(() => DocumentType, { nullable: true, description: 'One source by its code; null when there is none.' })
  document(@Arg('code', () => String, { description: 'Code of the document.' }) code: string, @Ctx() { reader }: Context) {
    return findDocumentByCode(reader, code);
  }

  @Query(() => DocumentConnection, { complexity: listCost, description: 'The sources of all facts, by code (出典の一覧).' })
  async documents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kind', () => [DocumentKindEnum], { nullable: true, description: 'Only sources of these kinds.' }) kind: DocumentKind[] | null,
    @Ctx() { reader }: Context,
  ) {
    return connection(
      await listDocuments(reader, kind ?? null, page),
      () => countDocuments(reader, kind ?? null),
      (row) => row,
    );
  }
}
