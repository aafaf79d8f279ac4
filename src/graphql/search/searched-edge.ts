import { identifiersOf } from '../../loaders/loaders.js';
import type { NodeRow } from '../../queries/node-rows.js';
import { matchOf, type SearchMatch } from '../../queries/search-match.js';
import type { SearchText } from '../../search-index/search-text.js';
import type { Context } from '../context.js';

/** What an edge carries of the search: made only for those who ask. */
export interface Searched {
  readonly score: number | null;
  readonly match: (() => SearchMatch) | null;
}

type Row = NodeRow & { readonly rank?: number };

/** Makes the edges of a list that may be searched. */
export function searchedEdge(context: Context, text: SearchText | null, asOf: string): (row: Row) => Searched {
  return (row) => {
    if (!text || row.rank === undefined) return { score: null, match: null };
    const { rank } = row;
    return { score: rank / 1000, match: () => findMatch(context, row, text, rank, asOf) };
  };
}

export function findMatch({ loaders }: Context, row: NodeRow, text: SearchText, rank: number, asOf: string): SearchMatch {
  const match = matchOf(row.names, text, rank, asOf);
  if (match.tier !== 'IDENTIFIER') return match;
  const identifiers = loaders.load(identifiersOf, row.id, undefined);
  const found = identifiers.find((each) => text.identifiers.includes(each.value))?.value ?? row.code;
  return { ...match, highlights: [{ text: found, matched: true }] };
}
