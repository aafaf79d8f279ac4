import type { GraphSnapshot } from '../graph-snapshot.js';
import { membershipsOf } from '../memberships.js';
import type { ProjectedNetwork } from '../network.js';
import { nodesById, tieEdges } from './tie-edge.js';

/**
 * The two-mode network: institutions on one side, bodies on the other, an undirected edge for each membership (see memberships.ts).
 *
 * Formula: the biadjacency matrix A, A[i][b] = 1 where institution i is a member of body b.
 * Citation: Breiger, R. L. (1974). The Duality of Persons and Groups. Social Forces 53(2), 181–190.
 * Complexity: O(n + m log m). Order: nodes by id, edges by institution, then body; source is always the institution.
 */
export function affiliation(snapshot: GraphSnapshot, { isolates = false }: { isolates?: boolean } = {}): ProjectedNetwork {
  const { bodiesOf, membersOf, ties } = membershipsOf(snapshot);
  const nodes = snapshot.nodes.filter((node, index) =>
    isolates ? node.type === 'INSTITUTION' || node.type === 'BODY' : bodiesOf.has(index) || membersOf.has(index),
  );
  return { projection: 'AFFILIATION', directed: false, nodes: nodesById(nodes), edges: tieEdges(ties) };
}
