import metrics from 'graphology-metrics';
import { fromGraphology, type NodeValues, type SimpleGraph, toGraphology } from '../simple-graph.js';

/**
 * How few steps a node needs to reach the others.
 *
 * Formula: c(v) = (r − 1) / (n − 1) · (r − 1) / Σ_u d(u, v), over the r nodes that v reaches, itself among them; 0 for an isolate.
 * networkx's definition and default normalisation (networkx.closeness_centrality, wf_improved=True); computed by graphology.
 * Citation: Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1(3), 215–239; Wasserman, S.,
 * Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press, p. 201.
 * Complexity: O(n (n + m)). Order: sums of whole numbers, the same in any order.
 */
export function closeness(graph: SimpleGraph): NodeValues {
  if (graph.nodes.length === 0) return new Map();
  return fromGraphology(graph, metrics.centrality.closeness(toGraphology(graph), { wassermanFaust: true }));
}
