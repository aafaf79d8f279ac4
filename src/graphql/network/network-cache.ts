import { LRUCache } from 'lru-cache';
import type { Directory } from '../../directory/directory.js';
import type { NetworkAnalysis } from '../../graph/analysis.js';
import { GraphSnapshot } from '../../graph/graph-snapshot.js';
import type { NetworkSelection } from '../../queries/network-rows.js';

/** Networks and analyses kept in memory of one directory; the least recently asked for goes first. */
const kept = 4;

/**
 * Networks by directory and selection. A directory stands for one data version and goes when the data change: its networks go with it, so
 * that nothing stale is ever told.
 */
export class NetworkCache {
  readonly #snapshots = new WeakMap<Directory, LRUCache<string, GraphSnapshot>>();
  /** Measures are computed when first asked for and stay with their analysis; it goes when its network does. */
  readonly #analyses = new WeakMap<GraphSnapshot, LRUCache<string, NetworkAnalysis>>();

  load(directory: Directory, selection: NetworkSelection): GraphSnapshot {
    return keptIn(this.#snapshots, directory, JSON.stringify(selection), () => GraphSnapshot.of(directory.network(selection)));
  }

  /** The analysis of a projection of a network that this cache gave; `key` names the projection and its options. */
  analysis(snapshot: GraphSnapshot, key: string, make: () => NetworkAnalysis): NetworkAnalysis {
    return keptIn(this.#analyses, snapshot, key, make);
  }
}

function keptIn<Owner extends object, Value extends object>(
  all: WeakMap<Owner, LRUCache<string, Value>>,
  owner: Owner,
  key: string,
  make: () => Value,
): Value {
  const own = all.get(owner) ?? new LRUCache<string, Value>({ max: kept });
  all.set(owner, own);
  const value = own.get(key) ?? make();
  own.set(key, value);
  return value;
}
