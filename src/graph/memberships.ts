import type { GraphSnapshot } from './graph-snapshot.js';
import type { GraphTie } from './network.js';

/**
 * Who belongs to what, as the projections, similarity and bridges mean it: institutions that a tie MEMBER_OF joins to a body, in any role
 * but OBSERVER. Each pair once: of two ties between the same two, the one with the lowest id stands for both. Lists are in order of code.
 */
export interface Memberships {
  /** Index of an institution → indexes of its bodies. */
  readonly bodiesOf: ReadonlyMap<number, readonly number[]>;
  /** Index of a body → indexes of its members. */
  readonly membersOf: ReadonlyMap<number, readonly number[]>;
  /** In order of id. */
  readonly ties: readonly GraphTie[];
}

const known = new WeakMap<GraphSnapshot, Memberships>();

export function membershipsOf(snapshot: GraphSnapshot): Memberships {
  const memberships = known.get(snapshot) ?? findMemberships(snapshot);
  known.set(snapshot, memberships);
  return memberships;
}

function isMembership(snapshot: GraphSnapshot, tie: GraphTie): boolean {
  if (tie.type !== 'MEMBER_OF' || tie.role === 'OBSERVER') return false;
  const [from, to] = [snapshot.nodeAt(snapshot.indexOf(tie.from)), snapshot.nodeAt(snapshot.indexOf(tie.to))];
  return from.type === 'INSTITUTION' && to.type === 'BODY';
}

function findMemberships(snapshot: GraphSnapshot): Memberships {
  const bodiesOf = new Map<number, Set<number>>();
  const membersOf = new Map<number, Set<number>>();
  const ties = snapshot.ties.filter((tie) => {
    if (!isMembership(snapshot, tie)) return false;
    const [member, body] = [snapshot.indexOf(tie.from), snapshot.indexOf(tie.to)];
    if (bodiesOf.get(member)?.has(body)) return false;
    setAt(bodiesOf, member).add(body);
    setAt(membersOf, body).add(member);
    return true;
  });
  return { bodiesOf: sortedLists(bodiesOf), membersOf: sortedLists(membersOf), ties };
}

function setAt(map: Map<number, Set<number>>, key: number): Set<number> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}

function sortedLists(map: ReadonlyMap<number, ReadonlySet<number>>): Map<number, number[]> {
  return new Map([...map].map(([key, set]) => [key, [...set].sort((a, b) => a - b)]));
}
