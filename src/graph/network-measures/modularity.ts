import metrics from 'graphology-metrics';
import { type NodeValues, type SimpleGraph, toGraphology } from '../simple-graph.js';

/**
 * How many more ties lie inside the groups than if ties were drawn at random between nodes of the same strength.
 *
 * Formula: Q = Σ_c (L_c / m − (k_c / 2m)²), L_c the weight inside group c, k_c the strength of its nodes, m the weight of all edges.
 * networkx's definition (networkx.community.modularity, weight='weight', resolution 1); computed by graphology. Null without edges.
 * Citation: Newman, M. E. J., Girvan, M. (2004). Finding and evaluating community structure in networks. Physical Review E 69, 026113;
 * Clauset, A., Newman, M. E. J., Moore, C. (2004). Finding community structure in very large networks. Physical Review E 70, 066111.
 * Complexity: O(n + m). Order: sums run in order of id.
 */
export function modularity(graph: SimpleGraph, communities: NodeValues): number | null {
  if (graph.edgeCount === 0) return null;
  const groups = graph.nodes.map((node) => communities.get(node.id) ?? -1 - node.id);
  return metrics.graph.modularity(toGraphology(graph), {
    getNodeCommunity: (key) => groups[Number(key)] as number,
    getEdgeWeight: 'weight',
  });
}
