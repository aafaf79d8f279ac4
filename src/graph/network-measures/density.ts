import type { ProjectedNetwork } from '../network.js';

/**
 * The share of all possible ties that exist.
 *
 * Formula: m / (n (n − 1)) for directed projections, 2 m / (n (n − 1)) for undirected ones; 0 when n ≤ 1 or m = 0. networkx's definition
 * (networkx.density): m counts parallel ties, so FULL may exceed what a simple graph could have.
 * Citation: Wasserman, S., Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press, p. 101.
 * Complexity: O(1). No order.
 */
export function density({ nodes, edges, directed }: ProjectedNetwork): number {
  const [n, m] = [nodes.length, edges.length];
  if (n <= 1 || m === 0) return 0;
  return ((directed ? 1 : 2) * m) / (n * (n - 1));
}
