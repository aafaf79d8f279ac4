import { relationshipTypes } from '../domain/registries/relationship-types.js';
import type { GraphSnapshot } from './graph-snapshot.js';

/**
 * Who stands for a body: the body, all that is part of it, and every node that holds a role in any of these (membership ties of all roles).
 * Ids, ascending. Unlike the members alone this is not empty for a body whose members no source lists.
 */
export function organGroup(snapshot: GraphSnapshot, body: number): number[] {
  const partsOf = new Map<number, number[]>();
  const rolesIn = new Map<number, number[]>();
  for (const { from, to, type } of snapshot.ties) {
    if (type === 'PART_OF') partsOf.set(to, [...(partsOf.get(to) ?? []), from]);
    if ('membership' in relationshipTypes[type]) rolesIn.set(to, [...(rolesIn.get(to) ?? []), from]);
  }
  const organs = new Set([body]);
  for (const organ of organs) for (const part of partsOf.get(organ) ?? []) organs.add(part);
  const group = new Set(organs);
  for (const organ of organs) for (const holder of rolesIn.get(organ) ?? []) group.add(holder);
  return [...group].sort((a, b) => a - b);
}
