import { nobody, type RankedNodes } from './best-ranks.js';
import type { SearchText } from './search-text.js';

/** A node that was found. */
export interface Hit {
  readonly nodeId: number;
  /** 1 to 1000, as search-rank.ts says. */
  readonly rank: number;
}

/** Which hits are wanted, and what puts those of equal rank in order. */
export interface HitSelection {
  readonly accepts: (nodeId: number, rank: number) => boolean;
  /** As of `Array.sort`, for two nodes of equal rank: by name, then id. */
  readonly compare: (a: number, b: number) => number;
}

/** How a search finds. */
export interface HitSource {
  /** The nodes found best: nobody else has a rank as good as any of them. */
  foremost(): RankedNodes;
  all(): RankedNodes;
}

/**
 * What a text found. A first page is mostly filled by names that begin with the text, which are found at once; everything else is looked for
 * when it is asked for. Holds until the index changes, so it is to be read before anything is waited for.
 */
export class SearchHits {
  private known: RankedNodes | null = null;

  constructor(
    readonly text: SearchText,
    private readonly source: HitSource,
  ) {}

  /** All nodes found, best first; of equal rank in no order. */
  all(): RankedNodes {
    this.known ??= this.source.all();
    return this.known;
  }

  /** The first of the accepted hits: by rank, best first, then as `compare` says. */
  best(limit: number, selection: HitSelection): Hit[] {
    const page = firstOf(this.known ?? this.source.foremost(), limit, selection, false);
    return page.length === limit || this.known ? page : firstOf(this.all(), limit, selection, false);
  }

  /** The last of the accepted hits, the very last first: what a page from the end needs. */
  last(limit: number, { accepts, compare }: HitSelection): Hit[] {
    return firstOf(this.all(), limit, { accepts, compare: (a, b) => compare(b, a) }, true);
  }

  /** How many nodes were found. */
  get size(): number {
    return this.all().nodes.length;
  }
}

/** What a text finds that cannot find anything. */
export function nothingFound(text: SearchText): SearchHits {
  return new SearchHits(text, { foremost: () => nobody, all: () => nobody });
}

/** Goes through ranks until a page is full. Of nodes of equal rank only the first that still fit are kept in order. */
function firstOf({ nodes, ranks }: RankedNodes, limit: number, { accepts, compare }: HitSelection, fromEnd: boolean): Hit[] {
  const page: Hit[] = [];
  let [rank, start] = [0, 0];
  for (let index = 0; index < nodes.length; index += 1) {
    const at = fromEnd ? nodes.length - 1 - index : index;
    if (ranks[at] !== rank) {
      if (page.length === limit) break;
      [rank, start] = [ranks[at] as number, page.length];
    }
    const nodeId = nodes[at] as number;
    if (!accepts(nodeId, rank)) continue;
    const isFull = page.length === limit;
    if (isFull && compare(nodeId, (page[limit - 1] as Hit).nodeId) > 0) continue;
    insert(page, start, { nodeId, rank }, compare);
    if (isFull) page.pop();
  }
  return page;
}

/** Puts a hit where it belongs behind `start`. */
function insert(page: Hit[], start: number, hit: Hit, compare: HitSelection['compare']): void {
  let [from, until] = [start, page.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (compare((page[middle] as Hit).nodeId, hit.nodeId) < 0) from = middle + 1;
    else until = middle;
  }
  page.splice(from, 0, hit);
}
