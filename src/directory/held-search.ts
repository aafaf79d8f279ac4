import { allSearchKeys, searchKeysOfNodes } from '../queries/search-key-rows.js';
import { SearchIndex } from '../search-index/search-index.js';
import type { SearchKeyRow } from '../search-index/search-key-row.js';
import type { Server } from '../storage/database.js';

/** The search index of a directory. It takes longer to load than all the rest, so only those wait for it who search. */
export class HeldSearch {
  readonly index = new SearchIndex();
  #loading: Promise<void> | null = null;
  /** Nodes that changed before everything was loaded: they are read again at the end. Null once it is loaded. */
  #missed: Set<number> | null = new Set();

  /** Loads all keys when nobody has, and waits for them. Fails when the database does; the next one tries again. */
  ready(server: Server): Promise<void> | null {
    if (this.#missed === null) return null;
    this.#loading ??= this.#load(server).finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** Replaces all keys of nodes. */
  change(nodeIds: readonly number[], keys: readonly SearchKeyRow[]): void {
    if (this.#missed) {
      for (const id of nodeIds) this.#missed.add(id);
      return;
    }
    this.index.remove(nodeIds);
    this.index.put(keys);
    // In the background: searching goes on meanwhile.
    if (this.index.isScattered) void this.index.settle();
  }

  async #load(server: Server): Promise<void> {
    await server.snapshot((snapshot) => this.index.load(allSearchKeys(snapshot)));
    while (this.#missed && this.#missed.size > 0) {
      const ids = [...this.#missed];
      const keys = await searchKeysOfNodes(server, ids);
      this.index.remove(ids);
      this.index.put(keys);
      for (const id of ids) this.#missed.delete(id);
    }
    this.#missed = null;
  }
}
