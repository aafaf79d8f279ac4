import sql, { join } from 'sql-template-tag';
import { type ListedNode, relevance } from '../../../src/queries/list-nodes.js';
import { readSearchText } from '../../../src/search-index/search-text.js';
import type { Reader } from '../../../src/storage/database.js';
import { listNodes } from './list-nodes.js';
import { allTypes, best, byIdentifier, byPrefix, findSearch, foremost, type Search, type SearchQuestion } from './search.js';

/** What a person who has typed so much may be looking for, best first. */
export interface Suggestions {
  readonly rows: readonly ListedNode[];
  readonly search: Search | null;
}

/**
 * The best nodes for what has been typed: names that begin with it; when these do not fill the list, all that a search for it finds.
 * One statement in the first case, up to four in the second.
 */
export async function suggestNodes(reader: Reader, question: SearchQuestion, limit: number): Promise<Suggestions> {
  const text = readSearchText(question.text ?? '');
  if (!text || text.keys.length + text.identifiers.length === 0) return { rows: [], search: null };
  const types = question.types ?? allTypes;
  const beginning = [
    ...(text.identifiers.length > 0 ? [byIdentifier(text.identifiers, types)] : []),
    ...text.keys.map((key) => byPrefix(key, types, question.asOf)),
  ];
  const quick: Search = { text, hits: foremost(best(join(beginning, ' union all ')), limit), few: true };
  const rows = await page(reader, quick, types, limit);
  if (rows.length === limit) return { rows, search: quick };
  const search = await findSearch(reader, question);
  return { rows: search ? await page(reader, search, types, limit) : rows, search };
}

async function page(reader: Reader, search: Search, types: SearchQuestion['types'], limit: number): Promise<readonly ListedNode[]> {
  const found = await listNodes(reader, { types: types ?? allTypes, where: sql`true`, search }, relevance, { first: limit });
  return found.rows;
}
