import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { type Order, type Page, type PageArgs, pageWindow } from './page.js';

/** An institution that sits in the same bodies. */
export interface CoMemberRow {
  readonly id: number;
  readonly sharedCount: number;
  readonly bodyIds: number[];
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
