import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { articleById } from '../../loaders/loaders.js';
import type { CitationRow } from '../../queries/citations.js';
import type { Context } from '../context.js';
import { globalId } from '../global-id.js';
import { ArticleType } from '../regulation/article.type.js';
import { CitationType } from './citation.type.js';

@Resolver(() => CitationType)
export class CitationResolver {
  @FieldResolver(() => String, { description: 'Opaque id.' })
  id(@Root() row: CitationRow) {
    return globalId('Citation', row.id);
  }

  @FieldResolver(() => ArticleType, { nullable: true, description: 'The article of a regulation that lays the fact down (条).' })
  article(@Root() row: CitationRow, @Ctx() { loaders }: Context) {
    return row.articleId === null ? null : loaders.load(articleById, row.articleId, undefined);
  }
}
