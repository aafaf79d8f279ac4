import sql from 'sql-template-tag';
import type { KeyForm } from '../domain/names/keys.js';
import type { InstitutionKind } from '../domain/registries/institution-kinds.js';
import type { Language, NameKind, Sector } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';

/** An institution with one of its names, found under a key. */
export interface FoundName {
  readonly key: string;
  /** What the key is of the name; the last two only in `fallbacks.ts`. */
  readonly form: KeyForm | 'INITIALS' | 'SLIP';
  readonly nodeId: number;
  readonly code: string;
  readonly kind: InstitutionKind;
  readonly sector: Sector | null;
  readonly prefecture: string | null;
  readonly country: string | null;
  readonly city: string | null;
  /** Which load the institution came with: ours ('seed') is known best. */
  readonly dataset: string;
  readonly value: string;
  readonly language: Language;
  readonly nameKind: NameKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const columns = sql`k.key, k.form, n.id as "nodeId", n.code, n.kind, n.sector, n.prefecture_code as prefecture,
  coalesce(n.country, case when n.prefecture_code is not null then 'JP' end) as country, n.city, n.dataset, m.value, m.language, m.kind as "nameKind",
  m.valid_from as "validFrom", m.valid_to as "validTo"`;

const source = sql`search_key k join node n on n.id = k.node_id and n.type = 'INSTITUTION' join name m on m.id = k.name_id`;

/** The institutions that carry one of the keys. */
export function findByKeys(reader: Reader, keys: readonly string[]): Promise<FoundName[]> {
  return reader.rows(sql`select ${columns} from ${source} where k.key = any(${keys}::text[]) order by n.id, m.position, m.id, k.id`);
}

/** The institutions whose Japanese name starts and ends so: what the first character of a name and a class noun may stand for (山大). */
export function findByEnds(reader: Reader, ends: readonly { first: string; last: string }[]): Promise<(FoundName & { at: number })[]> {
  if (ends.length === 0) return Promise.resolve([]);
  return reader.rows(
    sql`select e.at, ${columns} from json_to_recordset(${JSON.stringify(ends.map((end, at) => ({ at, ...end })))}::json)
          as e (at int, first text, last text)
        join search_key k on k.key >= e.first and k.key < e.first || chr(1114111) and k.key like '%' || e.last and k.form = 'NAME'
        join node n on n.id = k.node_id and n.type = 'INSTITUTION' join name m on m.id = k.name_id and m.kind = 'OFFICIAL' and m.language = 'JA'
        order by e.at, n.id`,
  );
}

/** Which of the institutions are part of, are run by, or succeed which: pairs of a child and its parent, or a successor and its predecessor. */
export function findRelated(reader: Reader, nodeIds: readonly number[]): Promise<{ from: number; to: number; type: string }[]> {
  if (nodeIds.length < 2) return Promise.resolve([]);
  return reader.rows(
    sql`select t.from_id as from, t.to_id as to, t.type from tie t where t.type in ('PART_OF', 'OPERATES', 'OWNS', 'SUCCEEDS')
        and t.from_id = any(${nodeIds}::int[]) and t.to_id = any(${nodeIds}::int[]) order by t.id`,
  );
}

/** The parts of institutions whose names begin with a name of the whole: `remainder` is what follows it, as a key. */
export function findParts(reader: Reader, wholes: readonly number[]): Promise<(FoundName & { whole: number; remainder: string })[]> {
  if (wholes.length === 0) return Promise.resolve([]);
  return reader.rows(
    sql`select t.to_id as whole, substr(k.key, length(w.key) + 1) as remainder, ${columns} from tie t
        join search_key w on w.node_id = t.to_id and w.form = 'NAME'
        join search_key k on k.node_id = t.from_id and k.form = 'NAME' and k.key > w.key and starts_with(k.key, w.key)
        join node n on n.id = k.node_id and n.type = 'INSTITUTION' join name m on m.id = k.name_id
        where t.type = 'PART_OF' and t.to_id = any(${wholes}::int[]) order by t.id, k.id`,
  );
}
