import type { RelationshipType } from '../../domain/registries/relationship-types.js';
import type { GraphSnapshot } from '../graph-snapshot.js';
import type { GraphTie } from '../network.js';
import type { PathBound } from './search-budget.js';

/** One step: all ties that join the two nodes, by type, then id. A tie's own `from` and `to` say which way it points. */
export interface PathHop {
  readonly from: number;
  readonly to: number;
  readonly ties: readonly GraphTie[];
}

/** A simple path: `length` hops over length + 1 nodes. */
export interface Path {
  readonly length: number;
  readonly nodes: readonly number[];
  readonly hops: readonly PathHop[];
}

/**
 * `incomplete`: a bound hid paths that were asked for; `cutBy` says which. So `found: false, incomplete: false` means that the two are
 * not connected by the chosen ties at all, and `found: true, incomplete: false` that the paths are the shortest there are.
 */
export interface PathResult {
  readonly found: boolean;
  readonly incomplete: boolean;
  readonly cutBy: readonly PathBound[];
  readonly paths: readonly Path[];
}

/** What every search for paths may be told. */
export interface PathOptions {
  /** Only ties of these types; all when left out. */
  readonly types?: readonly RelationshipType[] | null;
  /** At most so many paths. */
  readonly limit?: number;
  /** Longest path wanted. */
  readonly maxHops?: number;
  /** At most so many nodes looked at, over the whole search. */
  readonly maxVisited?: number;
  /** When to give up, on a clock of the caller's. */
  readonly deadline?: { readonly at: number; readonly now: () => number };
}

export const pathDefaults = { limit: 3, maxHops: 4, maxVisited: 1_000_000 } as const;

export function pathResult(paths: readonly Path[], cutBy: readonly PathBound[]): PathResult {
  return { found: paths.length > 0, incomplete: cutBy.length > 0, cutBy, paths };
}

/** Names the nodes of a path of indexes and lists the ties of every hop. */
export function toPath(snapshot: GraphSnapshot, indexes: readonly number[], mask: Uint8Array): Path {
  const nodes = indexes.map((index) => snapshot.nodeAt(index).id);
  const hops = indexes.slice(1).map((to, place) => hop(snapshot, indexes[place] as number, to, mask));
  return { length: hops.length, nodes, hops };
}

function hop(snapshot: GraphSnapshot, from: number, to: number, mask: Uint8Array): PathHop {
  const { offsets, targets, edges } = snapshot.adjacency;
  const ties: GraphTie[] = [];
  for (let entry = offsets[from] as number; entry < (offsets[from + 1] as number); entry++) {
    if (targets[entry] !== to || mask[snapshot.entryTypes[entry] as number] === 0) continue;
    ties.push(snapshot.ties[edges[entry] as number] as GraphTie);
  }
  ties.sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : a.id - b.id));
  return { from: snapshot.nodeAt(from).id, to: snapshot.nodeAt(to).id, ties };
}
