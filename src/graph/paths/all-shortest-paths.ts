import type { GraphSnapshot } from '../graph-snapshot.js';
import { type Path, type PathOptions, type PathResult, pathDefaults, pathResult, toPath } from './path-result.js';
import { SearchBudget } from './search-budget.js';
import { ShortestSearch } from './shortest-search.js';

/** `total` counts all shortest paths, also those beyond `limit`. */
export interface AllShortestPaths extends PathResult {
  readonly total: number;
}

/**
 * All ways between two nodes that have the smallest number of hops: see shortest-search.ts for the method, its citation and its cost.
 *
 * Formula: the paths s … t of length d(s, t) on the undirected graph, parallel ties being one step (networkx.all_shortest_paths).
 * Order: by the codes along the path. `limit` (100 unless told) cuts the list, not the count; it does not make the answer incomplete.
 */
export function allShortestPaths(snapshot: GraphSnapshot, from: number, to: number, options: PathOptions = {}): AllShortestPaths {
  const [source, target] = [snapshot.findIndex(from), snapshot.findIndex(to)];
  if (source === null || target === null) return { ...pathResult([], []), total: 0 };
  const mask = snapshot.typeMask(options.types);
  const budget = new SearchBudget(options.maxVisited ?? pathDefaults.maxVisited, options.deadline);
  const search = new ShortestSearch(snapshot, mask, budget);
  const outcome = search.run(source, target);
  if (outcome.kind !== 'FOUND') return { ...pathResult([], budget.cut ? [budget.cut] : []), total: 0 };
  if (outcome.length > (options.maxHops ?? Number.POSITIVE_INFINITY)) return { ...pathResult([], ['HOPS']), total: 0 };
  const paths: Path[] = [];
  for (const nodes of search.paths()) {
    if (paths.length >= (options.limit ?? 100)) break;
    paths.push(toPath(snapshot, nodes, mask));
  }
  return { ...pathResult(paths, []), total: search.count() };
}
