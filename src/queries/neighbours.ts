import sql from 'sql-template-tag';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { nameOn } from './name-on.js';

/** A node at the other end of a tie, with no more than its name. */
export interface NeighbourRow {
  readonly nodeId: number;
  /** OUT: from the node. */
  readonly direction: 'OUT' | 'IN';
  readonly type: RelationshipType;
  readonly code: string;
  readonly nameJa: string | null;
  readonly nameEn: string | null;
}

/** What one node shows at most, of each direction. */
const most = 1000;

/** The neighbours of many nodes by ties of some types that hold on a day, in one statement. Observers are no members. */
export function findNeighbours(
  reader: Reader,
  nodes: readonly number[],
  types: readonly RelationshipType[],
  asOf: string,
): Promise<NeighbourRow[]> {
  return reader.rows(
    sql`select p.id as "nodeId", w.direction, w.type, o.code, ${nameOn(sql`o.id`, 'JA', asOf)} as "nameJa", ${nameOn(sql`o.id`, 'EN', asOf)} as "nameEn"
        from unnest(${nodes}::int[]) as p(id) cross join lateral (
          (select 'OUT' as direction, t.id, t.type, t.to_id as other, t.position from tie t join node c on c.id = t.to_id
            where t.from_id = p.id and t.type = any(${types}) and coalesce(t.role, '') <> 'OBSERVER' and ${activeOn('t', asOf)} and ${activeOn('c', asOf)}
            order by t.position nulls last, t.id limit ${most})
          union all
          (select 'IN', t.id, t.type, t.from_id, t.position from tie t join node c on c.id = t.to_id
            where t.to_id = p.id and t.type = any(${types}) and coalesce(t.role, '') <> 'OBSERVER' and ${activeOn('t', asOf)} and ${activeOn('c', asOf)}
            order by t.position nulls last, t.id limit ${most})) w
        join node o on o.id = w.other order by p.id, w.direction desc, w.position nulls last, w.id`,
  );
}
