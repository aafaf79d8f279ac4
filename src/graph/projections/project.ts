import { GraphSnapshot } from '../graph-snapshot.js';
import type { NetworkRows, ProjectedNetwork } from '../network.js';
import { affiliation } from './affiliation.js';
import { type CoMembershipWeighting, coMembership } from './co-membership.js';
import { ego } from './ego.js';
import { nodesById, tieEdges } from './tie-edge.js';

/** Which projection, and what it needs to know. */
export type ProjectionOptions =
  | { readonly projection: 'FULL' }
  /** `isolates` keeps institutions without a membership, and bodies without a member. */
  | { readonly projection: 'AFFILIATION'; readonly isolates?: boolean }
  | { readonly projection: 'CO_MEMBERSHIP'; readonly weighting?: CoMembershipWeighting; readonly isolates?: boolean }
  | { readonly projection: 'EGO'; readonly centre: number; readonly radius: number };

/** A view of the network as plain lists in a fixed order, whatever the order of the rows. Give a GraphSnapshot as rows to build it once. */
export function project(rows: NetworkRows, options: ProjectionOptions): ProjectedNetwork {
  const snapshot = GraphSnapshot.of(rows);
  switch (options.projection) {
    case 'FULL':
      return full(snapshot);
    case 'AFFILIATION':
      return affiliation(snapshot, options);
    case 'CO_MEMBERSHIP':
      return coMembership(snapshot, options);
    case 'EGO':
      return ego(snapshot, options);
  }
}

/** Everything: typed, directed, parallel ties kept. */
function full(snapshot: GraphSnapshot): ProjectedNetwork {
  return { projection: 'FULL', directed: true, nodes: nodesById(snapshot.nodes), edges: tieEdges(snapshot.ties) };
}
