import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchCandidate, MatchResult } from '../../src/matching/match-result.js';
import type { NodeRow } from '../../src/queries/node-rows.js';
import type { EntityFacts } from '../../src/reconcile/entity-facts.js';
import { findEntityType } from '../../src/reconcile/entity-types.js';
import { findEntityProperty } from '../../src/reconcile/properties.js';
import { type Found, rankCandidates } from '../../src/reconcile/rank-candidates.js';
import type { PropertyCondition, ReconcileQuery } from '../../src/reconcile/reconcile-query.js';

const day = '2026-11-20';

/** Three institutions: a university, its hospital, a bank without a known city. */
const rows = [
  { id: 1, code: 'university', type: 'INSTITUTION', kind: 'NATIONAL_UNIVERSITY', sector: 'ACADEMIA', city: '東広島市', names: [] },
  { id: 2, code: 'hospital', type: 'INSTITUTION', kind: 'UNIVERSITY_UNIT', sector: 'ACADEMIA', city: '広島市', names: [] },
  { id: 3, code: 'bank', type: 'INSTITUTION', kind: 'BANK', sector: 'FINANCE', city: null, names: [] },
] as unknown as NodeRow[];
const facts = new Map<number, EntityFacts>(
  rows.map((node) => {
    const identifiers = node.id === 1 ? [{ id: 1, nodeId: 1, scheme: 'ROR' as const, value: '03t78wx29' }] : [];
    return [node.id, { node, prefecture: null, region: null, identifiers, statuses: [], neighbours: [] }];
  }),
);

const matched = (nodeId: number, score: number, match = false): MatchCandidate => ({
  nodeId,
  code: facts.get(nodeId)?.node.code ?? '',
  score,
  match,
  matchedName: '',
  features: [{ id: 'name', value: score }],
});
const result = (...candidates: MatchCandidate[]): MatchResult => ({ input: { text: '' }, candidates, parent: null, parts: [] });
const condition = (id: string, value: string, more: Partial<PropertyCondition> = {}): PropertyCondition => {
  const property = findEntityProperty(id);
  if (!property) throw new Error(id);
  return { property, values: [value], quantifier: 'any', required: false, ...more };
};

function rank(found: Partial<Found>, query: Partial<ReconcileQuery> = {}) {
  const whole: ReconcileQuery = { names: ['広島大学'], ids: [], types: [], typeStrict: 'should', conditions: [], limit: 10, ...query };
  return rankCandidates({ matches: [], namesakes: [], coded: [], named: [], ...found, query: whole }, facts, day);
}

const brief = (candidates: ReturnType<typeof rank>) =>
  candidates.map(({ code, score, match }) => [code, Math.round(score * 1000) / 1000, match]);

describe('what the matcher says', () => {
  it('stands, and goes before namesakes', () => {
    const found = {
      matches: [result(matched(1, 0.9, true), matched(2, 0.45))],
      namesakes: [
        { question: 0, nodeId: 2, coverage: 1, begins: true },
        { question: 0, nodeId: 3, coverage: 0.5, begins: false },
      ],
    };
    expect(brief(rank(found))).toEqual([
      ['university', 0.9, true],
      ['hospital', 0.45, false],
      ['bank', 0.4, false],
    ]);
  });

  it('is no match any more when two names of a query each match another', () => {
    const found = { matches: [result(matched(1, 0.9, true)), result(matched(3, 0.95, true))] };
    expect(rank(found).map(({ match }) => match)).toEqual([false, false]);
  });

  it('proposes the parent of an unknown unit, never as a match', () => {
    expect(brief(rank({ matches: [{ ...result(), parent: matched(1, 0.6, true) }] }))).toEqual([['university', 0.6, false]]);
  });
});

