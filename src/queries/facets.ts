import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { type NodeSelection, selected } from './list-nodes.js';

export const dimensions = ['SECTOR', 'PREFECTURE', 'REGION', 'KIND', 'BODY', 'PROGRAM'] as const;
/** What institutions can be counted by. BODY and PROGRAM are multi-valued: an institution counts once in each of its values. */
export type Dimension = (typeof dimensions)[number];

export interface FacetRow {
  readonly key: string | null;
  readonly count: number;
}

/** How many of the selected institutions each value holds; `key` null holds those without a value. */
export function countBy(reader: Reader, selection: NodeSelection, dimension: Dimension, asOf: string): Promise<FacetRow[]> {
  const { value, joins } = dimensionOf(dimension, 'f', asOf);
  return reader.rows(
    sql`select ${value} as key, count(distinct n.id)::int as count from node n ${joins}
        where ${selected(selection)} group by 1 order by 2 desc, 1 nulls last`,
  );
}

export interface CellRow {
  readonly row: string | null;
  readonly column: string | null;
  readonly count: number;
}

/** Counts of the selected institutions by two dimensions, empty cells left out. */
export function countByTwo(
  reader: Reader,
  selection: NodeSelection,
  rows: Dimension,
  columns: Dimension,
  asOf: string,
): Promise<CellRow[]> {
  const [row, column] = [dimensionOf(rows, 'r', asOf), dimensionOf(columns, 'c', asOf)];
  return reader.rows(
    sql`select ${row.value} as row, ${column.value} as column, count(distinct n.id)::int as count from node n ${row.joins} ${column.joins}
        where ${selected(selection)} group by 1, 2`,
  );
}

/** A dimension's value for `node n`, and the joins that bring it. */
function dimensionOf(dimension: Dimension, alias: 'f' | 'r' | 'c', asOf: string): { value: Sql; joins: Sql } {
  switch (dimension) {
    case 'SECTOR':
      return { value: sql`n.sector`, joins: sql`` };
    case 'PREFECTURE':
      return { value: sql`n.prefecture_code`, joins: sql`` };
    case 'REGION':
      return { value: sql`n.region_code`, joins: sql`` };
    case 'KIND':
      return { value: sql`n.kind`, joins: sql`` };
    case 'BODY':
      return tied(alias, 'MEMBER_OF', 'BODY', asOf);
    case 'PROGRAM':
      return tied(alias, 'PARTICIPATES_IN', 'PROGRAM', asOf);
  }
}

function tied(alias: 'f' | 'r' | 'c', tieType: string, nodeType: string, asOf: string): { value: Sql; joins: Sql } {
  const name = { f: sql`f`, r: sql`r`, c: sql`c` }[alias];
  const joins = sql`left join lateral (select b.code from tie t join node b on b.id = t.to_id and b.type = ${nodeType} and ${activeOn('b', asOf)}
    where t.from_id = n.id and t.type = ${tieType} and t.role <> 'OBSERVER' and ${activeOn('t', asOf)}) ${name} on true`;
  return { value: sql`${name}.code`, joins };
}
