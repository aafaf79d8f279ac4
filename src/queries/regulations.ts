import sql, { raw } from 'sql-template-tag';
import type { Paragraph } from '../domain/regulation.js';
import type { Reader } from '../storage/database.js';
import { type Order, pageWindow } from './page.js';
import type { Page, PageArgs } from './page-request.js';
import { type TieRow, tieColumns } from './ties.js';

export interface RegulationRow {
  readonly id: number;
  readonly code: string;
  readonly documentId: number;
  readonly title: string;
  readonly titleEn: string;
  readonly issuerId: number;
  readonly enacted: string;
  readonly enactedNote: string | null;
  readonly amendments: string[];
  readonly inForce: string | null;
  readonly reference: string | null;
}

export interface ArticleRow {
  readonly id: number;
  readonly regulationId: number;
  readonly number: string;
  readonly title: string | null;
  readonly locator: string;
  readonly paragraphs: Paragraph[];
}

const regulationColumns = sql`r.id, r.code, r.document_id as "documentId", r.title, r.title_en as "titleEn", r.issuer_id as "issuerId", r.enacted,
  r.enacted_note as "enactedNote", r.amendments, r.in_force as "inForce", r.reference`;
const articleColumns = sql`a.id, a.regulation_id as "regulationId", a.number, a.title, a.locator, a.paragraphs`;
const byCode: Order = { id: 'code', keys: [{ expression: sql`r.code`, as: 'code' }] };

export async function listRegulations(reader: Reader, args: PageArgs): Promise<Page<RegulationRow>> {
  const window = pageWindow(args, byCode);
  const found = await reader.rows<RegulationRow>(
    sql`select ${regulationColumns} from regulation r where ${window.condition} order by ${window.orderBy} limit ${window.limit}`,
  );
  return window.toPage(found);
}

export async function countRegulations(reader: Reader): Promise<number> {
  return (await reader.rows<{ count: number }>(sql`select count(*)::int as count from regulation`))[0]?.count ?? 0;
}

export function findRegulationsByIds(reader: Reader, ids: readonly number[]): Promise<RegulationRow[]> {
  return reader.rows(sql`select ${regulationColumns} from regulation r where r.id = any(${ids})`);
}

export async function findRegulationByCode(reader: Reader, code: string): Promise<RegulationRow | null> {
  return (await reader.rows<RegulationRow>(sql`select ${regulationColumns} from regulation r where r.code = ${code}`))[0] ?? null;
}

export function findArticlesByIds(reader: Reader, ids: readonly number[]): Promise<ArticleRow[]> {
  return reader.rows(sql`select ${articleColumns} from article a where a.id = any(${ids})`);
}

export function findArticlesOfRegulations(reader: Reader, regulations: readonly number[]): Promise<ArticleRow[]> {
  return reader.rows(sql`select ${articleColumns} from article a where a.regulation_id = any(${regulations}) order by a.position`);
}

/** How a citation of an article leads to a node: directly, or through a tie, a post, a rule or a procedure of it. */
const articleToNode = raw(`(
  select article_id, node_id as node_id from citation where article_id is not null and node_id is not null
  union select c.article_id, t.to_id from citation c join tie t on t.id = c.tie_id where c.article_id is not null
  union select c.article_id, t.from_id from citation c join tie t on t.id = c.tie_id where c.article_id is not null and t.type in ('PART_OF', 'REPORTS_TO', 'PROPOSES_TO')
  union select c.article_id, o.body_id from citation c join post o on o.id = c.post_id where c.article_id is not null
  union select c.article_id, r.node_id from citation c join rule r on r.id = c.rule_id where c.article_id is not null and r.node_id is not null
  union select c.article_id, r.node_id from citation c join procedure r on r.id = c.procedure_id where c.article_id is not null and r.node_id is not null)`);

/** The articles that govern nodes: those cited for the node itself, its ties, posts, rules and procedures. */
export function findArticlesOfNodes(reader: Reader, nodes: readonly number[]): Promise<(ArticleRow & { nodeId: number })[]> {
  return reader.rows(
    sql`select distinct l.node_id as "nodeId", ${articleColumns}, a.position from ${articleToNode} l join article a on a.id = l.article_id
        where l.node_id = any(${nodes}) order by a.regulation_id, a.position`,
  );
}

/** The bodies that articles govern. */
export function findBodiesOfArticles(reader: Reader, articles: readonly number[]): Promise<{ articleId: number; nodeId: number }[]> {
  return reader.rows(
    sql`select distinct l.article_id as "articleId", l.node_id as "nodeId" from ${articleToNode} l join node n on n.id = l.node_id and n.type = 'BODY'
        where l.article_id = any(${articles}) order by 1, 2`,
  );
}

/** The ties that articles lay down. */
export function findTiesOfArticles(reader: Reader, articles: readonly number[]): Promise<(TieRow & { articleId: number })[]> {
  return reader.rows(
    sql`select distinct c.article_id as "articleId", ${tieColumns} from citation c join tie t on t.id = c.tie_id
        where c.article_id = any(${articles}) order by t.id`,
  );
}
