import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  articlesOfRegulation,
  bodiesOfArticle,
  citationsOf,
  documentById,
  nodeById,
  proceduresOfArticle,
  regulationById,
  rulesOfArticle,
  tiesOfArticle,
} from '../../loaders/loaders.js';
import { type ArticleRow, countRegulations, findRegulationByCode, listRegulations, type RegulationRow } from '../../queries/regulations.js';
import { BodyType } from '../body/body.type.js';
import { CitationType } from '../citation/citation.type.js';
import { connection, listCost, PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { DocumentType } from '../document/document.type.js';
import { globalId } from '../global-id.js';
import { ProcedureType, RuleType } from '../governance/governance.type.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { RelationshipType } from '../tie/tie.type.js';
import { ArticleType } from './article.type.js';
import { RegulationConnection, RegulationType } from './regulation.type.js';

@Resolver(() => RegulationType)
export class RegulationResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: RegulationRow) {
    return globalId('Regulation', row.id);
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'Who issued it.' })
  issuer(@Root() row: RegulationRow, @Ctx() { loaders, today }: Context) {
    return loaders.load(nodeById, row.issuerId, { asOf: today });
  }

  @FieldResolver(() => DocumentType, { description: 'The document that prints it.' })
  document(@Root() row: RegulationRow, @Ctx() { loaders }: Context) {
    return loaders.load(documentById, row.documentId, undefined);
  }

  @FieldResolver(() => [ArticleType], { description: 'Its articles in order.' })
  articles(@Root() row: RegulationRow, @Ctx() { loaders }: Context) {
    return loaders.load(articlesOfRegulation, row.id, undefined);
  }

  @FieldResolver(() => [CitationType], { description: 'Where it was read.' })
  citations(@Root() row: RegulationRow, @Ctx() { loaders }: Context) {
    return loaders.load(citationsOf, row.id, 'regulation_id');
  }

  @Query(() => RegulationType, { nullable: true, description: 'One regulation by its code; null when there is none.' })
  regulation(@Arg('code', () => String, { description: 'Code of the regulation.' }) code: string, @Ctx() { reader }: Context) {
    return findRegulationByCode(reader, code);
  }

  @Query(() => RegulationConnection, { complexity: listCost, description: 'All regulations, by code (規程の一覧).' })
  async regulations(@Args(() => PageArgs) page: PageArgs, @Ctx() { reader }: Context) {
    return connection(
      await listRegulations(reader, page),
      () => countRegulations(reader),
      (row) => row,
    );
  }
}

@Resolver(() => ArticleType)
export class ArticleResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: ArticleRow) {
    return globalId('Article', row.id);
  }

  @FieldResolver(() => RegulationType, { description: 'The regulation it belongs to.' })
  regulation(@Root() row: ArticleRow, @Ctx() { loaders }: Context) {
    return loaders.load(regulationById, row.regulationId, undefined);
  }

  @FieldResolver(() => [BodyType], { description: 'The bodies it governs: cited for them, their ties, posts, rules or procedures.' })
  async bodies(@Root() row: ArticleRow, @Ctx() { loaders, today }: Context) {
    const links = await loaders.load(bodiesOfArticle, row.id, undefined);
    return loaders.loadMany(
      nodeById,
      links.map((link) => link.nodeId),
      { asOf: today },
    );
  }

  @FieldResolver(() => [RelationshipType], { description: 'The ties it lays down (関係).' })
  async relationships(@Root() row: ArticleRow, @Ctx() { loaders, today }: Context) {
    const ties = await loaders.load(tiesOfArticle, row.id, undefined);
    return ties.map((tie) => ({ ...tie, asOf: today }));
  }

  @FieldResolver(() => [RuleType], { description: 'The rules it lays down, as data.' })
  rules(@Root() row: ArticleRow, @Ctx() { loaders }: Context) {
    return loaders.load(rulesOfArticle, row.id, undefined);
  }

  @FieldResolver(() => [ProcedureType], { description: 'The procedures it lays down (手続).' })
  procedures(@Root() row: ArticleRow, @Ctx() { loaders }: Context) {
    return loaders.load(proceduresOfArticle, row.id, undefined);
  }
}
