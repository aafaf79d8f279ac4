import type { GraphNode } from '../network.js';
import { forEachEdge, type SimpleGraph } from '../simple-graph.js';

/**
 * Do like join like? 1: only like with like; 0: as chance would have it; below 0: rather unlike.
 *
 * Formula: r = (Σ_i e_ii − Σ_ij (e²)_ij) / (1 − Σ_ij (e²)_ij), e_ij the share of edge ends that join value i to value j, every edge
 * counted from both ends and without weights. networkx's definition (networkx.attribute_assortativity_coefficient) on the subgraph of the
 * nodes that have a value; null where it is 0 / 0 (no edges, or one value only).
 * Citation: Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126, eq. 2.
 * Complexity: O(n + m). Order: the sum runs from the rarest value to the commonest.
 */
export function attributeAssortativity(graph: SimpleGraph, attribute: 'sector' | 'prefecture' | 'region' | 'kind' | 'type'): number | null {
  const values = graph.nodes.map((node: GraphNode) => node[attribute]);
  const ends = new Map<string, number>();
  let [total, alike] = [0, 0];
  forEachEdge(graph, (a, b) => {
    const [one, other] = [values[a], values[b]];
    if (one === null || other === null || one === undefined || other === undefined) return;
    total += 2;
    if (one === other) alike += 2;
    for (const value of [one, other]) ends.set(value, (ends.get(value) ?? 0) + 1);
  });
  if (ends.size < 2) return null;
  // Σ_ij (e²)_ij is the sum over values of (row sum × column sum), and rows and columns are the same.
  const byChance = [...ends.values()].sort((a, b) => a - b).reduce((sum, count) => sum + (count / total) ** 2, 0);
  return (alike / total - byChance) / (1 - byChance);
}
