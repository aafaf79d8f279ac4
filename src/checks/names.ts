import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding, warning } from './check.js';

/** Condition: the periods of names a and b share a day. */
const together = sql`coalesce(a.valid_from, '') <= coalesce(b.valid_to, '') || '~' and coalesce(b.valid_from, '') <= coalesce(a.valid_to, '') || '~'`;

async function shared(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ value: string; codes: string[] }>(
    sql`select min(a.value) as value, json_agg(distinct n.code) as codes
        from name a join node n on n.id = a.node_id join search_key k on k.name_id = a.id and k.form = 'NAME'
        where a.kind = 'OFFICIAL' and a.language = 'JA' and exists (
          select from search_key l join name b on b.id = l.name_id
          where l.key = k.key and l.form = 'NAME' and l.node_id <> a.node_id and b.kind = 'OFFICIAL' and b.language = 'JA' and ${together})
        group by k.key order by k.key`,
  );
  return rows.map(({ value, codes }) =>
    warning(codes[0] ?? value, `${value} is the official name of several nodes at the same time: ${codes.join(', ')}`),
  );
}

async function twoAtATime(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string; language: string; one: string; other: string }>(
    sql`select n.code, a.language, a.value as one, b.value as other from name a join name b on b.node_id = a.node_id and b.language = a.language
          and b.kind = 'OFFICIAL' and b.id > a.id and ${together} join node n on n.id = a.node_id where a.kind = 'OFFICIAL' order by n.code, a.id, b.id`,
  );
  return rows.map(({ code, language, one, other }) => error(code, `${one} and ${other} are official names (${language}) at the same time`));
}

/** Records of ROR lie all over the world, and not every Japanese one has a Japanese name. */
async function withoutJapanese(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string }>(
    sql`select n.code from node n where n.dataset <> 'ror' and not exists (select from name m where m.node_id = n.id and m.language = 'JA') order by n.code`,
  );
  return rows.map(({ code }) => error(code, 'the node has no Japanese name'));
}

export const nameChecks: readonly Check[] = [
  { name: 'shared-official-names', titleJa: '同一の正式名称', titleEn: 'Official names that several nodes share', run: shared },
  { name: 'one-official-name', titleJa: '正式名称の重複', titleEn: 'One official name per language at a time', run: twoAtATime },
  { name: 'japanese-names', titleJa: '日本語名の欠落', titleEn: 'Every node has a Japanese name', run: withoutJapanese },
];
