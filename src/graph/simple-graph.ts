import { UndirectedGraph } from 'graphology';
import { undirectedAdjacency } from './adjacency.js';
import type { GraphNode, ProjectedNetwork } from './network.js';

/**
 * What measures are taken on: the undirected simple graph of a projection. Directions are forgotten, parallel ties become one edge with the
 * sum of their weights, self loops are dropped (networkx: nx.Graph, adding weights). Nodes are indexed in order of id.
 */
export interface SimpleGraph {
  readonly network: ProjectedNetwork;
  readonly nodes: readonly GraphNode[];
  /** Neighbours of node v, ascending: targets[offsets[v]] … targets[offsets[v + 1] − 1], with their weights. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly edgeCount: number;
}

/** Id of a node → its value, in order of id. */
export type NodeValues<Value = number> = ReadonlyMap<number, Value>;

export function simpleGraph(network: ProjectedNetwork): SimpleGraph {
  const { nodes, edges } = network;
  const index = new Map(nodes.map((node, place) => [node.id, place]));
  const adjacency = undirectedAdjacency(nodes.length, {
    sources: Uint32Array.from(edges, (edge) => index.get(edge.source) as number),
    targets: Uint32Array.from(edges, (edge) => index.get(edge.target) as number),
  });
  const { offsets, targets } = adjacency;
  const weights = Float64Array.from(adjacency.edges, (edge) => edges[edge]?.weight ?? 1);
  return { network, nodes, ...mergeParallel(nodes.length, { offsets, targets, weights }) };
}

interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** Parallel entries lie side by side: they are pushed together in place. */
function mergeParallel(n: number, { offsets, targets, weights }: Rows): Rows & { readonly edgeCount: number } {
  const merged = new Uint32Array(n + 1);
  let size = 0;
  for (let node = 0; node < n; node++) {
    const start = size;
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry++) {
      const repeated = size > start && targets[size - 1] === targets[entry];
      if (repeated) weights[size - 1] = (weights[size - 1] as number) + (weights[entry] as number);
      else {
        targets[size] = targets[entry] as number;
        weights[size] = weights[entry] as number;
        size += 1;
      }
    }
    merged[node + 1] = size;
  }
  return { offsets: merged, targets: targets.slice(0, size), weights: weights.slice(0, size), edgeCount: size / 2 };
}

export function degreeAt({ offsets }: SimpleGraph, index: number): number {
  return (offsets[index + 1] as number) - (offsets[index] as number);
}

/** Calls for every edge once, the lower index first. */
export function forEachEdge({ nodes, offsets, targets, weights }: SimpleGraph, call: (a: number, b: number, weight: number) => void): void {
  for (let a = 0; a < nodes.length; a++) {
    for (let entry = offsets[a] as number; entry < (offsets[a + 1] as number); entry++) {
      const b = targets[entry] as number;
      if (a < b) call(a, b, weights[entry] as number);
    }
  }
}

/** The same graph for graphology: keys are indexes, in order, so that its results do not depend on the order of the rows. */
export function toGraphology(graph: SimpleGraph): UndirectedGraph {
  const copy = new UndirectedGraph({ allowSelfLoops: false });
  graph.nodes.forEach((_, index) => {
    copy.addNode(String(index));
  });
  forEachEdge(graph, (a, b, weight) => copy.addEdge(String(a), String(b), { weight }));
  return copy;
}

/** From graphology's results, keyed by index, to values by id. */
export function fromGraphology(graph: SimpleGraph, results: Readonly<Record<string, number>>): NodeValues {
  return valuesOf(graph, (index) => results[index] ?? 0);
}

export function valuesOf<Value>(graph: SimpleGraph, valueAt: (index: number) => Value): NodeValues<Value> {
  return new Map(graph.nodes.map((node, index) => [node.id, valueAt(index)]));
}
