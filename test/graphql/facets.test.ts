import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstitutionFilter } from '../../src/queries/institution-filter.js';
import { type Api, startApi } from '../kit/api.js';
import { fetchAll, matches, type Sample, tiedTo } from './brute-force.js';

const today = '2026-11-20';
const facetNames = ['sector', 'prefecture', 'region', 'kind', 'body'] as const;
type Facet = { key: string | null; title: string; count: number };
type Facets = Record<(typeof facetNames)[number], Facet[]>;

let api: Api;
let all: Sample[];
beforeAll(async () => {
  api = await startApi();
  all = await fetchAll(api, today);
});
afterAll(() => api.close());

async function ask(filter: InstitutionFilter, more: { language?: string; search?: string; asOf?: string } = {}) {
  const fields = facetNames.map((name) => `${name}(language: $language) { key title count }`).join(' ');
  const query = `query ($filter: InstitutionFilter, $language: Language, $search: String, $asOf: Date) {
    institutions(filter: $filter, search: $search, asOf: $asOf, first: 0) { totalCount facets { ${fields} } } }`;
  const { data, errors } = await api.ask<{ institutions: { totalCount: number; facets: Facets } }>(query, { filter, ...more });
  if (!data) throw new Error(errors?.[0]?.message);
  return data.institutions;
}

/** What counts under each facet, and the filter fields it ignores. */
const values: Record<(typeof facetNames)[number], (one: Sample) => (string | null)[]> = {
  sector: (one) => [one.sector],
  prefecture: (one) => [one.prefecture?.code ?? null],
  region: (one) => [one.region?.code ?? null],
  kind: (one) => [one.kind],
  body: (one) => (tiedTo(one, 'MEMBER_OF', ['BODY']).length > 0 ? tiedTo(one, 'MEMBER_OF', ['BODY']) : [null]),
};
const own: Record<(typeof facetNames)[number], (keyof InstitutionFilter)[]> = {
  sector: ['sector'],
  prefecture: ['prefecture'],
  region: ['region'],
  kind: ['kind'],
  body: ['memberOfAll', 'memberOfAny', 'memberOfNone'],
};

function expected(name: (typeof facetNames)[number], filter: InstitutionFilter): Record<string, number> {
  const rest = Object.fromEntries(Object.entries(filter).filter(([field]) => !own[name].includes(field as never)));
  const counts: Record<string, number> = {};
  for (const key of all.filter((one) => matches(one, rest)).flatMap(values[name])) counts[String(key)] = (counts[String(key)] ?? 0) + 1;
  return counts;
}

const filters: InstitutionFilter[] = [
  {},
  { sector: ['ACADEMIA'] },
  { prefecture: ['34', '33'] },
  { region: ['chugoku'], kind: ['BANK', 'NATIONAL_UNIVERSITY'] },
  { memberOfAll: ['c-collabo'] },
  { memberOfAny: ['c-collabo', 'jsme'], sector: ['GOVERNMENT'], prefecture: ['31'] },
  { memberOfNone: ['c-collabo'], region: ['chugoku', 'shikoku'] },
  { sector: ['FINANCE'], prefecture: ['34'], region: ['chugoku'], kind: ['BANK'], memberOfAll: ['c-collabo'] },
  { not: { sector: ['ACADEMIA'] }, or: [{ prefecture: ['35'] }, { memberOfAny: ['sangiren'] }] },
  { sector: [] },
];

describe.each(filters)('the facets of %o', (filter) => {
  it('ignore their own filter and no other, and equal brute force', async () => {
    const { facets } = await ask(filter);
    for (const name of facetNames) {
      expect(Object.fromEntries(facets[name].map((facet) => [String(facet.key), facet.count])), name).toEqual(expected(name, filter));
    }
  });

  it('of one value each add up to the total, where their filter is not set', async () => {
    const { facets, totalCount } = await ask(filter);
    for (const name of ['sector', 'prefecture', 'region', 'kind'] as const) {
      if (name in filter) continue;
      expect(
        facets[name].reduce((sum, facet) => sum + facet.count, 0),
        name,
      ).toBe(totalCount);
    }
  });
});

describe('facets', () => {
  it('have a bucket for those without a value, titled in both languages', async () => {
    const [ja, en] = [(await ask({})).facets, (await ask({}, { language: 'EN' })).facets];
    expect(ja.prefecture.find((facet) => facet.key === null)).toMatchObject({ title: '（なし）', count: expect.any(Number) });
    expect(en.prefecture.find((facet) => facet.key === null)).toMatchObject({ title: '(none)' });
  });

  it('have titles in English or Japanese, no other difference', async () => {
    const [ja, en] = [(await ask({})).facets, (await ask({}, { language: 'EN' })).facets];
    const title = (facets: Facets, name: keyof Facets, key: string) => facets[name].find((facet) => facet.key === key)?.title;
    expect([title(ja, 'sector', 'FINANCE'), title(en, 'sector', 'FINANCE')]).toEqual(['金', 'Finance']);
    expect([title(ja, 'prefecture', '34'), title(en, 'prefecture', '34')]).toEqual(['広島県', 'Hiroshima']);
    expect([title(ja, 'kind', 'BANK'), title(en, 'kind', 'BANK')]).toEqual(['銀行', 'Bank']);
    expect(title(ja, 'body', 'c-collabo')).toBe('中国地域産学官コラボレーション会議');
    expect(title(en, 'body', 'c-collabo')).toContain('Collaboration Conference');
    const bare = (facets: Facets) => facetNames.map((name) => facets[name].map(({ key, count }) => [key, count]));
    expect(bare(en)).toEqual(bare(ja));
  });

  it('are in order of their counts', async () => {
    const { facets } = await ask({});
    for (const name of facetNames) {
      const counts = facets[name].map((facet) => facet.count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('obey search and asOf', async () => {
    const search = await ask({}, { search: '銀行' });
    expect(search.facets.kind.reduce((sum, facet) => sum + facet.count, 0)).toBe(search.totalCount);
    const [then, later] = [await ask({}, { asOf: '2012-09-12' }), await ask({}, { asOf: '2012-09-13' })];
    const members = ({ facets }: typeof then) => facets.body.find((facet) => facet.key === 'c-collabo')?.count ?? 0;
    expect(members(later) - members(then)).toBe(5);
    const before = await ask({}, { asOf: '2001-01-01' });
    expect(before.facets.body.map((facet) => facet.key)).not.toContain('c-collabo');
  });
});
