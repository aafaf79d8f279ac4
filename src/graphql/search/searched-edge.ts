import { identifiersOf } from '../../loaders/loaders.js';
import type { ListedNode } from '../../queries/list-nodes.js';
import type { Search } from '../../queries/search.js';
import { matchOf, type SearchMatch } from '../../queries/search-match.js';
import type { Context } from '../context.js';

/** What an edge carries of the search: made only for those who ask. */
export interface Searched {
  readonly score: number | null;
  readonly match: (() => Promise<SearchMatch>) | null;
}

/** Makes the edges of a list that may be searched. */
export function searchedEdge(context: Context, search: Search | null, asOf: string): (row: ListedNode) => Searched {
  return (row) => {
    if (!search || row.rank === undefined) return { score: null, match: null };
    const { rank } = row;
    return { score: rank / 1000, match: () => findMatch(context, row, search, rank, asOf) };
  };
}

export async function findMatch({ loaders }: Context, row: ListedNode, { text }: Search, rank: number, asOf: string): Promise<SearchMatch> {
  const match = matchOf(row.names, text, rank, asOf);
  if (match.tier !== 'IDENTIFIER') return match;
  const identifiers = await loaders.load(identifiersOf, row.id, undefined);
  const found = identifiers.find((each) => text.identifiers.includes(each.value))?.value ?? row.code;
  return { ...match, highlights: [{ text: found, matched: true }] };
}
