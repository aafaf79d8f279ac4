import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { GraphSnapshot } from './graph-snapshot.js';
import { type Memberships, membershipsOf } from './memberships.js';
import type { GraphTie } from './network.js';
import { sharedBodies } from './similarity.js';

/** Why a candidate knows members of the body it is not in. All are ids; lists are in order of code. */
export type BridgeReason =
  | { readonly kind: 'SHARED_BODY'; readonly body: number; readonly neighbours: readonly number[] }
  | { readonly kind: 'TIE'; readonly tie: number; readonly type: RelationshipType; readonly neighbour: number };

export interface BridgeCandidate {
  readonly id: number;
  readonly memberOf: readonly number[];
  readonly missing: readonly number[];
  /** Members of the missing bodies that the candidate is a neighbour of, each once. */
  readonly neighbours: readonly number[];
  readonly reasons: readonly BridgeReason[];
}

export interface Bridges {
  /** Members of all the bodies: they link them now. Ids, in order of code. */
  readonly links: readonly number[];
  readonly candidates: readonly BridgeCandidate[];
}

const neighbourlyTypes: readonly RelationshipType[] = ['PART_OF', 'COOPERATES_WITH'];

/**
 * Who links bodies, and who could: members of some of them that are close to many members of the others.
 *
 * Formula: links = ∩ M_b. A member c of some b but not all is a candidate with the score |N(c) ∩ ∪ M_missing|; N(c) are the institutions
 * that sit with c in a body outside the question, or that a tie PART_OF or COOPERATES_WITH joins to c.
 * Citation: Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press (who could close the hole);
 * the score is the common-neighbours count of Liben-Nowell, D., Kleinberg, J. (2007). JASIST 58(7), 1019–1031, towards a group.
 * Complexity: O(Σ n_b) over the bodies of the members. Order: highest score, then number of bodies it is in already, then code; candidates
 * without a neighbour are left out.
 */
export function bridgesBetween(snapshot: GraphSnapshot, bodyIds: readonly number[], { limit = 10 }: { limit?: number } = {}): Bridges {
  const memberships = membershipsOf(snapshot);
  const known = [...new Set(bodyIds)].map((id) => snapshot.findIndex(id));
  const bodies = known.filter((body) => body !== null).sort((a, b) => a - b);
  if (bodies.length === 0 || bodies.length < known.length) return { links: [], candidates: [] };
  const question = { snapshot, memberships, bodies };
  const anyMember = [...new Set(bodies.flatMap((body) => memberships.membersOf.get(body) ?? []))].sort((a, b) => a - b);
  const inAll = anyMember.filter((member) => missingOf(member, question).length === 0);
  const others = anyMember.filter((member) => missingOf(member, question).length > 0);
  const candidates = others.map((member) => candidate(member, question)).filter(({ neighbours }) => neighbours.length > 0);
  // The sort is stable and the members come by code: ties keep that order.
  candidates.sort((a, b) => b.neighbours.length - a.neighbours.length || b.memberOf.length - a.memberOf.length);
  return { links: inAll.map((index) => snapshot.nodeAt(index).id), candidates: candidates.slice(0, limit) };
}

interface Question {
  readonly snapshot: GraphSnapshot;
  readonly memberships: Memberships;
  readonly bodies: readonly number[];
}

function missingOf(member: number, { memberships, bodies }: Question): number[] {
  const own = memberships.bodiesOf.get(member) ?? [];
  return bodies.filter((body) => !own.includes(body));
}

function candidate(member: number, question: Question): BridgeCandidate {
  const { snapshot, memberships, bodies } = question;
  const missing = missingOf(member, question);
  const wanted = new Set(missing.flatMap((body) => memberships.membersOf.get(body) ?? []));
  const reasons = [...byBody(member, wanted, question), ...byTie(member, wanted, snapshot)];
  const neighbours = new Set(reasons.flatMap((reason) => (reason.kind === 'TIE' ? reason.neighbour : reason.neighbours)));
  const ids = (indexes: readonly number[]) => indexes.map((index) => snapshot.nodeAt(index).id);
  return {
    id: snapshot.nodeAt(member).id,
    memberOf: ids(bodies.filter((body) => !missing.includes(body))),
    missing: ids(missing),
    neighbours: ids([...neighbours].map((id) => snapshot.indexOf(id)).sort((a, b) => a - b)),
    reasons,
  };
}

/** Bodies outside the question in which the candidate meets them. */
function byBody(member: number, wanted: ReadonlySet<number>, { snapshot, memberships, bodies }: Question): BridgeReason[] {
  const met = new Map<number, number[]>();
  for (const [other, shared] of sharedBodies(member, memberships)) {
    if (!wanted.has(other)) continue;
    for (const body of shared) if (!bodies.includes(body)) met.set(body, [...(met.get(body) ?? []), other]);
  }
  const sorted = [...met].sort(([a], [b]) => a - b);
  return sorted.map(([body, others]) => ({
    kind: 'SHARED_BODY',
    body: snapshot.nodeAt(body).id,
    neighbours: others.sort((a, b) => a - b).map((other) => snapshot.nodeAt(other).id),
  }));
}

/** Direct ties, by the neighbour's code, then id. */
function byTie(member: number, wanted: ReadonlySet<number>, snapshot: GraphSnapshot): BridgeReason[] {
  const { offsets, targets, edges } = snapshot.adjacency;
  const reasons: BridgeReason[] = [];
  for (let entry = offsets[member] as number; entry < (offsets[member + 1] as number); entry++) {
    const tie = snapshot.ties[edges[entry] as number] as GraphTie;
    const other = targets[entry] as number;
    if (!wanted.has(other) || !neighbourlyTypes.includes(tie.type)) continue;
    reasons.push({ kind: 'TIE', tie: tie.id, type: tie.type, neighbour: snapshot.nodeAt(other).id });
  }
  return reasons;
}
