import sql, { join, type Sql } from 'sql-template-tag';
import type { NameKey } from '../../../src/domain/names/keys.js';
import type { NodeType } from '../../../src/domain/registries/vocabulary.js';
import { nearlyIn } from '../../../src/search-index/near-match.js';
import { lengthOf } from '../../../src/search-index/search-text.js';
import type { Reader } from '../../../src/storage/database.js';
import { contains } from './search-keys.js';

/** A search key that contains the text but for one edit. */
export interface Typo {
  /** Of the row of search_key. */
  readonly id: number;
  /** The key of the text that it nearly contains. */
  readonly text: NameKey;
}

/** In shorter texts an edit would change too much. */
const shortest = 4;
/** Keys looked at, those closest to the text in length first. */
const maxCandidates = 2000;
/** Keys kept. */
const maxTypos = 1000;

/** Keys that contain one of the given keys but for one edit, shortest first. At most one statement for each key. */
export async function findTypos(reader: Reader, texts: readonly NameKey[], types: readonly NodeType[]): Promise<Typo[]> {
  const found = new Map<number, Typo>();
  for (const text of texts) {
    if (lengthOf(text.key) < shortest) continue;
    const candidates = await reader.rows<{ id: number; key: string }>(
      sql`select k.id, k.key from (${holdingHalfOf(text.key, types)}) k order by char_length(k.key), k.key, k.id limit ${maxCandidates}`,
    );
    for (const { id, key } of candidates) if (!found.has(id) && nearlyIn(key, text.key)) found.set(id, { id, text });
  }
  return [...found.values()].slice(0, maxTypos);
}

/**
 * One edit leaves one half of a text as it is, unless it swaps the two characters in the middle. Three selects, for with an `or` the database
 * would cut every key it finds into its pairs again.
 */
function holdingHalfOf(key: string, types: readonly NodeType[]): Sql {
  const characters = [...key];
  const middle = Math.floor(characters.length / 2);
  const [first, second] = [characters.slice(0, middle), characters.slice(middle)];
  const swapped = [...first.slice(0, -1), second[0], first.at(-1), ...second.slice(1)];
  const halves = [first, second, swapped].map(
    (part) => sql`select k.id, k.key from search_key k where k.type = any(${types}) and ${contains(part.join(''))}`,
  );
  return join(halves, ' union ');
}
