import { LRUCache } from 'lru-cache';
import { GraphSnapshot } from '../../graph/graph-snapshot.js';
import { dataVersion } from '../../queries/data-version.js';
import { loadNetwork, type NetworkSelection } from '../../queries/network-rows.js';
import type { Reader } from '../../storage/database.js';

/** Networks kept in memory; the least recently asked for goes first. */
const kept = 4;

/**
 * Networks by data version and selection: the first question reads the rows, the next ones only the version. Whoever
 * writes raises the version in the same transaction, so that nothing stale is ever told.
 */
export class NetworkCache {
  readonly #snapshots = new LRUCache<string, Promise<GraphSnapshot>>({ max: kept });

  constructor(private readonly reader: Reader) {}

  async load(selection: NetworkSelection): Promise<GraphSnapshot> {
    const key = JSON.stringify([await dataVersion(this.reader), selection]);
    const found = this.#snapshots.get(key);
    if (found) return found;
    const loading = loadNetwork(this.reader, selection).then((rows) => GraphSnapshot.of(rows));
    this.#snapshots.set(key, loading);
    // A failure is told to those who wait for it and not remembered.
    loading.catch(() => this.#snapshots.delete(key));
    return loading;
  }
}
