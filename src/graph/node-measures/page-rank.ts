import { DirectedGraph } from 'graphology';
import metrics from 'graphology-metrics';
import { fromGraphology, type NodeValues, type SimpleGraph, toGraphology } from '../simple-graph.js';

/** L1 change of one step at which the iteration stops; the damping makes the remaining error at most 5.7 times as large. */
const change = 1e-12;

/**
 * Where a walker is found who follows ties at random, and sometimes jumps anywhere: who is pointed at by those pointed at.
 *
 * Formula: x_v = α Σ_u x_u w_uv / s_u + α D / n + (1 − α) / n; s_u the weight leaving u, D the rank of the nodes that nothing leaves,
 * α = 0.85. networkx's definition and default normalisation (networkx.pagerank: sum 1, weight='weight'), iterated to 10⁻¹² rather than
 * 10⁻⁶; computed by graphology. On directed projections (FULL, EGO) walks follow the ties from → to, parallel ties added up; else they go
 * both ways.
 * Citation: Page, L., Brin, S., Motwani, R., Winograd, T. (1999). The PageRank Citation Ranking: Bringing Order to the Web. Stanford InfoLab.
 * Complexity: O(m log(10¹²) / log(1 / α)), some 170 rounds. Order: sums run in order of id.
 */
export function pageRank(graph: SimpleGraph, { alpha = 0.85 }: { alpha?: number } = {}): NodeValues {
  const n = graph.nodes.length;
  if (n === 0) return new Map();
  const walked = graph.network.directed ? toDirected(graph) : toGraphology(graph);
  const options = { getEdgeWeight: 'weight', alpha, maxIterations: 2000, tolerance: change / n };
  return fromGraphology(graph, metrics.centrality.pagerank(walked, options));
}

function toDirected({ nodes, network }: SimpleGraph): DirectedGraph {
  const index = new Map(nodes.map((node, place) => [node.id, String(place)]));
  const copy = new DirectedGraph({ allowSelfLoops: false });
  for (const key of index.values()) copy.addNode(key);
  for (const { source, target, weight } of network.edges) {
    if (source === target) continue;
    copy.updateEdge(index.get(source), index.get(target), (known) => ({ weight: ((known.weight as number | undefined) ?? 0) + weight }));
  }
  return copy;
}
