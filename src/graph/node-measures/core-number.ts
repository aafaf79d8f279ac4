import { degreeAt, type NodeValues, type SimpleGraph, valuesOf } from '../simple-graph.js';

/**
 * How deep in the network's core a node lies: it is in the k-core when it keeps k ties after all with fewer than k are peeled away.
 *
 * Formula: the largest k such that v is in a subgraph whose nodes all have degree ≥ k in it. networkx's definition (networkx.core_number),
 * not normalised. Written here because graphology-cores allots nodes × largest degree places and deletes in O(degree).
 * Citation: Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5(3), 269–287; Batagelj, V., Zaveršnik, M. (2003).
 * An O(m) Algorithm for Cores Decomposition of Networks. arXiv:cs/0310049.
 * Complexity: O(n + m). Order: nodes of equal degree are peeled in order of id; the result does not depend on it.
 */
export function coreNumber(graph: SimpleGraph): NodeValues {
  const { nodes, offsets, targets } = graph;
  const core = Uint32Array.from(nodes, (_, index) => degreeAt(graph, index));
  const queue = new DegreeQueue(core);
  for (let at = 0; at < nodes.length; at++) {
    const node = queue.order[at] as number;
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry++) {
      const neighbour = targets[entry] as number;
      if ((core[neighbour] as number) > (core[node] as number)) queue.lower(neighbour);
    }
  }
  return valuesOf(graph, (index) => core[index] as number);
}

/** Nodes in order of a degree that falls by one at a time: buckets inside one array. */
class DegreeQueue {
  readonly order: Uint32Array;
  readonly #places: Uint32Array;
  /** Where each degree's bucket begins. */
  readonly #starts: Uint32Array;

  constructor(private readonly degrees: Uint32Array) {
    const largest = degrees.reduce((most, degree) => Math.max(most, degree), 0);
    this.#starts = new Uint32Array(largest + 2);
    for (const degree of degrees) this.#starts[degree + 1] = (this.#starts[degree + 1] as number) + 1;
    for (let degree = 0; degree <= largest; degree++) {
      this.#starts[degree + 1] = (this.#starts[degree + 1] as number) + (this.#starts[degree] as number);
    }
    const cursor = this.#starts.slice();
    this.order = new Uint32Array(degrees.length);
    this.#places = new Uint32Array(degrees.length);
    degrees.forEach((degree, node) => {
      const at = cursor[degree] as number;
      cursor[degree] = at + 1;
      this.order[at] = node;
      this.#places[node] = at;
    });
  }

  /** Swaps the node with the first of its bucket, which then begins one later. */
  lower(node: number): void {
    const degree = this.degrees[node] as number;
    const [place, first] = [this.#places[node] as number, this.#starts[degree] as number];
    const other = this.order[first] as number;
    this.order[place] = other;
    this.#places[other] = place;
    this.order[first] = node;
    this.#places[node] = first;
    this.#starts[degree] = first + 1;
    this.degrees[node] = degree - 1;
  }
}
