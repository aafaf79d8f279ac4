import type { SimpleGraph } from '../simple-graph.js';

/**
 * Nodes without which the network would fall into more parts: the only link some others have.
 *
 * Formula: v is one when, in a depth-first tree, a child's subtree has no edge to above v (low(child) ≥ depth(v)), or v is a root with
 * two children. networkx's definition (networkx.articulation_points).
 * Citation: Tarjan, R. (1972). Depth-First Search and Linear Graph Algorithms. SIAM Journal on Computing 1(2), 146–160.
 * Complexity: O(n + m), without recursion. Order: ids ascending; the set does not depend on the order of the search.
 */
export function articulationPoints(graph: SimpleGraph): number[] {
  const walk = new DepthFirst(graph);
  for (let root = 0; root < graph.nodes.length; root++) walk.from(root);
  return graph.nodes.filter((_, index) => walk.cuts[index] === 1).map((node) => node.id);
}

class DepthFirst {
  readonly cuts: Uint8Array;
  /** Order of discovery from 1; 0 is unseen. */
  readonly #found: Uint32Array;
  /** The earliest node a subtree has an edge to. */
  readonly #low: Uint32Array;
  readonly #cursor: Uint32Array;
  #clock = 0;

  constructor(private readonly graph: SimpleGraph) {
    const n = graph.nodes.length;
    this.cuts = new Uint8Array(n);
    [this.#found, this.#low] = [new Uint32Array(n), new Uint32Array(n)];
    this.#cursor = graph.offsets.slice(0, n);
  }

  from(root: number): void {
    if (this.#found[root] !== 0) return;
    this.#discover(root);
    const path = [root];
    let rootChildren = 0;
    while (path.length > 0) {
      const node = path.at(-1) as number;
      const child = this.#step(node, path.at(-2) ?? -1);
      if (child >= 0) path.push(child);
      else {
        path.pop();
        const parent = path.at(-1);
        if (parent === root) rootChildren += 1;
        if (parent !== undefined) this.#close(node, parent, parent === root);
      }
    }
    if (rootChildren > 1) this.cuts[root] = 1;
  }

  #discover(node: number): void {
    this.#clock += 1;
    this.#found[node] = this.#clock;
    this.#low[node] = this.#clock;
  }

  /** The next unseen neighbour, or −1 when there is none left. */
  #step(node: number, parent: number): number {
    const { offsets, targets } = this.graph;
    for (let entry = this.#cursor[node] as number; entry < (offsets[node + 1] as number); entry++) {
      this.#cursor[node] = entry + 1;
      const next = targets[entry] as number;
      if (this.#found[next] === 0) {
        this.#discover(next);
        return next;
      }
      if (next !== parent) this.#low[node] = Math.min(this.#low[node] as number, this.#found[next] as number);
    }
    return -1;
  }

  #close(node: number, parent: number, parentIsRoot: boolean): void {
    this.#low[parent] = Math.min(this.#low[parent] as number, this.#low[node] as number);
    if (!parentIsRoot && (this.#low[node] as number) >= (this.#found[parent] as number)) this.cuts[parent] = 1;
  }
}
