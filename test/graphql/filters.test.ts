import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { institutionKinds } from '../../src/domain/registries/institution-kinds.js';
import { membershipRoles } from '../../src/domain/registries/membership-roles.js';
import type { InstitutionFilter } from '../../src/queries/institution-filter.js';
import { type Api, startApi } from '../kit/api.js';
import { fetchAll, matches, type Sample } from './brute-force.js';

const days = ['2026-11-20', '2013-04-01'] as const;
const samples = new Map<string, Sample[]>();
let api: Api;
beforeAll(async () => {
  api = await startApi();
  for (const day of days) samples.set(day, await fetchAll(api, day));
});
afterAll(() => api.close());

/** What the API answers to a filter: all codes, and the total. */
async function ask(filter: unknown, asOf?: string): Promise<{ codes: string[]; total: number }> {
  const query = `query ($filter: InstitutionFilter, $asOf: Date, $after: String) {
    institutions(filter: $filter, asOf: $asOf, first: 100, after: $after) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`;
  type List = { institutions: { totalCount: number; nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const codes: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: { data?: List | null; errors?: readonly { message: string }[] } = await api.ask<List>(query, {
      filter,
      asOf,
      after,
    });
    if (!data) throw new Error(errors?.[0]?.message);
    codes.push(...data.institutions.nodes.map((node) => node.code));
    if (!data.institutions.pageInfo.hasNextPage) return { codes, total: data.institutions.totalCount };
    after = data.institutions.pageInfo.endCursor;
  }
}

const someOf = <T extends string>(...values: T[]) => fc.option(fc.subarray(values, { maxLength: 3 }), { freq: 3, nil: undefined });
const bodies = ['c-collabo', 'sangiren', 'sangiren-conference-chugoku', 'sangiren-committee-chugoku', 'jsme', 'c-collabo-trilateral'];
const fields = {
  sector: someOf('INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'),
  kind: someOf(...(Object.keys(institutionKinds) as (keyof typeof institutionKinds)[])),
  prefecture: someOf('31', '32', '33', '34', '35', '13', '21'),
  region: someOf('chugoku', 'shikoku', 'kinki', 'tohoku'),
  city: someOf('広島市', '岡山市', '鳥取市', 'どこにもない市'),
  status: someOf('ACTIVE', 'RENAMED', 'MERGED', 'DISSOLVED'),
  memberOfAll: someOf(...bodies),
  memberOfAny: someOf(...bodies),
  memberOfNone: someOf(...bodies),
  hasRole: someOf(...(Object.keys(membershipRoles) as (keyof typeof membershipRoles)[])),
};
/** At most two fields a level, or hardly anything would match. */
const leaf = fc
  .record(fields)
  .chain((all) =>
    fc
      .subarray(Object.keys(all), { maxLength: 2 })
      .map((kept) => Object.fromEntries(kept.map((key) => [key, all[key as keyof typeof all]]))),
  );
const { filter: filters } = fc.letrec<{ filter: InstitutionFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf as fc.Arbitrary<InstitutionFilter>,
    fc.tuple(leaf, fc.array(tie('filter'), { maxLength: 3 })).map(([own, or]) => ({ ...own, or })),
    fc.tuple(leaf, fc.array(tie('filter'), { maxLength: 3 })).map(([own, and]) => ({ ...own, and })),
    fc.tuple(leaf, tie('filter')).map(([own, not]) => ({ ...own, not })),
  ),
}));

describe('institutions(filter)', () => {
  it.each(days)(
    'answers any nested filter as brute force does, on %s',
    async (day) => {
      const property = fc.asyncProperty(filters, async (filter) => {
        const expected = samples.get(day)?.filter((one) => matches(one, filter));
        expect(await ask(filter, day)).toEqual({ codes: expected?.map((one) => one.code), total: expected?.length });
      });
      await fc.assert(property, { numRuns: 150, seed: 2013 });
    },
    120_000,
  );

  it('and its negation share the institutions without rest', async () => {
    const all = samples.get(days[0])?.map((one) => one.code) ?? [];
    for (const filter of [
      { sector: ['FINANCE'] },
      { prefecture: ['34'] },
      { region: ['chugoku'] },
      { city: ['広島市'] },
      { not: { sector: ['ACADEMIA'] } },
    ]) {
      const [yes, no] = [await ask(filter), await ask({ not: filter })];
      expect(yes.codes.length).toBeGreaterThan(0);
      expect([...yes.codes, ...no.codes].sort(), JSON.stringify(filter)).toEqual(all.toSorted());
    }
  });

  it.each([
    ['sector', 0],
    ['kind', 0],
    ['prefecture', 0],
    ['region', 0],
    ['city', 0],
    ['status', 0],
    ['memberOfAny', 0],
    ['participatesIn', 0],
    ['hasRole', 0],
    ['or', 0],
    ['memberOfAll', 'all'],
    ['memberOfNone', 'all'],
    ['and', 'all'],
  ])('%s: [] matches %s', async (field, expected) => {
    // Of nothing none is one (ORed lists); every one of nothing holds (ANDed lists).
    expect((await ask({ [field]: [] })).total).toBe(expected === 'all' ? samples.get(days[0])?.length : expected);
  });

  it('takes null for a field that is left out', async () => {
    const nothing = Object.fromEntries([...Object.keys(fields), 'participatesIn', 'and', 'or', 'not'].map((field) => [field, null]));
    expect((await ask(nothing)).total).toBe(samples.get(days[0])?.length);
    expect((await ask(null)).total).toBe(samples.get(days[0])?.length);
    expect((await ask({})).total).toBe(samples.get(days[0])?.length);
  });

  it.each([['31'], ['鳥取県'], ['鳥取'], ['Tottori'], ['TOTTORI']])('knows the prefecture as %s, at any depth', async (name) => {
    const expected = await ask({ prefecture: ['31'] });
    expect(await ask({ prefecture: [name] })).toEqual(expected);
    expect(await ask({ and: [{ or: [{ not: { not: { prefecture: [name] } } }] }] })).toEqual(expected);
  });

  it('knows the regions by code and by name', async () => {
    const { data } = await api.ask<{ region: { name: string } }>('{ region(code: "chugoku") { name } }');
    expect(await ask({ region: [data?.region.name] })).toEqual(await ask({ region: ['chugoku'] }));
  });

  it('takes programmes and hubs for participatesIn', async () => {
    const all = samples.get(days[0]) ?? [];
    const codes = [
      ...new Set(all.flatMap((one) => one.memberships.nodes.filter((tie) => tie.type === 'PARTICIPATES_IN').map((tie) => tie.in.code))),
    ];
    expect(codes.length).toBeGreaterThan(1);
    for (const filter of [{ participatesIn: codes.slice(0, 1) }, { participatesIn: codes }]) {
      expect((await ask(filter)).codes).toEqual(all.filter((one) => matches(one, filter)).map((one) => one.code));
    }
  });
});
