import type { MembershipRole } from './registries/membership-roles.js';
import type { RelationshipType } from './registries/relationship-types.js';
import type { NodeType, Sector } from './registries/vocabulary.js';

/** A node as graph questions and exports need it: named in one language, as of one day. */
export interface GraphNode {
  readonly id: number;
  readonly code: string;
  readonly type: NodeType;
  readonly kind: string | null;
  readonly sector: Sector | null;
  /** JIS X 0401 code. */
  readonly prefecture: string | null;
  readonly region: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly website: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A tie: from — type → to. Both ends are ids of nodes of the same network. */
export interface GraphTie {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly type: RelationshipType;
  readonly role: MembershipRole | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lastAttested: string | null;
}

/** The network as of a day: what every projection, path and measure starts from. */
export interface NetworkRows {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}
