import { LRUCache } from 'lru-cache';
import type { NetworkAnalysis } from '../../graph/analysis.js';
import { GraphSnapshot } from '../../graph/graph-snapshot.js';
import { currentVersion } from '../../queries/current-version.js';
import { loadNetwork, type NetworkSelection } from '../../queries/network-rows.js';
import type { Reader } from '../../storage/database.js';

/** Networks and analyses kept in memory; the least recently asked for goes first. */
const kept = 4;

/** How often a network is read again because the data changed meanwhile; then it is given, but not kept. */
const attempts = 3;

/** The networks that one request may ask for, all read from the same server. */
export interface Networks {
  load(selection: NetworkSelection): Promise<GraphSnapshot>;
  analysis(snapshot: GraphSnapshot, key: string, make: () => NetworkAnalysis): NetworkAnalysis;
}

/**
 * Networks by data version and selection: the first question reads the rows, the next ones only the version. Whoever
 * writes raises the version in the same transaction, and a network is kept only if the version was the same before and
 * after its rows were read, so that nothing stale and nothing half new is ever told.
 */
export class NetworkCache {
  readonly #snapshots = new LRUCache<string, Promise<GraphSnapshot>>({ max: kept });
  /** Measures are computed when first asked for and stay with their analysis; it goes when its network does. */
  readonly #analyses = new WeakMap<GraphSnapshot, LRUCache<string, NetworkAnalysis>>();

  /** For a request that reads from this server. The version is the one this server has: replicas lag. */
  readBy(reader: Reader): Networks {
    return { load: (selection) => this.load(reader, selection), analysis: (...asked) => this.#analysis(...asked) };
  }

  async load(reader: Reader, selection: NetworkSelection, attempt = 1): Promise<GraphSnapshot> {
    const version = await currentVersion(reader);
    const key = JSON.stringify([version, selection]);
    const found = this.#snapshots.get(key);
    if (found) return found;
    const loading = (async () => {
      const rows = await loadNetwork(reader, selection);
      if ((await currentVersion(reader)) === version) return GraphSnapshot.of(rows);
      this.#snapshots.delete(key);
      return attempt < attempts ? this.load(reader, selection, attempt + 1) : GraphSnapshot.of(rows);
    })();
    this.#snapshots.set(key, loading);
    // A failure is told to those who wait for it and not remembered.
    loading.catch(() => this.#snapshots.delete(key));
    return loading;
  }

  /** The analysis of a projection of a network that this cache gave; `key` names the projection and its options. */
  #analysis(snapshot: GraphSnapshot, key: string, make: () => NetworkAnalysis): NetworkAnalysis {
    const own = this.#analyses.get(snapshot) ?? new LRUCache<string, NetworkAnalysis>({ max: kept });
    this.#analyses.set(snapshot, own);
    const analysis = own.get(key) ?? make();
    own.set(key, analysis);
    return analysis;
  }
}
