import type { GraphSnapshot } from '../graph-snapshot.js';
import { type Memberships, membershipsOf } from '../memberships.js';
import { type ProjectedEdge, type ProjectedNetwork, plainEdge } from '../network.js';
import { nodesById } from './tie-edge.js';

/** SHARED: the number of shared bodies. NEWMAN: a body of n members gives each pair 1/(n − 1), so large bodies bind less. */
export type CoMembershipWeighting = 'SHARED' | 'NEWMAN';

export interface CoMembershipOptions {
  readonly weighting?: CoMembershipWeighting;
  readonly isolates?: boolean;
}

/**
 * Institutions that sit in the same bodies are joined, the more strongly the more bodies they share.
 *
 * Formula: w(i, j) = Σ over shared bodies b of 1 (SHARED; networkx.bipartite.weighted_projected_graph), or of 1 / (n_b − 1) (NEWMAN;
 * networkx.bipartite.collaboration_weighted_projected_graph), n_b being the number of members. A body with one member joins nobody.
 * Citation: Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality. Physical
 * Review E 64, 016132.
 * Complexity: O(Σ n_b²) time; memory is that of the edges (12.5 million, about 1 GB, for a body of 5,000); the generator
 * `coMembershipEdges` needs O(institutions) only.
 * Order: edges by source, then target; the source is the lower id. Shared bodies are summed in order of code.
 */
export function coMembership(snapshot: GraphSnapshot, options: CoMembershipOptions = {}): ProjectedNetwork {
  const { bodiesOf } = membershipsOf(snapshot);
  const nodes = snapshot.nodes.filter((node, index) => (options.isolates ? node.type === 'INSTITUTION' : bodiesOf.has(index)));
  return { projection: 'CO_MEMBERSHIP', directed: false, nodes: nodesById(nodes), edges: [...coMembershipEdges(snapshot, options)] };
}

/** The edges one by one, for exports: one row of the matrix is in memory at a time. */
export function* coMembershipEdges(snapshot: GraphSnapshot, { weighting = 'SHARED' }: CoMembershipOptions = {}): Generator<ProjectedEdge> {
  const memberships = membershipsOf(snapshot);
  const weights = new Float64Array(snapshot.nodes.length);
  const idAt = Float64Array.from(snapshot.nodes, (node) => node.id);
  const rows = [...memberships.bodiesOf.keys()].sort((a, b) => (idAt[a] as number) - (idAt[b] as number));
  for (const row of rows) {
    const partners = addRow(row, weights, memberships, weighting);
    const source = idAt[row] as number;
    const columns = partners.filter((column) => (idAt[column] as number) > source);
    columns.sort((a, b) => (idAt[a] as number) - (idAt[b] as number));
    for (const column of columns) yield new CoMembershipEdge(source, idAt[column] as number, weights[column] as number);
    for (const column of partners) weights[column] = 0;
  }
}

/** Adds up the weights of one institution with all others; gives those it shares a body with. */
function addRow(row: number, weights: Float64Array, { bodiesOf, membersOf }: Memberships, weighting: CoMembershipWeighting): number[] {
  const partners: number[] = [];
  for (const body of bodiesOf.get(row) ?? []) {
    const members = membersOf.get(body) ?? [];
    const share = weighting === 'NEWMAN' ? 1 / (members.length - 1) : 1;
    for (const member of members) {
      if (member === row) continue;
      if (weights[member] === 0) partners.push(member);
      weights[member] = (weights[member] as number) + share;
    }
  }
  return partners;
}

/** Keeps three numbers only: what all such edges have in common is not stored twelve million times. */
class CoMembershipEdge implements ProjectedEdge {
  constructor(
    readonly source: number,
    readonly target: number,
    readonly weight: number,
  ) {}

  get id(): string {
    return `${this.source}-${this.target}`;
  }

  get type(): 'CO_MEMBER_OF' {
    return 'CO_MEMBER_OF';
  }

  get role(): null {
    return null;
  }

  get validFrom(): null {
    return null;
  }

  get validTo(): null {
    return null;
  }

  get lastAttested(): null {
    return null;
  }

  toJSON(): ProjectedEdge {
    return plainEdge(this);
  }
}
