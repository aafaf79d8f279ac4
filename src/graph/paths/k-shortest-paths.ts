import type { GraphSnapshot } from '../graph-snapshot.js';
import { type PathOptions, type PathResult, pathDefaults, pathResult, toPath } from './path-result.js';
import { type PathBound, SearchBudget } from './search-budget.js';
import { ShortestSearch } from './shortest-search.js';

/** A path waiting its turn; up to `deviation` it follows a path already taken. */
interface Candidate {
  readonly nodes: readonly number[];
  readonly deviation: number;
}

/**
 * The k shortest ways between two nodes: every further path leaves one already found at some node and never returns to what it left.
 *
 * Formula: path k + 1 is the best of, for each taken path and each node i on it, the shortest path that shares the first i nodes, avoids
 * them afterwards, and takes none of the steps the taken paths with that root take next.
 * Citation: Yen, J. Y. (1971). Finding the K Shortest Loopless Paths in a Network. Management Science 17(11), 712–716; with Lawler's
 * saving: Lawler, E. L. (1972). A procedure for computing the K best solutions… Management Science 18(7), 401–405.
 * Complexity: at most k · maxHops bidirectional searches of O(n + m).
 * Order: length, then the codes along the path; directions are ignored and parallel ties are one step (networkx.shortest_simple_paths on
 * the undirected simple graph, with ties broken).
 */
export function kShortestPaths(snapshot: GraphSnapshot, from: number, to: number, options: PathOptions = {}): PathResult {
  const [source, target] = [snapshot.findIndex(from), snapshot.findIndex(to)];
  if (source === null || target === null) return pathResult([], []);
  const yen = new Yen(snapshot, { source, target }, options);
  const taken = yen.run();
  const mask = snapshot.typeMask(options.types);
  return pathResult(
    taken.map((nodes) => toPath(snapshot, nodes, mask)),
    yen.cutBy(),
  );
}

class Yen {
  readonly #search: ShortestSearch;
  readonly #budget: SearchBudget;
  readonly #taken: (readonly number[])[] = [];
  readonly #candidates: Candidate[] = [];
  readonly #limit: number;
  readonly #maxHops: number;
  #longerExists = false;

  constructor(
    snapshot: GraphSnapshot,
    private readonly ends: { readonly source: number; readonly target: number },
    options: PathOptions,
  ) {
    this.#limit = options.limit ?? pathDefaults.limit;
    this.#maxHops = options.maxHops ?? pathDefaults.maxHops;
    this.#budget = new SearchBudget(options.maxVisited ?? pathDefaults.maxVisited, options.deadline);
    this.#search = new ShortestSearch(snapshot, snapshot.typeMask(options.types), this.#budget);
  }

  run(): readonly (readonly number[])[] {
    this.#spur([], this.ends.source);
    while (this.#taken.length < this.#limit) {
      const best = this.#candidates.sort(byLengthThenCodes).shift();
      if (!best) break;
      this.#taken.push(best.nodes);
      if (this.#taken.length === this.#limit) break;
      for (let place = best.deviation; place < best.nodes.length - 1; place++) {
        this.#spur(best.nodes.slice(0, place), best.nodes[place] as number);
      }
    }
    return this.#taken;
  }

  /** Too few paths, though longer ones exist; or paths that might not be the shortest, because the search ran dry. */
  cutBy(): PathBound[] {
    const hops: PathBound[] = this.#longerExists && this.#taken.length < this.#limit ? ['HOPS'] : [];
    return this.#budget.cut ? [...hops, this.#budget.cut] : hops;
  }

  /** The best path that follows `root`, goes on to `node` and from there somewhere new. */
  #spur(root: readonly number[], node: number): void {
    const sameRoot = this.#taken.filter((path) => path[root.length] === node && root.every((other, place) => path[place] === other));
    const firstSteps = new Set(sameRoot.map((path) => path[root.length + 1] as number));
    const outcome = this.#search.run(node, this.ends.target, { nodes: new Set(root), firstSteps });
    if (outcome.kind !== 'FOUND') return;
    if (root.length + outcome.length > this.#maxHops) {
      this.#longerExists = true;
      return;
    }
    const [rest] = this.#search.paths();
    if (rest) this.#candidates.push({ nodes: [...root, ...rest], deviation: root.length });
  }
}

function byLengthThenCodes({ nodes: a }: Candidate, { nodes: b }: Candidate): number {
  if (a.length !== b.length) return a.length - b.length;
  const place = a.findIndex((node, at) => node !== b[at]);
  return place < 0 ? 0 : (a[place] as number) - (b[place] as number);
}
