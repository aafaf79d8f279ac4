import sql, { type Sql } from 'sql-template-tag';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type NodeRow, nodeColumns } from './node-rows.js';
import { type Order, type Page, type PageArgs, pageWindow, type SortKey } from './page.js';

/** Which nodes: a type and a condition on `node n`. */
export interface NodeSelection {
  readonly type: NodeType;
  readonly where: Sql;
}

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

/** One page of the selected nodes, in one statement. */
export async function listNodes(reader: Reader, { type, where }: NodeSelection, order: Order, args: PageArgs): Promise<Page<NodeRow>> {
  const window = pageWindow(args, order);
  const found = await reader.rows<NodeRow>(
    sql`select ${nodeColumns}, ${window.keyColumns} from node n where n.type = ${type} and ${where} and ${window.condition}
        order by ${window.orderBy} limit ${window.limit}`,
  );
  return window.toPage(found);
}

export async function countNodes(reader: Reader, { type, where }: NodeSelection): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(sql`select count(*)::int as count from node n where n.type = ${type} and ${where}`);
  return row?.count ?? 0;
}
