import sql, { empty, type Sql } from 'sql-template-tag';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type NodeRow, nodeColumns } from './node-rows.js';
import { type Order, type Page, type PageArgs, pageWindow, type SortKey } from './page.js';
import { foremost, foremostHits, type Search } from './search.js';

/** Which nodes: types, a condition on `node n`, and what a search found among them. */
export interface NodeSelection {
  readonly types: readonly NodeType[];
  readonly where: Sql;
  readonly search?: Search | null | undefined;
}

/** A node of a list; `rank` where the list is of a search. */
export type ListedNode = NodeRow & { readonly rank?: number };

const byId: SortKey = { expression: sql`n.id`, as: 'id', numeric: true };
const byName: SortKey = { expression: sql`n.sort_key`, as: 'sortKey' };
const byCode: SortKey = { expression: sql`n.code`, as: 'code' };
const byStart: SortKey = { expression: sql`coalesce(n.start_on, n.adopted, n.opened, n.valid_from, n.founded, '~')`, as: 'startKey' };
const bySector: SortKey = {
  expression: sql`coalesce(array_position(array['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'], n.sector), 9)`,
  as: 'sectorKey',
  numeric: true,
};
const byPrefecture: SortKey = { expression: sql`coalesce(n.prefecture_code, '~')`, as: 'prefectureKey' };
const byFiscalYear: SortKey = { expression: sql`coalesce(n.fiscal_from, 9999)`, as: 'fiscalKey', numeric: true };
const byNumber: SortKey = { expression: sql`coalesce(n.number, 0)`, as: 'numberKey', numeric: true };

/** What lists of nodes can be ordered by. */
export const nodeSortKeys = {
  NAME: byName,
  CODE: byCode,
  START: byStart,
  SECTOR: bySector,
  PREFECTURE: byPrefecture,
  NUMBER: byNumber,
  FISCAL_YEAR: byFiscalYear,
} as const;
export type NodeSortKey = keyof typeof nodeSortKeys;

/** An order by the given keys, ending in the id so that it is total. A key given again changes nothing and is left out. */
export function nodeOrder(asked: readonly { key: NodeSortKey; descending?: boolean }[]): Order {
  const keys = asked.filter(({ key }, index) => asked.findIndex((other) => other.key === key) === index);
  return {
    id: keys.map(({ key, descending }) => `${key}${descending ? '-' : ''}`).join(' '),
    keys: [...keys.map(({ key, descending = false }) => ({ ...nodeSortKeys[key], descending })), byId],
  };
}

/** By relevance, best first, then as lists by name. */
export const relevance: Order = {
  id: 'RELEVANCE',
  keys: [{ expression: sql`h.rank`, as: 'rank', descending: true, numeric: true }, byName, byId],
};

/**
 * One page of the selected nodes, in one statement. A page of a broad search is first looked for among the best of what was found: when it fills,
 * nothing else can come before it. Otherwise a second statement goes through all.
 */
export async function listNodes(reader: Reader, selection: NodeSelection, order: Order, args: PageArgs): Promise<Page<ListedNode>> {
  const { search } = selection;
  const isFirst = !args.after && !args.before && (args.last === null || args.last === undefined);
  if (search && !search.few && order === relevance && isFirst) {
    const best = { ...search, hits: foremost(search.hits, foremostHits) };
    const page = await onePage(reader, { ...selection, search: best }, order, args);
    if (page.hasNextPage) return page;
  }
  return onePage(reader, selection, order, args);
}

async function onePage(reader: Reader, selection: NodeSelection, order: Order, args: PageArgs): Promise<Page<ListedNode>> {
  const window = pageWindow(args, order);
  const { types, where, search } = selection;
  const [joined, rank] = search ? [sql`join (${search.hits}) h on h.node_id = n.id`, sql`h.rank,`] : [empty, empty];
  const found = await reader.rows<ListedNode>(
    sql`select ${nodeColumns}, ${rank} ${window.keyColumns} from node n ${joined}
        where n.type = any(${types}) and ${where} and ${window.condition} order by ${window.orderBy} limit ${window.limit}`,
  );
  return window.toPage(found);
}

/** The selection as one condition on `node n`. */
export function selected({ types, where, search }: NodeSelection): Sql {
  const found = search ? sql`n.id in (select h.node_id from (${search.hits}) h)` : sql`true`;
  return sql`n.type = any(${types}) and ${where} and ${found}`;
}

export async function countNodes(reader: Reader, selection: NodeSelection): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(sql`select count(*)::int as count from node n where ${selected(selection)}`);
  return row?.count ?? 0;
}
