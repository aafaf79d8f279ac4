import sql, { join, type Sql } from 'sql-template-tag';
import type { NameKey } from '../../../src/domain/names/keys.js';
import { identifierSchemes, type NodeType, nodeTypes } from '../../../src/domain/registries/vocabulary.js';
import { tiers } from '../../../src/search-index/search-rank.js';
import { lengthOf, readSearchText, type SearchText } from '../../../src/search-index/search-text.js';
import type { Reader } from '../../../src/storage/database.js';
import { qualitySql } from './quality-sql.js';
import { beginsWith, contains } from './search-keys.js';
import { findTypos, type Typo } from './search-typos.js';

/** A text that was looked for, and the nodes it found. */
export interface Search {
  readonly text: SearchText;
  /** The nodes found: a select of `node_id` and `rank`, one row a node. */
  readonly hits: Sql;
  /** So few that no page of them needs {@link foremost}. */
  readonly few: boolean;
}

/** A first page is looked for among so many of the best. */
const foremostHits = 200;

/** What is looked for: a text among nodes of some types, names being judged as of a day. */
export interface SearchQuestion {
  readonly text: string | null | undefined;
  readonly types?: readonly NodeType[] | null | undefined;
  readonly asOf: string;
}

/**
 * Finds the nodes of a text; null when the text asks for nothing. Typing errors are thought of only when no node of these types is
 * found otherwise, whatever filter and day: so facets and pages of one text always speak of the same nodes. One or two statements.
 */
export async function findSearch(reader: Reader, { text: given, types: asked, asOf }: SearchQuestion): Promise<Search | null> {
  const text = readSearchText(given ?? '');
  if (!text) return null;
  const types = asked ?? allTypes;
  const found = foundBy(text, types, asOf);
  const [probe] = await reader.rows<{ rows: number }>(
    sql`select count(*)::int as rows from (select from (${found}) f limit ${foremostHits + 1}) l`,
  );
  const rows = probe?.rows ?? 0;
  const typos = rows > 0 ? [] : await findTypos(reader, text.keys, types);
  return { text, hits: best(typos.length > 0 ? foundDespite(typos, asOf) : found), few: rows <= foremostHits };
}

/** Every type of node: where a search looks unless told. */
export const allTypes = Object.keys(nodeTypes) as NodeType[];

/** One row a node: the best of its ranks. */
export function best(rows: Sql): Sql {
  return sql`select r.node_id, max(r.rank)::int as rank from (${rows}) r group by r.node_id`;
}

/** The best hits, and all that are as good as the last of them: so that only few nodes have to be looked up. */
export function foremost(hits: Sql, limit: number): Sql {
  return sql`${hits} order by rank desc fetch first (${limit}::int) rows with ties`;
}

/** Everything that finds a node by the text as it stands; a node may come several times. */
function foundBy({ identifiers, keys, words }: SearchText, types: readonly NodeType[], asOf: string): Sql {
  const parts = [
    ...(identifiers.length > 0 ? [byIdentifier(identifiers, types)] : []),
    ...keys.map((key) => byKey(key, types, asOf)),
    ...(words.length > 0 ? [byWords(words, types, asOf)] : []),
  ];
  return parts.length > 0 ? join(parts, ' union all ') : sql`select 0 as node_id, 0 as rank where false`;
}

/** Nodes that bear the identifier or the code: two selects, for with an `or` the whole table would be read. */
export function byIdentifier(forms: readonly string[], types: readonly NodeType[]): Sql {
  const schemes = Object.keys(identifierSchemes);
  return sql`select n.id as node_id, ${tiers.IDENTIFIER}::int as rank from node n where n.type = any(${types}) and n.code = any(${forms})
    union all select n.id, ${tiers.IDENTIFIER}::int from identifier i join node n on n.id = i.node_id
      where n.type = any(${types}) and i.scheme = any(${schemes}) and i.value = any(${forms})`;
}

/** Keys that contain the key of the text. */
function byKey(text: NameKey, types: readonly NodeType[], asOf: string): Sql {
  return sql`select k.node_id, ${tierSql(text.key)} + ${qualityOf(text, asOf)} as rank from search_key k
    where k.type = any(${types}) and ${contains(text.key)}`;
}

function qualityOf({ key, form }: NameKey, asOf: string): Sql {
  return qualitySql({ length: sql`${lengthOf(key)}::int`, form: sql`${form}::text` }, asOf);
}

function tierSql(key: string): Sql {
  return sql`case when k.key = ${key} then ${tiers.EQUAL}::int when starts_with(k.key, ${key}) then ${tiers.PREFIX}::int else ${tiers.PART}::int end`;
}

/** Of one or two letters begin more keys than can be ranked in the time between two of them: so many, in code point order, are. */
const mostBeginnings = 4000;

/** Keys that begin with the key of the text: what typing ahead asks. */
export function byPrefix(text: NameKey, types: readonly NodeType[], asOf: string): Sql {
  return sql`select k.node_id, ${tierSql(text.key)} + ${qualityOf(text, asOf)} as rank
    from (select * from search_key k where k.type = any(${types}) and ${beginsWith(text.key)} order by k.key limit ${mostBeginnings}) k`;
}

/**
 * Nodes with every word in some key; the word found worst decides. Counted instead of joined: the planner takes a word for rarer than it is,
 * and a join of two common ones would then be a loop in a loop.
 */
function byWords(words: SearchText['words'], types: readonly NodeType[], asOf: string): Sql {
  const rows = words.flatMap((keys, word) => keys.map((key) => byWord(word, key, types, asOf)));
  return sql`select w.node_id, ${tiers.WORDS}::int + min(w.rank) as rank
    from (select word, node_id, max(rank) as rank from (${join(rows, ' union all ')}) r group by word, node_id) w
    group by w.node_id having count(*) = ${words.length}::int`;
}

function byWord(word: number, text: NameKey, types: readonly NodeType[], asOf: string): Sql {
  return sql`select ${word}::int as word, k.node_id, ${qualityOf(text, asOf)} as rank from search_key k
    where k.type = any(${types}) and ${contains(text.key)}`;
}

function foundDespite(typos: readonly Typo[], asOf: string): Sql {
  return sql`select k.node_id, ${tiers.TYPO}::int + ${qualitySql({ length: sql`t.length`, form: sql`t.form` }, asOf)} as rank
    from unnest(${typos.map(({ id }) => id)}::int[], ${typos.map(({ text }) => lengthOf(text.key))}::int[], ${typos.map(({ text }) => text.form)}::text[])
      t (id, length, form) join search_key k on k.id = t.id`;
}
