import { degreeAt, type NodeValues, type SimpleGraph, valuesOf } from '../simple-graph.js';

/** `weighted`: ties count by their weight (networkx: weight='weight'); otherwise all the same (networkx's default). */
export interface StructuralHoleOptions {
  readonly weighted?: boolean;
}

/**
 * Burt's constraint: how much a node's contacts lead back to each other, so that they leave it little room to broker.
 *
 * Formula: c(v) = Σ_{u ∈ N(v)} (p_vu + Σ_{w ∈ N(v)} p_vw p_wu)², p_vu the share of v's ties that goes to u. networkx's definition
 * (networkx.constraint), not normalised; null for an isolate, where networkx says NaN.
 * Citation: Burt, R. S. (2004). Structural Holes and Good Ideas. American Journal of Sociology 110(2), 349–399.
 * Complexity: O(Σ_v Σ_{u ∈ N(v)} k_u). Order: sums run in order of id.
 */
export function constraint(graph: SimpleGraph, options: StructuralHoleOptions = {}): NodeValues<number | null> {
  const { shares } = proportions(graph, options);
  return overContacts(graph, shares, shares, (direct, indirect) => (direct + indirect) ** 2);
}

/**
 * Burt's effective size: how many of a node's contacts are not redundant with one another.
 *
 * Formula: e(v) = Σ_{u ∈ N(v)} (1 − Σ_w p_vw m_uw), m_uw the weight of u–w over u's largest weight; unweighted this is Borgatti's
 * k − 2t / k, t the ties among v's k contacts. networkx's definition (networkx.effective_size), not normalised; null for an isolate.
 * Citation: Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press; Borgatti, S. P. (1997).
 * Structural Holes: Unpacking Burt's Redundancy Measures. Connections 20(1), 35–38.
 * Complexity and order: as constraint.
 */
export function effectiveSize(graph: SimpleGraph, options: StructuralHoleOptions = {}): NodeValues<number | null> {
  const { shares, ratios } = proportions(graph, options);
  return overContacts(graph, shares, ratios, (_, redundancy) => 1 - redundancy);
}

/** For every entry v → u of the neighbour lists: w_vu over the sum of v's weights, and over the largest weight of u. */
function proportions({ nodes, offsets, targets, weights }: SimpleGraph, { weighted = false }: StructuralHoleOptions) {
  const used = weighted ? weights : new Float64Array(weights.length).fill(1);
  const sums = new Float64Array(nodes.length);
  const largest = new Float64Array(nodes.length);
  const shares = new Float64Array(used.length);
  for (let node = 0; node < nodes.length; node++) {
    const own = used.subarray(offsets[node], offsets[node + 1]);
    sums[node] = own.reduce((sum, weight) => sum + weight, 0);
    largest[node] = own.reduce((most, weight) => Math.max(most, weight), 0);
    shares.set(
      own.map((weight) => weight / (sums[node] as number)),
      offsets[node],
    );
  }
  const ratios = used.map((weight, entry) => weight / (largest[targets[entry] as number] as number));
  return { shares, ratios };
}

/** Σ over contacts u of v of combine(p_vu, Σ over contacts w of v of p_vw · factor(w → u)). */
function overContacts(
  graph: SimpleGraph,
  shares: Float64Array,
  factors: Float64Array,
  combine: (direct: number, through: number) => number,
): NodeValues<number | null> {
  const { offsets, targets } = graph;
  const through = new Float64Array(graph.nodes.length);
  return valuesOf(graph, (node) => {
    if (degreeAt(graph, node) === 0) return null;
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number];
    const reached: number[] = [];
    for (let entry = start; entry < end; entry++) {
      const via = targets[entry] as number;
      for (let next = offsets[via] as number; next < (offsets[via + 1] as number); next++) {
        const to = targets[next] as number;
        reached.push(to);
        through[to] = (through[to] as number) + (shares[entry] as number) * (factors[next] as number);
      }
    }
    let sum = 0;
    for (let entry = start; entry < end; entry++) sum += combine(shares[entry] as number, through[targets[entry] as number] as number);
    for (const to of reached) through[to] = 0;
    return sum;
  });
}
