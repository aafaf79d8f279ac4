import sql, { type Sql } from 'sql-template-tag';
import { gramsOf, type KeyForm } from '../domain/names/keys.js';
import type { Reader } from '../storage/database.js';

/** Which nodes: of one of these types, sectors or kinds (`INSTITUTION/BANK`). Nothing in all three lists: any node. */
export interface NodeClasses {
  readonly types: readonly string[];
  readonly sectors: readonly string[];
  readonly kinds: readonly string[];
}

export interface NameQuestion extends NodeClasses {
  /** A key, as `domain/names/keys` makes them. */
  readonly key: string;
  /** The keys of names that it is compared with. */
  readonly forms: readonly KeyForm[];
  readonly limit: number;
}

/** A node one of whose names contains the key of a question. */
export interface Namesake {
  /** Index of the question. */
  readonly question: number;
  readonly nodeId: number;
  /** The length of the key as a part of the shortest such name: 1 when they are the same. */
  readonly coverage: number;
  /** Such a name begins with the key. */
  readonly begins: boolean;
}

/** A single kanji is in the names of half the country: no answer, and a dear one. */
const shortest = 2;

/**
 * Nodes by name for many keys, in one statement. Of each key at first the nodes that are called just so, then those whose name
 * begins with it, then those that contain it, the shorter names first.
 */
export async function findNamesakes(reader: Reader, questions: readonly NameQuestion[], asOf: string): Promise<Namesake[]> {
  const asked = questions.flatMap((asked, question) => {
    const { key } = asked;
    if ([...key].length < shortest) return [];
    const literal = key.replace(/[\\%_]/g, '\\$&');
    return [{ ...asked, question, grams: gramsOf(key), prefix: `${literal}%`, pattern: `%${literal}%` }];
  });
  if (asked.length === 0) return [];
  return reader.rows<Namesake>(
    sql`select q.question, w."nodeId", char_length(q.key)::float8 / w.length as coverage, w.begins
        from json_to_recordset(${JSON.stringify(asked)}::json) as q(question int, key text, forms text[], grams text[], prefix text, pattern text,
          "limit" int, types text[], sectors text[], kinds text[])
        cross join lateral (
          select n.id as "nodeId", min(char_length(k.key)) as length, bool_or(k.key like q.prefix) as begins
          from search_key k join node n on n.id = k.node_id
          where search_grams(k.key) @> q.grams and k.key like q.pattern and k.form = any(q.forms) and (n.valid_from is null or n.valid_from <= ${asOf}) and ${inClasses}
          group by n.id order by (min(char_length(k.key)) = char_length(q.key)) desc, begins desc, length, n.sort_key, n.id limit q."limit") w
        order by q.question, (w.length = char_length(q.key)) desc, w.begins desc, w.length, w."nodeId"`,
  );
}

/** Of node `n`, for the lists of question `q`. */
const inClasses: Sql = sql`(cardinality(q.types) + cardinality(q.sectors) + cardinality(q.kinds) = 0
  or n.type = any(q.types) or n.sector = any(q.sectors) or n.type || '/' || n.kind = any(q.kinds))`;
