import type { SimpleGraph } from '../simple-graph.js';

/**
 * The parts of the network between which no tie leads.
 *
 * Formula: the classes of "joined by a path, whichever way ties point" (networkx.connected_components, weakly_connected_components).
 * Citation: Hopcroft, J., Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. CACM 16(6), 372–378.
 * Complexity: O(n + m). Order: largest first, then by lowest id; inside by id. Written here, on the typed arrays, in fewer lines than the
 * copy to graphology-components would take.
 */
export function components(graph: SimpleGraph): number[][] {
  const seen = new Uint8Array(graph.nodes.length);
  const found: number[][] = [];
  for (let start = 0; start < graph.nodes.length; start++) {
    if (seen[start] === 0) found.push(reach(graph, start, seen));
  }
  const byId = found.map((part) => part.sort((a, b) => a - b));
  byId.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  return byId.map((part) => part.map((index) => graph.nodes[index]?.id as number));
}

function reach({ offsets, targets }: SimpleGraph, start: number, seen: Uint8Array): number[] {
  const part = [start];
  seen[start] = 1;
  // The list grows while it is read: it is its own queue.
  for (const node of part) {
    for (const next of targets.subarray(offsets[node], offsets[node + 1])) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      part.push(next);
    }
  }
  return part;
}
