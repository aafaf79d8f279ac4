import metrics from 'graphology-metrics';
import { fromGraphology, type NodeValues, type SimpleGraph, toGraphology } from '../simple-graph.js';

/**
 * A node matters as much as those it is tied to matter.
 *
 * Formula: A x = λ x for the largest λ, x ≥ 0, |x|₂ = 1, weights ignored unless asked for. networkx's definition and default normalisation
 * (networkx.eigenvector_centrality: power iteration on A + I from equal values), iterated to 10⁻¹² rather than 10⁻⁶; computed by graphology.
 * On a disconnected graph this is the limit of that iteration: the component with the largest λ has all the weight, others tend to 0, and
 * components that share the largest λ share it. Without edges all nodes have 1/√n. Null when 10,000 rounds do not settle it (the two
 * largest eigenvalues lie too close together).
 * Citation: Bonacich, P. (1987). Power and Centrality: A Family of Measures. American Journal of Sociology 92(5), 1170–1182; Newman,
 * M. E. J. (2010). Networks: An Introduction. Oxford University Press, p. 169.
 * Complexity: O(m) a round. Order: sums run in order of id.
 */
export function eigenvector(graph: SimpleGraph, { weighted = false }: { weighted?: boolean } = {}): NodeValues | null {
  const n = graph.nodes.length;
  if (n === 0) return new Map();
  // The rounding noise of a round is about 10⁻¹⁶ a node: asking for less would never end.
  const tolerance = Math.max(1e-12 / n, 1e-16);
  const options = { getEdgeWeight: weighted ? 'weight' : null, maxIterations: 10_000, tolerance };
  try {
    return fromGraphology(graph, metrics.centrality.eigenvector(toGraphology(graph), options));
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null;
    throw error;
  }
}
