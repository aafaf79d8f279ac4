import { LRUCache } from 'lru-cache';
import type { NetworkAnalysis } from '../../graph/analysis.js';
import { GraphSnapshot } from '../../graph/graph-snapshot.js';
import { dataVersion } from '../../queries/data-version.js';
import { loadNetwork, type NetworkSelection } from '../../queries/network-rows.js';
import type { Reader } from '../../storage/database.js';

/** Networks and analyses kept in memory; the least recently asked for goes first. */
const kept = 4;

/**
 * Networks by data version and selection: the first question reads the rows, the next ones only the version. Whoever
 * writes raises the version in the same transaction, so that nothing stale is ever told.
 */
export class NetworkCache {
  readonly #snapshots = new LRUCache<string, Promise<GraphSnapshot>>({ max: kept });
  /** Measures are computed when first asked for and stay with their analysis; it goes when its network does. */
  readonly #analyses = new WeakMap<GraphSnapshot, LRUCache<string, NetworkAnalysis>>();

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

  /** The analysis of a projection of a network that this cache gave; `key` names the projection and its options. */
  analysis(snapshot: GraphSnapshot, key: string, make: () => NetworkAnalysis): NetworkAnalysis {
    const own = this.#analyses.get(snapshot) ?? new LRUCache<string, NetworkAnalysis>({ max: kept });
    this.#analyses.set(snapshot, own);
    const analysis = own.get(key) ?? make();
    own.set(key, analysis);
    return analysis;
  }
}
