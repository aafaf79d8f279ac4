import type { CitationSubject } from '../domain/citation.js';
import { type CitationRow, findCitations } from '../queries/citations.js';
import { coMembersOf, countCoMembersOf } from '../queries/co-members.js';
import { findDocumentsByIds } from '../queries/documents.js';
import {
  findPostsOfBodies,
  findProceduresOfArticles,
  findProceduresOfNodes,
  findRulesOfArticles,
  findRulesOfNodes,
} from '../queries/governance.js';
import { findAncestors } from '../queries/hierarchy.js';
import { findFacts, findIdentifiers, findStatuses } from '../queries/node-details.js';
import { findNodesByCodes, findNodesByIds, type NodeRow } from '../queries/node-rows.js';
import type { Page, PageArgs } from '../queries/page.js';
import { findPrefectures, findRegions } from '../queries/places.js';
import { findPlansOfBodies } from '../queries/plans.js';
import {
  findArticlesByIds,
  findArticlesOfNodes,
  findArticlesOfRegulations,
  findBodiesOfArticles,
  findRegulationsByIds,
  findTiesOfArticles,
} from '../queries/regulations.js';
import { countTiesOfNodes, findTiesByIds, type TieRow, type TieSelection, tiesOfNodes } from '../queries/ties.js';
import { byKey, groupedByKey, mapped } from './makers.js';

/** A row as seen on a day: what is read below it takes the same day unless told otherwise. */
export type Viewed<Row> = Row & { readonly asOf: string };

interface View {
  readonly asOf: string;
}

/** Puts the day on rows fresh from the database. */
function viewed<Key, Row>(find: (reader: never, keys: readonly Key[]) => Promise<Row[]>) {
  return async (reader: unknown, keys: readonly Key[], { asOf }: View): Promise<Viewed<Row>[]> =>
    (await find(reader as never, keys)).map((row) => Object.assign(row as object, { asOf }) as Viewed<Row>);
}

const emptyPage: Page<never> = { rows: [], cursors: [], hasNextPage: false, hasPreviousPage: false };

/** Every loader, one line each. Keys are database ids unless the name says otherwise. */
export const nodeById = byKey<number, Viewed<NodeRow>, View>('nodeById', viewed(findNodesByIds), (row) => row.id);
export const nodeByCode = byKey<string, Viewed<NodeRow>, View>('nodeByCode', viewed(findNodesByCodes), (row) => row.code);
export const plansOfBody = groupedByKey<string, Viewed<NodeRow>, View>(
  'plansOfBody',
  viewed(findPlansOfBodies),
  (row) => row.bodyCode as string,
);
export const tieById = byKey<number, Viewed<TieRow>, View>('tieById', viewed(findTiesByIds), (row) => row.id);
export const tiePage = mapped<number, Page<TieRow>, { selection: TieSelection; page: PageArgs }>(
  'tiePage',
  (reader, keys, { selection, page }) => tiesOfNodes(reader, keys, selection, page),
  emptyPage,
);
export const tieCount = mapped<number, number, TieSelection>('tieCount', countTiesOfNodes, 0);
export const coMemberPage = mapped<
  number,
  Awaited<ReturnType<typeof coMembersOf>> extends Map<number, infer P> ? P : never,
  { minShared: number; asOf: string; page: PageArgs }
>('coMemberPage', (reader, keys, { page, ...rest }) => coMembersOf(reader, keys, rest, page), emptyPage);
export const coMemberCount = mapped<number, number, { minShared: number; asOf: string }>('coMemberCount', countCoMembersOf, 0);
export const ancestorsOf = groupedByKey(
  'ancestorsOf',
  (reader, keys: readonly number[], { asOf }: View) => findAncestors(reader, keys, asOf),
  (row) => row.nodeId,
);
export const identifiersOf = groupedByKey('identifiersOf', findIdentifiers, (row) => row.nodeId);
export const factsOf = groupedByKey('factsOf', findFacts, (row) => row.nodeId);
export const statusesOf = groupedByKey('statusesOf', findStatuses, (row) => row.nodeId);
export const postsOf = groupedByKey('postsOf', findPostsOfBodies, (row) => row.bodyId);
export const rulesOf = groupedByKey('rulesOf', findRulesOfNodes, (row) => row.nodeId as number);
export const proceduresOf = groupedByKey('proceduresOf', findProceduresOfNodes, (row) => row.nodeId as number);
export const articlesOfNode = groupedByKey('articlesOfNode', findArticlesOfNodes, (row) => row.nodeId);
export const articlesOfRegulation = groupedByKey('articlesOfRegulation', findArticlesOfRegulations, (row) => row.regulationId);
export const articleById = byKey('articleById', findArticlesByIds, (row) => row.id);
export const regulationById = byKey('regulationById', findRegulationsByIds, (row) => row.id);
export const documentById = byKey('documentById', findDocumentsByIds, (row) => row.id);
export const bodiesOfArticle = groupedByKey('bodiesOfArticle', findBodiesOfArticles, (row) => row.articleId);
export const tiesOfArticle = groupedByKey('tiesOfArticle', findTiesOfArticles, (row) => row.articleId);
export const rulesOfArticle = groupedByKey('rulesOfArticle', findRulesOfArticles, (row) => row.articleId);
export const proceduresOfArticle = groupedByKey('proceduresOfArticle', findProceduresOfArticles, (row) => row.articleId);
export const citationsOf = groupedByKey<number, CitationRow, CitationSubject>(
  'citationsOf',
  (reader, keys, subject) => findCitations(reader, subject, keys),
  (row) => row.subjectId,
);
/** Places are few: the first request for one brings them all. */
export const prefectureByCode = byKey<string, Awaited<ReturnType<typeof findPrefectures>>[number]>(
  'prefectureByCode',
  findPrefectures,
  (row) => row.code,
);
export const prefecturesOfRegion = groupedByKey<string, Awaited<ReturnType<typeof findPrefectures>>[number]>(
  'prefecturesOfRegion',
  findPrefectures,
  (row) => row.regionCode,
);
export const regionByCode = byKey<string, Awaited<ReturnType<typeof findRegions>>[number]>('regionByCode', findRegions, (row) => row.code);
