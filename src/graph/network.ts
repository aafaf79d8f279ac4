import type { GraphNode } from '../domain/network.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';

export type { GraphNode, GraphTie, NetworkRows } from '../domain/network.js';

/** FULL: typed, directed, parallel ties kept. AFFILIATION: institutions and their bodies. CO_MEMBERSHIP: institutions that share bodies. EGO: around one node. */
export const projections = ['FULL', 'AFFILIATION', 'CO_MEMBERSHIP', 'EGO'] as const;
export type Projection = (typeof projections)[number];

/** An edge of a projection. `source` and `target` are ids; `weight` is 1 for ties and the number (or Newman sum) of shared bodies in CO_MEMBERSHIP. */
export interface ProjectedEdge {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly type: RelationshipType | 'CO_MEMBER_OF';
  readonly role: MembershipRole | null;
  readonly weight: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lastAttested: string | null;
}

/** A projection: plain lists, in a fixed order (nodes by id, edges by source, target, type, id). */
export interface ProjectedNetwork {
  readonly projection: Projection;
  readonly directed: boolean;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly ProjectedEdge[];
}

/** An edge as a plain object: projections may give edges whose fields are computed, and spreading those loses them. */
export function plainEdge(edge: ProjectedEdge): ProjectedEdge {
  const { id, source, target, type, role, weight, validFrom, validTo, lastAttested } = edge;
  return { id, source, target, type, role, weight, validFrom, validTo, lastAttested };
}
