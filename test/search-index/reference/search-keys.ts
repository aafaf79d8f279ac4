import sql, { type Sql } from 'sql-template-tag';
import { gramsOf } from '../../../src/domain/names/keys.js';
import { lengthOf } from '../../../src/search-index/search-text.js';

/**
 * `search_key k` contains a text: the index finds the keys with all its pairs of characters, and these are looked at. A text of one or two
 * characters is a gram itself.
 */
export function contains(text: string): Sql {
  const grams = sql`search_grams(k.key) @> ${longestGrams(text)}::text[]`;
  return lengthOf(text) <= 2 ? grams : sql`${grams} and k.key like ${`%${literal(text)}%`}`;
}

/** `search_key k` begins with a text. */
export function beginsWith(text: string): Sql {
  return sql`k.key like ${`${literal(text)}%`}`;
}

/** The pairs of a text, or its one character: to look up the characters of a pair too would only cost time. */
function longestGrams(text: string): string[] {
  const grams = gramsOf(text);
  const pairs = grams.filter((gram) => lengthOf(gram) === 2);
  return pairs.length > 0 ? pairs : grams;
}

/** A text in which LIKE sees no wildcard. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
