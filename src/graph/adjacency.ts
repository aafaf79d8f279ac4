/** Neighbour lists packed into typed arrays (compressed sparse rows): those of node v lie at offsets[v] … offsets[v + 1] − 1. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** Neighbours, ascending; one entry for each parallel edge, in the order the edges were given. */
  readonly targets: Uint32Array;
  /** The place of the edge in the list it was built from. */
  readonly edges: Uint32Array;
}

/** The ends of edges, as places of nodes. */
export interface EdgeEnds {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * Undirected adjacency of n nodes: every edge stands at both its ends, self loops at none. Two counting sorts, O(n + m): first by far end,
 * then by near end; each is stable, so neighbours come in ascending order and parallel edges in the order given.
 */
export function undirectedAdjacency(n: number, ends: EdgeEnds): Adjacency {
  const offsets = offsetsOf(n, ends);
  const size = offsets[n] as number;
  const byFarEnd = { nodes: new Uint32Array(size), edges: new Uint32Array(size) };
  const cursor = offsets.slice(0, n);
  const place = (out: { nodes: Uint32Array; edges: Uint32Array }, bucket: number, node: number, edge: number) => {
    const at = cursor[bucket] as number;
    out.nodes[at] = node;
    out.edges[at] = edge;
    cursor[bucket] = at + 1;
  };
  for (let edge = 0; edge < ends.sources.length; edge++) {
    const [a, b] = [ends.sources[edge] as number, ends.targets[edge] as number];
    if (a === b) continue;
    place(byFarEnd, b, a, edge);
    place(byFarEnd, a, b, edge);
  }
  cursor.set(offsets.subarray(0, n));
  const sorted = { nodes: new Uint32Array(size), edges: new Uint32Array(size) };
  for (let far = 0; far < n; far++) {
    for (let at = offsets[far] as number; at < (offsets[far + 1] as number); at++) {
      place(sorted, byFarEnd.nodes[at] as number, far, byFarEnd.edges[at] as number);
    }
  }
  return { offsets, targets: sorted.nodes, edges: sorted.edges };
}

function offsetsOf(n: number, { sources, targets }: EdgeEnds): Uint32Array {
  const offsets = new Uint32Array(n + 1);
  for (let edge = 0; edge < sources.length; edge++) {
    const [a, b] = [sources[edge] as number, targets[edge] as number];
    if (a === b) continue;
    offsets[a + 1] = (offsets[a + 1] as number) + 1;
    offsets[b + 1] = (offsets[b + 1] as number) + 1;
  }
  for (let node = 0; node < n; node++) offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  return offsets;
}
