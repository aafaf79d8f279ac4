import sql, { type Sql } from 'sql-template-tag';
import { activeOn } from './active-on.js';

/** The name of a node in a language on a day: the SQL twin of `displayName` (domain/names), for rows that need no more than one name. */
export function nameOn(nodeId: Sql, language: 'JA' | 'EN' | 'OTHER', asOf: string): Sql {
  return sql`(select m.value from name m where m.node_id = ${nodeId} and m.language = ${language} order by
    case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end
      + case when ${activeOn('m', asOf)} and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end,
    m.valid_to desc nulls last, m.position, m.id limit 1)`;
}

/** The Japanese name on a day, or else the English one, or else one in another language: what a node is called in a file. */
export function anyNameOn(nodeId: Sql, asOf: string): Sql {
  return sql`coalesce(${nameOn(nodeId, 'JA', asOf)}, ${nameOn(nodeId, 'EN', asOf)}, ${nameOn(nodeId, 'OTHER', asOf)})`;
}
