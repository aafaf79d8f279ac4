import metrics from 'graphology-metrics';
import { fromGraphology, type NodeValues, type SimpleGraph, toGraphology } from '../simple-graph.js';

/**
 * How much of the traffic along shortest paths passes through a node: brokers score high.
 *
 * Formula: c_B(v) = Σ_{s ≠ v ≠ t} σ(s, t | v) / σ(s, t), over unordered pairs, σ counting shortest paths (every edge is one step,
 * whatever its weight), divided by (n − 1)(n − 2) / 2 when normalised. networkx's definition and default normalisation
 * (networkx.betweenness_centrality); computed by graphology.
 * Citation: Freeman, L. C. (1977). A Set of Measures of Centrality Based on Betweenness. Sociometry 40(1), 35–41; Brandes, U. (2001). A
 * faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163–177.
 * Complexity: O(n m). Order: sums run in order of id, so that shuffled rows give the same bits.
 */
export function betweenness(graph: SimpleGraph, { normalized = true }: { normalized?: boolean } = {}): NodeValues {
  if (graph.nodes.length === 0) return new Map();
  return fromGraphology(graph, metrics.centrality.betweenness(toGraphology(graph), { getEdgeWeight: null, normalized }));
}
