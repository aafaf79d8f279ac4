import { type ByIdentifier, Finder, type IndexQuestion } from './finder.js';
import { KeySegments } from './key-segments.js';
import { nothingFound, SearchHits } from './search-hits.js';
import type { SearchKeyRow } from './search-key-row.js';
import { Traits } from './traits.js';

/**
 * All search keys in memory, and ranked search among them: the same nodes and ranks as statements over `search_key` would give, without asking
 * the database.
 */
export class SearchIndex {
  private readonly traits = new Traits();
  private readonly finder: Finder = new Finder(this.traits, () => this.segments.all);
  private readonly segments = new KeySegments(this.traits, (segment) => this.finder.reserve(segment));

  /**
   * Takes all keys, in place of what there was and of what is put or removed meanwhile: best in the order of key and id. Rests now and then, for
   * others to have their turn.
   */
  load(chunks: AsyncIterable<readonly SearchKeyRow[]> | Iterable<readonly SearchKeyRow[]>): Promise<void> {
    return this.segments.load(chunks);
  }

  /** Adds keys: of a node that changed all of them, after they were removed. */
  put(rows: readonly SearchKeyRow[]): void {
    this.segments.put(rows);
  }

  /** Removes all keys of these nodes. Goes through all keys once, however many the nodes are. */
  remove(nodeIds: readonly number[]): void {
    this.segments.remove(nodeIds);
  }

  /** So much has changed that {@link settle} would make searching cheaper. */
  get isScattered(): boolean {
    return this.segments.isScattered;
  }

  /** Puts all keys in order anew, resting now and then. The index may be searched and changed meanwhile. */
  settle(): Promise<void> {
    return this.segments.settle();
  }

  /** How many keys can be found, and the bytes they take. */
  get size(): { readonly keys: number; readonly bytes: number } {
    return this.segments.count();
  }

  /** What a text finds. Typing errors are thought of only when no node of these types is found otherwise, whatever filter and day. */
  search(question: IndexQuestion, byIdentifier: ByIdentifier): SearchHits {
    return new SearchHits(question.text, {
      foremost: () => this.finder.foremost(question, byIdentifier),
      all: () => this.finder.all(question, byIdentifier),
    });
  }

  /** What typing ahead suggests: names that begin with the text; when these are fewer than asked for, all that a search finds. */
  suggest(question: IndexQuestion, byIdentifier: ByIdentifier, limit: number): SearchHits {
    const { text } = question;
    if (text.keys.length + text.identifiers.length === 0) return nothingFound(text);
    const beginning = this.finder.beginning(question, byIdentifier);
    if (beginning.nodes.length < limit) return this.search(question, byIdentifier);
    return new SearchHits(text, { foremost: () => beginning, all: () => beginning });
  }
}
