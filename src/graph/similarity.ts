import type { GraphSnapshot } from './graph-snapshot.js';
import { type Memberships, membershipsOf } from './memberships.js';

/** JACCARD: the share of bodies in common. ADAMIC_ADAR: shared bodies, small ones counting for more. */
export type SimilarityMeasure = 'JACCARD' | 'ADAMIC_ADAR';

export interface SimilarInstitution {
  readonly id: number;
  readonly jaccard: number;
  readonly adamicAdar: number;
  /** Ids, in order of code. */
  readonly sharedBodies: readonly number[];
}

/**
 * Institutions that sit where this one sits.
 *
 * Formula: Jaccard |B_i ∩ B_j| / |B_i ∪ B_j| over the bodies each is a member of; Adamic–Adar Σ over shared bodies b of 1 / ln n_b, n_b its
 * number of members (networkx.adamic_adar_index and jaccard_coefficient on the two-mode network; a shared body has at least two).
 * Citation: Jaccard, P. (1901). Étude comparative de la distribution florale… Bulletin de la Société vaudoise des sciences naturelles 37,
 * 547–579; Adamic, L. A., Adar, E. (2003). Friends and neighbors on the Web. Social Networks 25(3), 211–230.
 * Complexity: O(Σ n_b) over the institution's bodies: only those it shares a body with are looked at.
 * Order: the chosen measure, then the other, highest first; then code. Sums run in order of the bodies' codes.
 */
export function similarInstitutions(
  snapshot: GraphSnapshot,
  id: number,
  { limit = 10, measure = 'JACCARD' }: { limit?: number; measure?: SimilarityMeasure } = {},
): SimilarInstitution[] {
  const start = snapshot.findIndex(id);
  if (start === null) return [];
  const memberships = membershipsOf(snapshot);
  const found = [...sharedBodies(start, memberships)].map(([index, shared]) => ({
    index,
    shared,
    ...scores(start, index, shared, memberships),
  }));
  const [first, second] = measure === 'JACCARD' ? (['jaccard', 'adamicAdar'] as const) : (['adamicAdar', 'jaccard'] as const);
  found.sort((a, b) => b[first] - a[first] || b[second] - a[second] || a.index - b.index);
  return found.slice(0, limit).map(({ index, shared, jaccard, adamicAdar }) => ({
    id: snapshot.nodeAt(index).id,
    jaccard,
    adamicAdar,
    sharedBodies: shared.map((body) => snapshot.nodeAt(body).id),
  }));
}

/** Index of another institution → indexes of the bodies it shares with this one, in order of code. */
export function sharedBodies(institution: number, { bodiesOf, membersOf }: Memberships): Map<number, number[]> {
  const shared = new Map<number, number[]>();
  for (const body of bodiesOf.get(institution) ?? []) {
    for (const member of membersOf.get(body) ?? []) {
      if (member === institution) continue;
      const bodies = shared.get(member);
      if (bodies) bodies.push(body);
      else shared.set(member, [body]);
    }
  }
  return shared;
}

function scores(one: number, other: number, shared: readonly number[], { bodiesOf, membersOf }: Memberships) {
  const sizes = [one, other].map((index) => bodiesOf.get(index)?.length ?? 0) as [number, number];
  const jaccard = shared.length / (sizes[0] + sizes[1] - shared.length);
  const adamicAdar = shared.reduce((sum, body) => sum + 1 / Math.log(membersOf.get(body)?.length ?? 0), 0);
  return { jaccard, adamicAdar };
}
