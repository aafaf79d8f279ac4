import sql, { join, type Sql } from 'sql-template-tag';
import type { NameKey } from '../domain/names/keys.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { contains } from './search-keys.js';
import { lengthOf } from './search-text.js';

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

/** Where a name contains a text but for one edit: [start, end) in characters of the name. */
export function nearlyIn(name: string, text: string): readonly [number, number] | null {
  const [n, t] = [[...name], [...text]];
  for (let start = 0; start < n.length; start += 1) {
    const end = nearlyAt(n, t, start);
    if (end !== null) return [start, end];
  }
  return null;
}

/**
 * The end of the text in the name when it stands at `start` but for one edit: a character that is wrong or missing in the text, or, among
 * kana and Latin letters, also one too many or two that are swapped. Past the first difference everything must be equal.
 */
function nearlyAt(name: readonly string[], text: readonly string[], start: number): number | null {
  let same = 0;
  while (same < text.length && name[start + same] === text[same]) same += 1;
  if (same === text.length) return start + same;
  const at = start + same;
  const tail = (from: number, of: number) => text.slice(from).every((character, index) => character === name[of + index]);
  const end = (from: number, of: number) => (tail(from, of) ? of + text.length - from : null);
  const [wrong, next] = [text[same] as string, text[same + 1]];
  const isSpelt = !isKanji(wrong);
  const isSwapped = isSpelt && next !== undefined && !isKanji(next) && name[at] === next && name[at + 1] === wrong;
  return (
    (at < name.length ? end(same + 1, at + 1) : null) ??
    (same > 0 ? end(same, at + 1) : null) ??
    (isSpelt ? end(same + 1, at) : null) ??
    (isSwapped ? end(same + 2, at + 2) : null)
  );
}

function isKanji(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}
