import sql, { join, type Sql } from 'sql-template-tag';
import type { CoMemberRow } from '../../src/directory/co-members.js';
import type { CellRow, Dimension, FacetRow } from '../../src/directory/dimensions.js';
import type { TieSelection } from '../../src/directory/tie-questions.js';
import { activeOn } from '../../src/queries/active-on.js';
import { type NodeSelection, selected } from '../../src/queries/list-nodes.js';
import { type Order, pageWindow } from '../../src/queries/page.js';
import type { Page, PageArgs } from '../../src/queries/page-request.js';
import { type TieRow, tieColumns } from '../../src/queries/ties.js';
import type { Reader } from '../../src/storage/database.js';

/** The questions of the directory as SQL, written apart from it: what it says must be what these say. */

/** Roster order where a source gives one, then the order of entry. */
const rosterOrder: Order = {
  id: 'roster',
  keys: [
    { expression: sql`coalesce(t.position, 1000000)`, as: 'positionKey', numeric: true },
    { expression: sql`t.id`, as: 'id', numeric: true },
  ],
};

/** One page of the ties of each parent, in one statement whatever the number of parents. */
export async function tiesOfNodes(
  reader: Reader,
  parents: readonly number[],
  selection: TieSelection,
  args: PageArgs,
): Promise<Map<number, Page<TieRow>>> {
  const window = pageWindow(args, rosterOrder);
  const found = await reader.rows<TieRow & { parentId: number }>(
    sql`select p.id as "parentId", w.* from unnest(${parents}::int[]) as p(id) cross join lateral (
          select ${tieColumns}, coalesce(t.position, 1000000) as "positionKey" from tie t ${others(selection)}
          where ${tieCondition(sql`p.id`, selection)} and ${window.condition} order by ${window.orderBy} limit ${window.limit}) w`,
  );
  const grouped = Map.groupBy(found, (row) => row.parentId);
  return new Map(parents.map((parent) => [parent, window.toPage<TieRow>(grouped.get(parent) ?? [])]));
}

export async function countTiesOfNodes(reader: Reader, parents: readonly number[], selection: TieSelection): Promise<Map<number, number>> {
  const rows = await reader.rows<{ parentId: number; count: number }>(
    sql`select p.id as "parentId", count(*)::int as count from unnest(${parents}::int[]) as p(id) cross join lateral (
          select 1 from tie t ${others(selection)} where ${tieCondition(sql`p.id`, selection)}) w group by p.id`,
  );
  return new Map(rows.map((row) => [row.parentId, row.count]));
}

/** Joins the node at the other end (o) and what the tie leads to (c), as far as the conditions need them. */
function others({ direction, sectors, prefectures, otherType }: TieSelection): Sql {
  const container = sql`join node c on c.id = t.to_id`;
  if (!sectors && !prefectures && !otherType) return container;
  return sql`${container} join node o on o.id = ${direction === 'IN' ? sql`t.from_id` : sql`t.to_id`}`;
}

/** A tie holds on a day when its own period does and what it leads to exists. */
function tieCondition(parent: Sql, { direction, asOf, types, roles, sectors, prefectures, otherType }: TieSelection): Sql {
  const ends = { OUT: sql`t.from_id = ${parent}`, IN: sql`t.to_id = ${parent}`, BOTH: sql`(t.from_id = ${parent} or t.to_id = ${parent})` };
  const parts = [ends[direction]];
  if (asOf) parts.push(activeOn('t', asOf), activeOn('c', asOf));
  if (types) parts.push(sql`t.type = any(${types})`);
  if (roles) parts.push(sql`t.role = any(${roles})`);
  if (sectors) parts.push(sql`o.sector = any(${sectors})`);
  if (prefectures) parts.push(sql`o.prefecture_code = any(${prefectures})`);
  if (otherType) parts.push(sql`o.type = ${otherType}`);
  return join(parts, ' and ');
}

/** Most shared bodies first. */
const byShared: Order = {
  id: 'shared',
  keys: [
    { expression: sql`w."sharedCount"`, as: 'sharedCount', descending: true, numeric: true },
    { expression: sql`w.id`, as: 'id', numeric: true },
  ],
};

/** Institutions that are members of at least `minShared` bodies in common with each parent, in one statement. */
export async function coMembersOf(
  reader: Reader,
  parents: readonly number[],
  { minShared, asOf }: { minShared: number; asOf: string },
  args: PageArgs,
): Promise<Map<number, Page<CoMemberRow>>> {
  const window = pageWindow(args, byShared);
  const found = await reader.rows<CoMemberRow & { parentId: number }>(
    sql`select p.id as "parentId", x.* from unnest(${parents}::int[]) as p(id) cross join lateral (
          select * from (${coMembers(asOf, minShared)}) w where ${window.condition} order by ${window.orderBy} limit ${window.limit}) x`,
  );
  const grouped = Map.groupBy(found, (row) => row.parentId);
  return new Map(parents.map((parent) => [parent, window.toPage<CoMemberRow>(grouped.get(parent) ?? [])]));
}

export async function countCoMembersOf(
  reader: Reader,
  parents: readonly number[],
  { minShared, asOf }: { minShared: number; asOf: string },
): Promise<Map<number, number>> {
  const rows = await reader.rows<{ parentId: number; count: number }>(
    sql`select p.id as "parentId", count(*)::int as count from unnest(${parents}::int[]) as p(id)
        cross join lateral (${coMembers(asOf, minShared)}) w group by p.id`,
  );
  return new Map(rows.map((row) => [row.parentId, row.count]));
}

function coMembers(asOf: string, minShared: number) {
  return sql`select theirs.from_id as id, count(distinct theirs.to_id)::int as "sharedCount", array_agg(distinct theirs.to_id) as "bodyIds"
    from tie ours join node c on c.id = ours.to_id and ${activeOn('c', asOf)}
    join tie theirs on theirs.to_id = ours.to_id and theirs.type = 'MEMBER_OF' and theirs.from_id <> ours.from_id and ${activeOn('theirs', asOf)}
    join node m on m.id = theirs.from_id and m.type = 'INSTITUTION'
    where ours.from_id = p.id and ours.type = 'MEMBER_OF' and ${activeOn('ours', asOf)}
    group by theirs.from_id having count(distinct theirs.to_id) >= ${minShared}`;
}

/** How many of the selected institutions each value holds; `key` null holds those without a value. */
export function countBy(reader: Reader, selection: NodeSelection, dimension: Dimension, asOf: string): Promise<FacetRow[]> {
  const { value, joins } = dimensionOf(dimension, 'f', asOf);
  return reader.rows(
    sql`select ${value} as key, count(distinct n.id)::int as count from node n ${joins}
        where ${selected(selection)} group by 1 order by 2 desc, 1 nulls last`,
  );
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
