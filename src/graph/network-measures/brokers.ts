import type { GraphNode } from '../network.js';
import { degreeAt, type SimpleGraph } from '../simple-graph.js';

export interface Broker {
  readonly node: GraphNode;
  /** networkx.betweenness_centrality_subset(G, A, B), not normalised. */
  readonly score: number;
  /** Mean share of the shortest paths from a member of A to a member of B that pass through the node, over the pairs that are joined. */
  readonly share: number;
}

/**
 * Who stands between two groups: the nodes that shortest paths from one to the other pass through.
 *
 * Formula: b(v) = ½ Σ_{s ∈ A, t ∈ B} σ(s, t | v) / σ(s, t), v neither s nor t; networkx's definition and default normalisation
 * (networkx.betweenness_centrality_subset, which halves because the graph is undirected). `share` is 2 b(v) over the number of ordered
 * pairs (s, t), s ≠ t, with a path.
 * Citation: Brandes, U. (2008). On Variants of Shortest-Path Betweenness Centrality and their Generic Computation. Social Networks 30(2),
 * 136–145.
 * Complexity: O(|A| m). Order: highest score first, then code; nodes with score 0 are left out. Scores that differ only by rounding
 * (1 part in 10¹²) are ties.
 */
export function brokersBetween(graph: SimpleGraph, groupA: Iterable<number>, groupB: Iterable<number>, { limit = 10 } = {}): Broker[] {
  const indexes = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const places = (ids: Iterable<number>) => [...new Set([...ids].flatMap((id) => indexes.get(id) ?? []))].sort((a, b) => a - b);
  const targets = Uint8Array.from(graph.nodes, () => 0);
  for (const place of places(groupB)) targets[place] = 1;
  const brandes = new Brandes(graph);
  let pairs = 0;
  for (const source of places(groupA)) pairs += brandes.add(source, targets);
  const found = graph.nodes.map((node, index) => {
    const through = brandes.through[index] as number;
    return { node, score: through / 2, share: pairs === 0 ? 0 : through / pairs };
  });
  return found
    .filter((broker) => broker.score > 0)
    .sort(byScoreThenCode)
    .slice(0, limit);
}

function byScoreThenCode(a: Broker, b: Broker): number {
  const [one, other] = [Number(a.score.toPrecision(12)), Number(b.score.toPrecision(12))];
  return other - one || (a.node.code < b.node.code ? -1 : 1);
}

/** Brandes' accumulation from one source to chosen targets. */
class Brandes {
  readonly through: Float64Array;
  readonly #depths: Int32Array;
  readonly #ways: Float64Array;
  readonly #dependency: Float64Array;

  constructor(private readonly graph: SimpleGraph) {
    const n = graph.nodes.length;
    [this.through, this.#ways, this.#dependency] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    this.#depths = new Int32Array(n);
  }

  /** Gives how many targets the source reaches. */
  add(source: number, targets: Uint8Array): number {
    if (degreeAt(this.graph, source) === 0) return 0;
    const reached = this.#search(source);
    let pairs = 0;
    for (const node of reached.reverse()) {
      if (node === source) continue;
      pairs += targets[node] as number;
      this.#passBack(node, targets[node] as number);
      this.through[node] = (this.through[node] as number) + (this.#dependency[node] as number);
    }
    return pairs;
  }

  /** Breadth first, counting shortest paths. */
  #search(source: number): number[] {
    this.#depths.fill(-1);
    this.#ways.fill(0);
    this.#dependency.fill(0);
    this.#depths[source] = 0;
    this.#ways[source] = 1;
    const queue = [source];
    for (const node of queue) {
      const depth = (this.#depths[node] as number) + 1;
      for (const next of this.#neighbours(node)) {
        if (this.#depths[next] === -1) {
          this.#depths[next] = depth;
          queue.push(next);
        }
        if (this.#depths[next] === depth) this.#ways[next] = (this.#ways[next] as number) + (this.#ways[node] as number);
      }
    }
    return queue;
  }

  #passBack(node: number, isTarget: number): void {
    const part = ((this.#dependency[node] as number) + isTarget) / (this.#ways[node] as number);
    const before = (this.#depths[node] as number) - 1;
    for (const previous of this.#neighbours(node)) {
      if (this.#depths[previous] !== before) continue;
      this.#dependency[previous] = (this.#dependency[previous] as number) + (this.#ways[previous] as number) * part;
    }
  }

  #neighbours(node: number): Uint32Array {
    return this.graph.targets.subarray(this.graph.offsets[node], this.graph.offsets[node + 1]);
  }
}
