import { holdsOn } from '../domain/partial-date.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { GraphTie, NetworkRows } from './network.js';

/** The network on one day. */
export interface NetworkMoment {
  readonly asOf: string;
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly nodesByType: Readonly<Partial<Record<NodeType, number>>>;
  readonly tiesByType: Readonly<Partial<Record<RelationshipType, number>>>;
}

/** What is different on the later of two days: ids of ties, ascending. */
export interface NetworkChange {
  readonly from: string;
  readonly to: string;
  readonly appeared: readonly number[];
  readonly ended: readonly number[];
}

export interface Evolution {
  readonly moments: readonly NetworkMoment[];
  readonly changes: readonly NetworkChange[];
}

/**
 * The network over time: how large it was on each day, and which ties came and went in between.
 *
 * Formula: T(d) = ties whose period holds on d, both ends existing on d; appeared = T(d₂) \ T(d₁), ended = T(d₁) \ T(d₂). A tie that came
 * and went between two days is in neither. Rows must hold all periods, not those of one day; open ends count as holding.
 * Citation: Holme, P., Saramäki, J. (2012). Temporal networks. Physics Reports 519(3), 97–125 (snapshots of interval graphs).
 * Complexity: O(days · (n + m)). Order: days ascending, each once; ids ascending.
 */
export function evolutionOf(rows: NetworkRows, days: readonly string[]): Evolution {
  const taken = [...new Set(days)].sort().map((asOf) => ({ asOf, ...takenOn(rows, asOf) }));
  const changes = taken.slice(1).map((later, place): NetworkChange => {
    const earlier = taken[place] as (typeof taken)[number];
    const [before, after] = [new Set(earlier.ties.map(idOf)), new Set(later.ties.map(idOf))];
    return { from: earlier.asOf, to: later.asOf, appeared: without(after, before), ended: without(before, after) };
  });
  const moments = taken.map(({ asOf, nodes, ties }) => ({
    asOf,
    nodeCount: nodes.length,
    tieCount: ties.length,
    nodesByType: countByType(nodes),
    tiesByType: countByType(ties),
  }));
  return { moments, changes };
}

function takenOn({ nodes, ties }: NetworkRows, day: string) {
  const existing = nodes.filter((node) => holdsOn(day, node.validFrom, node.validTo));
  const ids = new Set(existing.map((node) => node.id));
  const holding = ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to) && holdsOn(day, tie.validFrom, tie.validTo));
  return { nodes: existing, ties: holding };
}

function idOf(tie: GraphTie): number {
  return tie.id;
}

function without(ids: ReadonlySet<number>, others: ReadonlySet<number>): number[] {
  return [...ids].filter((id) => !others.has(id)).sort((a, b) => a - b);
}

function countByType<Type extends string>(rows: readonly { readonly type: Type }[]): Partial<Record<Type, number>> {
  const counts: Partial<Record<Type, number>> = {};
  for (const { type } of rows.toSorted((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
