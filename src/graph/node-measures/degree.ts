import { degreeAt, type NodeValues, type SimpleGraph, valuesOf } from '../simple-graph.js';

/**
 * How many others a node is tied to (degree), and how strongly (weighted degree, strength).
 *
 * Formula: k_v = |N(v)|; s_v = Σ_{u ∈ N(v)} w_uv. networkx's definition, Graph.degree and Graph.degree(weight='weight'), not normalised:
 * divide by n − 1 for networkx.degree_centrality.
 * Citation: Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1(3), 215–239; Barrat, A.,
 * Barthélemy, M., Pastor-Satorras, R., Vespignani, A. (2004). The architecture of complex weighted networks. PNAS 101(11), 3747–3752.
 * Complexity: O(n + m). Order: by id; nothing to break ties for.
 */
export function degree(graph: SimpleGraph): NodeValues {
  return valuesOf(graph, (index) => degreeAt(graph, index));
}

export function weightedDegree(graph: SimpleGraph): NodeValues {
  const { offsets, weights } = graph;
  return valuesOf(graph, (index) => weights.subarray(offsets[index], offsets[index + 1]).reduce((sum, weight) => sum + weight, 0));
}
