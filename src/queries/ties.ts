import sql, { join, type Sql } from 'sql-template-tag';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { Sector } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { type Order, type Page, type PageArgs, pageWindow } from './page.js';

export interface TieRow {
  readonly id: number;
  readonly fromId: number;
  readonly toId: number;
  readonly type: RelationshipType;
  readonly role: MembershipRole | null;
  readonly onBehalfOfId: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lastAttested: string | null;
  readonly printedAs: string | null;
  readonly position: number | null;
  readonly note: string | null;
}

/** OUT: from the node; IN: to the node. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which ties of a node. */
export interface TieSelection {
  readonly direction: Direction;
  /** The day on which they hold; null: at any time. */
  readonly asOf: string | null;
  readonly types?: readonly RelationshipType[] | undefined;
  readonly roles?: readonly MembershipRole[] | undefined;
  /** Of the node at the other end. */
  readonly sectors?: readonly Sector[] | undefined;
  readonly prefectures?: readonly string[] | undefined;
  readonly otherType?: string | undefined;
}

export const tieColumns: Sql = sql`
  t.id, t.from_id as "fromId", t.to_id as "toId", t.type, t.role, t.on_behalf_of_id as "onBehalfOfId", t.valid_from as "validFrom",
  t.valid_to as "validTo", t.last_attested as "lastAttested", t.printed_as as "printedAs", t.position, t.note`;

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

export function findTiesByIds(reader: Reader, ids: readonly number[]): Promise<TieRow[]> {
  return reader.rows(sql`select ${tieColumns} from tie t where t.id = any(${ids})`);
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
