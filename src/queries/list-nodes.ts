import sql, { empty, type Sql } from 'sql-template-tag';
import type { NodeType, Sector } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type NodeRow, nodeColumns } from './node-rows.js';
import { type Order, pageWindow, type SortKey } from './page.js';
import type { CursorValue, Page, PageArgs } from './page-request.js';

/** Which nodes: types, a condition on `node n`, and what a search found. */
export interface NodeSelection {
  readonly types: readonly NodeType[];
  readonly where: Sql;
  /** What a search found among them, with ranks. */
  readonly ranked?: Ranked | null | undefined;
}

interface Ranked {
  readonly nodes: ArrayLike<number>;
  readonly ranks: ArrayLike<number>;
}

/** A node of a list; `rank` where the list is of a search. */
export type ListedNode = NodeRow & { readonly rank?: number };

/** A key with its value of a row in memory, the twin of the expression. */
export interface NodeKey extends SortKey {
  readonly value: (row: NodeRow) => CursorValue;
}

const sectorOrder: readonly (Sector | null)[] = ['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'];

const byId: NodeKey = { expression: sql`n.id`, as: 'id', numeric: true, value: (row) => row.id };
const byName: NodeKey = { expression: sql`n.sort_key`, as: 'sortKey', value: (row) => row.sortKey };
const byCode: NodeKey = { expression: sql`n.code`, as: 'code', value: (row) => row.code };
const byStart: NodeKey = {
  expression: sql`coalesce(n.start_on, n.adopted, n.opened, n.valid_from, n.founded, '~')`,
  as: 'startKey',
  value: (row) => row.startOn ?? row.adopted ?? row.opened ?? row.validFrom ?? row.founded ?? '~',
};
const bySector: NodeKey = {
  expression: sql`coalesce(array_position(${sectorOrder}::text[], n.sector), 9)`,
  as: 'sectorKey',
  numeric: true,
  value: (row) => (row.sector === null ? 9 : sectorOrder.indexOf(row.sector) + 1),
};
const byPrefecture: NodeKey = {
  expression: sql`coalesce(n.prefecture_code, '~')`,
  as: 'prefectureKey',
  value: (row) => row.prefectureCode ?? '~',
};
const byFiscalYear: NodeKey = {
  expression: sql`coalesce(n.fiscal_from, 9999)`,
  as: 'fiscalKey',
  numeric: true,
  value: (row) => row.fiscalFrom ?? 9999,
};
const byNumber: NodeKey = { expression: sql`coalesce(n.number, 0)`, as: 'numberKey', numeric: true, value: (row) => row.number ?? 0 };

/** An order of nodes, in SQL and in memory. */
export interface NodeOrder extends Order {
  readonly keys: readonly NodeKey[];
}

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
export function nodeOrder(asked: readonly { key: NodeSortKey; descending?: boolean }[]): NodeOrder {
  const keys = asked.filter(({ key }, index) => asked.findIndex((other) => other.key === key) === index);
  return {
    id: keys.map(({ key, descending }) => `${key}${descending ? '-' : ''}`).join(' '),
    keys: [...keys.map(({ key, descending = false }) => ({ ...nodeSortKeys[key], descending })), byId],
  };
}

/** By relevance, best first, then as lists by name. */
export const relevance: NodeOrder = {
  id: 'RELEVANCE',
  keys: [
    // A row by itself has no rank: whoever sorts in memory knows it.
    { expression: sql`h.rank`, as: 'rank', descending: true, numeric: true, value: () => 0 },
    byName,
    byId,
  ],
};

/** One page of the selected nodes, in one statement. */
export async function listNodes(reader: Reader, selection: NodeSelection, order: Order, args: PageArgs): Promise<Page<ListedNode>> {
  const window = pageWindow(args, order);
  const { types, where, ranked } = selection;
  const [joined, rank] = ranked ? [sql`join ${rankedRows(ranked)} h on h.node_id = n.id`, sql`h.rank,`] : [empty, empty];
  const found = await reader.rows<ListedNode>(
    sql`select ${nodeColumns}, ${rank} ${window.keyColumns} from node n ${joined}
        where n.type = any(${types}) and ${where} and ${window.condition} order by ${window.orderBy} limit ${window.limit}`,
  );
  return window.toPage(found);
}

function rankedRows({ nodes, ranks }: Ranked): Sql {
  return sql`(select * from unnest(${Array.from(nodes)}::int[], ${Array.from(ranks)}::int[]) as r (node_id, rank))`;
}

/** The selection as one condition on `node n`. */
export function selected({ types, where, ranked }: NodeSelection): Sql {
  const found = ranked ? sql`n.id = any(${Array.from(ranked.nodes)}::int[])` : sql`true`;
  return sql`n.type = any(${types}) and ${where} and ${found}`;
}

export async function countNodes(reader: Reader, selection: NodeSelection): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(sql`select count(*)::int as count from node n where ${selected(selection)}`);
  return row?.count ?? 0;
}
