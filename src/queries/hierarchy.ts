import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';

/** The bodies that nodes are part of, step by step to the top: `distance` 1 is the parent. Cycles in the data end the walk. */
export function findAncestors(
  reader: Reader,
  nodes: readonly number[],
  asOf: string,
): Promise<{ nodeId: number; ancestorId: number; distance: number }[]> {
  return reader.rows(
    sql`with recursive up as (
          select t.from_id as node_id, t.to_id as ancestor_id, 1 as distance, array[t.from_id, t.to_id] as trail
          from tie t where t.type = 'PART_OF' and t.from_id = any(${nodes}) and ${activeOn('t', asOf)}
          union all
          select up.node_id, t.to_id, up.distance + 1, up.trail || t.to_id
          from up join tie t on t.type = 'PART_OF' and t.from_id = up.ancestor_id and ${activeOn('t', asOf)}
          where t.to_id <> all(up.trail) and up.distance < 20)
        select node_id as "nodeId", ancestor_id as "ancestorId", min(distance)::int as distance from up
        where exists (select 1 from node n where n.id = up.ancestor_id and n.type = 'BODY') group by node_id, ancestor_id order by node_id, distance, ancestor_id`,
  );
}
