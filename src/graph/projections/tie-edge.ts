import type { GraphNode, GraphTie, ProjectedEdge } from '../network.js';

/** A tie as an edge: from → to, weight 1, under its own id. */
export function tieEdge(tie: GraphTie): ProjectedEdge {
  const { id, from, to, type, role, validFrom, validTo, lastAttested } = tie;
  return { id: String(id), source: from, target: to, type, role, weight: 1, validFrom, validTo, lastAttested };
}

/** Edges in the fixed order of projections: source, target, type, id of the tie. */
export function tieEdges(ties: readonly GraphTie[]): ProjectedEdge[] {
  return ties.toSorted((a, b) => a.from - b.from || a.to - b.to || (a.type < b.type ? -1 : a.type > b.type ? 1 : a.id - b.id)).map(tieEdge);
}

export function nodesById(nodes: Iterable<GraphNode>): GraphNode[] {
  return [...nodes].sort((a, b) => a.id - b.id);
}