describe('types', () => {
  const found = { matches: [result(matched(3, 0.9, true), matched(1, 0.8))] };
  const typeOf = (id: string) => findEntityType(id) ?? expect.fail(id);
  const [university, institution] = [typeOf('kind/INSTITUTION/NATIONAL_UNIVERSITY'), typeOf('node-type/INSTITUTION')];

  it('halve the score of others and take away their match', () => {
    expect(brief(rank(found, { types: [university] }))).toEqual([
      ['university', 0.8, false],
      ['bank', 0.45, false],
    ]);
  });

  it('include the narrower ones', () => {
    expect(brief(rank(found, { types: [institution], typeStrict: 'all' }))[0]).toEqual(['bank', 0.9, true]);
    expect(rank(found, { types: [institution, university], typeStrict: 'all' }).map(({ code }) => code)).toEqual(['university']);
  });
});

describe('conditions', () => {
  const found = { matches: [result(matched(1, 0.8, true), matched(2, 0.7), matched(3, 0.6))] };

  it('raise, lower, or say nothing where nothing is known', () => {
    const ranked = rank(found, { conditions: [condition('city', '広島市')] });
    // 0.7 + a tenth of 0.3; 0.6 as it was; 0.8 halved.
    expect(brief(ranked)).toEqual([
      ['hospital', 0.73, false],
      ['bank', 0.6, false],
      ['university', 0.4, false],
    ]);
    expect(ranked.map(({ features }) => features.slice(1))).toEqual([
      [{ id: 'property_city', value: 1 }],
      [],
      [{ id: 'property_city', value: 0 }],
    ]);
  });

  it('that are required leave out also what is not known', () => {
    expect(rank(found, { conditions: [condition('city', '広島市', { required: true })] }).map(({ code }) => code)).toEqual(['hospital']);
  });

  it('name a feature once, with the worse of two answers', () => {
    const ranked = rank(found, { conditions: [condition('city', '広島市'), condition('city', '東広島市')] });
    const university = ranked.find(({ code }) => code === 'university');
    expect(university?.features.filter(({ id }) => id === 'property_city')).toEqual([{ id: 'property_city', value: 0 }]);
  });
});

describe('identifiers', () => {
  const ror = condition('ror', 'https://ror.org/03t78wx29');

  it('are a match on their own, and with the name that finds the same first', () => {
    expect(brief(rank({ named: [1] }, { names: [], conditions: [ror] }))).toEqual([['university', 1, true]]);
    expect(brief(rank({ named: [1], matches: [result(matched(1, 0.8), matched(2, 0.7))] }, { conditions: [ror] }))[0]).toEqual([
      'university',
      1,
      true,
    ]);
  });

  it('are none when the name means another: a hospital carries the number of its university', () => {
    const ranked = rank({ named: [1], matches: [result(matched(2, 0.95, true), matched(1, 0.7))] }, { conditions: [ror] });
    expect(brief(ranked)).toEqual([
      ['university', 1, false],
      ['hospital', 0.95, false],
    ]);
  });

  it('are none when they find two', () => {
    expect(rank({ named: [1, 3] }, { names: [], conditions: [ror] }).map(({ match }) => match)).toEqual([false, false]);
  });
});

it('never has two matches, a score outside 0 to 1, or a wrong order, whatever was found', () => {
  const candidates = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
    selector: ([id]) => id,
  });
  const ids = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 });
  const conditions = fc.subarray([
    condition('city', '広島市'),
    condition('ror', '03t78wx29'),
    condition('sector', '学', { quantifier: 'none' }),
    condition('kind', '銀行', { required: true }),
  ]);
  fc.assert(
    fc.property(candidates, candidates, ids, ids, conditions, fc.integer({ min: 1, max: 5 }), (one, other, named, coded, given, limit) => {
      const results = [one, other].map((each) => result(...each.map(([id, score, match]) => matched(id, score, match))));
      const ranked = rank({ matches: results, named, coded }, { conditions: given, limit });
      expect(ranked.filter(({ match }) => match).length).toBeLessThanOrEqual(1);
      expect(ranked.length).toBeLessThanOrEqual(limit);
      const scores = ranked.map(({ score }) => score);
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { features } of ranked) expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    }),
  );
});
