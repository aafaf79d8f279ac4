import type { CoMemberQuestion } from '../directory/co-members.js';
import type { TieSelection } from '../directory/tie-questions.js';
import type { CitationSubject } from '../domain/citation.js';
import { type CitationRow, findCitations } from '../queries/citations.js';
import { findDocuments } from '../queries/documents.js';
import {
  findPostsOfBodies,
  findProceduresOfArticles,
  findProceduresOfNodes,
  findRulesOfArticles,
  findRulesOfNodes,
} from '../queries/governance.js';
import { findAncestors } from '../queries/hierarchy.js';
import { findFacts } from '../queries/node-details.js';
import type { NodeRow } from '../queries/node-rows.js';
import type { PageArgs } from '../queries/page-request.js';
import { findPlansOfBodies } from '../queries/plans.js';
import {
  findArticlesByIds,
  findArticlesOfNodes,
  findArticlesOfRegulations,
  findBodiesOfArticles,
  findRegulationsByIds,
  findTiesOfArticles,
} from '../queries/regulations.js';
import type { Viewed } from '../queries/viewed.js';
import { byKey, groupedByKey, held } from './makers.js';

interface View {
  readonly asOf: string;
}

/** Puts the day on rows fresh from the database. */
function viewed<Key, Row>(find: (reader: never, keys: readonly Key[]) => Promise<Row[]>) {
  return async (reader: unknown, keys: readonly Key[], { asOf }: View): Promise<Viewed<Row>[]> =>
    (await find(reader as never, keys)).map((row) => Object.assign(row as object, { asOf }) as Viewed<Row>);
}

/** Every loader, one line each. Keys are database ids unless the name says otherwise. First what is held in memory. */
export const nodeById = held((directory, id: number, { asOf }: View) => directory.nodeById(id, asOf));
export const nodeByCode = held((directory, code: string, { asOf }: View) => directory.nodeByCode(code, asOf));
export const tieById = held((directory, id: number, { asOf }: View) => directory.tieById(id, asOf));
export const tiePage = held((directory, node: number, { selection, page, asOf }: View & { selection: TieSelection; page: PageArgs }) =>
  directory.tiesOf(node, selection, page, asOf),
);
export const tieCount = held((directory, node: number, selection: TieSelection) => directory.countTiesOf(node, selection));
export const citationsOfTie = held((directory, id: number) => directory.citationsOfTie(id));
export const coMemberPage = held((directory, node: number, { page, ...question }: CoMemberQuestion & { page: PageArgs }) =>
  directory.coMembersOf(node, question, page),
);
export const coMemberCount = held((directory, node: number, question: CoMemberQuestion) => directory.countCoMembersOf(node, question));
export const identifiersOf = held((directory, node: number) => directory.identifiersOf(node));
export const statusesOf = held((directory, node: number) => directory.statusesOf(node));
export const prefectureByCode = held((directory, code: string) => directory.tables.places.prefectureByCode.get(code) ?? null);
export const prefecturesOfRegion = held((directory, code: string) => directory.tables.places.prefecturesOfRegion.get(code) ?? []);
export const regionByCode = held((directory, code: string) => directory.tables.places.regionByCode.get(code) ?? null);

export const plansOfBody = groupedByKey<string, Viewed<NodeRow>, View>(
  'plansOfBody',
  viewed(findPlansOfBodies),
  (row) => row.bodyCode as string,
);
export const ancestorsOf = groupedByKey(
  'ancestorsOf',
  (reader, keys: readonly number[], { asOf }: View) => findAncestors(reader, keys, asOf),
  (row) => row.nodeId,
);
export const factsOf = groupedByKey('factsOf', findFacts, (row) => row.nodeId);
export const postsOf = groupedByKey('postsOf', findPostsOfBodies, (row) => row.bodyId);
export const rulesOf = groupedByKey('rulesOf', findRulesOfNodes, (row) => row.nodeId as number);
export const proceduresOf = groupedByKey('proceduresOf', findProceduresOfNodes, (row) => row.nodeId as number);
export const articlesOfNode = groupedByKey('articlesOfNode', findArticlesOfNodes, (row) => row.nodeId);
export const articlesOfRegulation = groupedByKey('articlesOfRegulation', findArticlesOfRegulations, (row) => row.regulationId);
export const articleById = byKey('articleById', findArticlesByIds, (row) => row.id);
export const regulationById = byKey('regulationById', findRegulationsByIds, (row) => row.id);
export const documentById = byKey('documentById', findDocuments, (row) => row.id);
export const bodiesOfArticle = groupedByKey('bodiesOfArticle', findBodiesOfArticles, (row) => row.articleId);
export const tiesOfArticle = groupedByKey('tiesOfArticle', findTiesOfArticles, (row) => row.articleId);
export const rulesOfArticle = groupedByKey('rulesOfArticle', findRulesOfArticles, (row) => row.articleId);
export const proceduresOfArticle = groupedByKey('proceduresOfArticle', findProceduresOfArticles, (row) => row.articleId);
/** Citations of ties are held: {@link citationsOfTie}. */
export const citationsOf = groupedByKey<number, CitationRow, Exclude<CitationSubject, 'tie_id'>>(
  'citationsOf',
  (reader, keys, subject) => findCitations(reader, subject, keys),
  (row) => row.subjectId,
);
