import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { anyOf, readColumns } from './columns.js';

/** The name of a node in a language on a day: the SQL twin of `displayName` (domain/names), for rows that need no more than one name. */
export function nameOn(nodeId: Sql, language: 'JA' | 'EN' | 'OTHER', asOf: string): Sql {
  return sql`(select m.value from name m where m.node_id = ${nodeId} and m.language = ${language} order by ${bestOn(asOf)} limit 1)`;
}

/** The order of the names `m` of one node in one language: the best on a day comes first. */
function bestOn(asOf: string): Sql {
  return sql`case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end
      + case when ${activeOn('m', asOf)} and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end,
    m.valid_to desc nulls last, m.position, m.id`;
}

/** What a node is called in a file on a day; null where it has no name in the language. */
export interface NodeNames {
  /** The Japanese name, or else the English one, or else one in another language. */
  readonly name: string | null;
  readonly nameEn: string | null;
}

type NameRow = { nodeId: number; language: 'JA' | 'EN' | 'OTHER'; value: string };

/** The names of many nodes in one statement, by node id; nodes without any are missing. */
export async function namesOfNodes(reader: Reader, ids: readonly number[], asOf: string): Promise<Map<number, NodeNames>> {
  const { nodeId, language, value } = await readColumns<NameRow>(
    reader,
    ['nodeId', 'language', 'value'],
    sql`select distinct on (m.node_id, m.language) m.node_id as "nodeId", m.language, m.value from name m
        where m.node_id = ${anyOf(ids)} and m.language in ('JA', 'EN', 'OTHER') order by m.node_id, m.language, ${bestOn(asOf)}`,
  );
  const names = new Map<number, { name: string | null; nameEn: string | null }>();
  for (const [at, id] of nodeId.entries()) {
    const text = value[at] as string;
    // In order of language: EN, JA, OTHER.
    const known = names.get(id);
    if (!known) names.set(id, { name: text, nameEn: language[at] === 'EN' ? text : null });
    else if (language[at] === 'JA') known.name = text;
  }
  return names;
}

/** The readings of many nodes in hiragana, by node id. */
export async function readingsOfNodes(reader: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  const { nodeId, value } = await readColumns<Pick<NameRow, 'nodeId' | 'value'>>(
    reader,
    ['nodeId', 'value'],
    sql`select distinct on (m.node_id) m.node_id as "nodeId", m.value from name m
        where m.node_id = ${anyOf(ids)} and m.language = 'JA_HIRA' order by m.node_id, m.id`,
  );
  return new Map(nodeId.map((id, at) => [id, value[at] as string]));
}
