import sql, { raw } from 'sql-template-tag';
import { keysOfName, keysVersion } from '../domain/names/keys.js';
import type { Language, NameKind, NodeType } from '../domain/registries/vocabulary.js';
import type { Writer } from '../storage/database.js';

interface StaleName {
  readonly id: number;
  readonly nodeId: number;
  readonly value: string;
  readonly language: Language;
  readonly legalForm: string | null;
  readonly type: NodeType;
  readonly kind: NameKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Names a round: enough to be few statements, few enough to hold. */
const round = 5000;

/** What the keys of `name m` depend on: the rules and the name. Another value means other keys. */
const fingerprint = raw(
  `concat_ws('|', '${keysVersion}', m.language, m.kind, coalesce(m.valid_from, ''), coalesce(m.valid_to, ''), coalesce(m.legal_form, ''), m.value)`,
);

/**
 * Makes the search keys of every name that has none yet, or that changed since, or whose rules did.
 * To be called in the transaction of every change of names. Returns how many names it indexed.
 */
export async function indexNames(writer: Writer, progress: (indexed: number) => void = () => {}): Promise<number> {
  for (let indexed = 0; ; ) {
    const names = await writer.rows<StaleName>(
      sql`select m.id, m.node_id as "nodeId", m.value, m.language, m.legal_form as "legalForm", n.type, m.kind, m.valid_from as "validFrom",
            m.valid_to as "validTo" from name m join node n on n.id = m.node_id
          where m.indexed_as is distinct from ${fingerprint} limit ${round}`,
    );
    if (names.length === 0) {
      if (indexed > 0) await settleIndex(writer);
      return indexed;
    }
    const ids = names.map((name) => name.id);
    await writer.rows(sql`delete from search_key where name_id = any(${ids}::int[])`);
    await writer.rows(
      sql`insert into search_key (node_id, name_id, key, form, type, kind, valid_from, valid_to)
          select node_id, name_id, key, form, type, kind, valid_from, valid_to
          from json_populate_recordset((select s from search_key s limit 0), ${JSON.stringify(names.flatMap(keyRows))}::json)`,
    );
    await writer.rows(sql`update name m set indexed_as = ${fingerprint} where m.id = any(${ids}::int[])`);
    indexed += names.length;
    progress(indexed);
  }
}

/** New entries wait in a list that every search reads through, until a vacuum comes, which the embedded database never has. */
async function settleIndex(writer: Writer): Promise<void> {
  await writer.rows(sql`select gin_clean_pending_list('search_key_grams')`);
}

function keyRows(name: StaleName) {
  const { nodeId, id, type, kind, validFrom, validTo } = name;
  return keysOfName(name).map(({ key, form }) => ({
    ...{ node_id: nodeId, name_id: id, type, kind, valid_from: validFrom, valid_to: validTo },
    ...{ key, form },
  }));
}
