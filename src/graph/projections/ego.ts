import type { GraphSnapshot } from '../graph-snapshot.js';
import type { ProjectedNetwork } from '../network.js';
import { nodesById, tieEdges } from './tie-edge.js';

/**
 * A node's surroundings: all that is within r hops of it, whichever way the ties point, with all ties among them.
 *
 * Formula: the subgraph induced by { v : d(centre, v) ≤ r }, d on the undirected graph (networkx.ego_graph, undirected=True).
 * Citation: Freeman, L. C. (1982). Centered graphs and the structure of ego networks. Mathematical Social Sciences 3(3), 291–304.
 * Complexity: O(n + m). Order: nodes by id, edges as in FULL. A centre the network does not have gives an empty network.
 */
export function ego(snapshot: GraphSnapshot, { centre, radius }: { centre: number; radius: number }): ProjectedNetwork {
  const start = snapshot.findIndex(centre);
  const near = start === null ? new Set<number>() : within(snapshot, start, radius);
  const has = (id: number) => near.has(snapshot.indexOf(id));
  return {
    projection: 'EGO',
    directed: true,
    nodes: nodesById([...near].map((index) => snapshot.nodeAt(index))),
    edges: tieEdges(near.size === 0 ? [] : snapshot.ties.filter((tie) => has(tie.from) && has(tie.to))),
  };
}

function within({ adjacency: { offsets, targets } }: GraphSnapshot, start: number, radius: number): Set<number> {
  const seen = new Set([start]);
  let frontier = [start];
  for (let hop = 0; hop < radius && frontier.length > 0; hop++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const neighbour of targets.subarray(offsets[node], offsets[node + 1])) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return seen;
}
