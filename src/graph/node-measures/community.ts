import louvainModule from 'graphology-communities-louvain';
import { seededRandom } from '../random.js';
import { type NodeValues, type SimpleGraph, toGraphology, valuesOf } from '../simple-graph.js';

// The package is CommonJS and is itself the function its types call `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/**
 * Groups that have more ties inside than chance would give: nodes move to the neighbouring group that raises modularity most, then groups
 * become nodes, and so on until nothing rises.
 *
 * Formula: a local maximum of modularity (see network-measures/modularity.ts) with weights, resolution 1; computed by graphology. Louvain
 * is a heuristic: networkx.louvain_communities finds other partitions of about the same modularity, so only the modularity is comparable.
 * Citation: Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E. (2008). Fast unfolding of communities in large networks. Journal
 * of Statistical Mechanics P10008.
 * Complexity: some O(m log n). Order: nodes enter in order of id and are visited in the order of a seeded generator, so the same network
 * and seed give the same groups; groups are numbered from 0 by size, largest first, then by their lowest id.
 */
export function community(graph: SimpleGraph, { seed = 1, resolution = 1 }: { seed?: number; resolution?: number } = {}): NodeValues {
  const found = graph.edgeCount === 0 ? {} : louvain(toGraphology(graph), { rng: seededRandom(seed), resolution, getEdgeWeight: 'weight' });
  const groups = Map.groupBy(graph.nodes.keys(), (index) => found[index] ?? -1 - index);
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  const numbers = new Uint32Array(graph.nodes.length);
  ranked.forEach((members, number) => {
    for (const index of members) numbers[index] = number;
  });
  return valuesOf(graph, (index) => numbers[index] as number);
}
