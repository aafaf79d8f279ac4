import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Match {
  readonly tier: string;
  readonly name: { value: string; kind: string; validTo: string | null } | null;
  readonly highlights: readonly { text: string; matched: boolean }[];
}
interface Edge {
  readonly score: number;
  readonly node: { code: string; type: string; name: string };
  readonly match: Match;
}

const marked = (highlights: Match['highlights']) => highlights.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');

async function search(text: string, args = ''): Promise<Edge[]> {
  const { data, errors } = await api.ask<{ search: { edges: Edge[] } }>(
    `query ($text: String!) { search(text: $text first: 20 ${args}) { edges { score node { code type name } match { tier name { value kind validTo } highlights { text matched } } } } }`,
    { text },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data?.search.edges ?? [];
}

async function suggest(prefix: string, args = '') {
  type Suggestion = {
    text: string;
    score: number;
    node: { code: string; type: string };
    matchedName: { value: string } | null;
    highlights: Match['highlights'];
  };
  const { data, errors } = await api.ask<{ suggest: Suggestion[] }>(
    `query ($prefix: String!) { suggest(prefix: $prefix ${args}) { text score node { code type } matchedName { value } highlights { text matched } } }`,
    { prefix },
  );
  if (errors) throw Object.assign(new Error(errors[0]?.message), errors[0]?.extensions);
  return data?.suggest ?? [];
}

describe('search over everything', () => {
  it.each([
    ['広島大学', 'hiroshima-university'],
    ['Hiroshima University', 'hiroshima-university'],
    ['ｺﾗﾎﾞﾚｰｼｮﾝ会議', 'c-collabo'],
    ['中国地域産学官コラボレーション会議', 'c-collabo'],
    ['産業技術連携推進会議', 'sangiren'],
    ['知的クラスター', 'knowledge-cluster'],
    ['jsme', 'jsme'],
    ['日本機械学会', 'jsme'],
  ])('%s finds %s', async (text, code) => expect((await search(text)).map((edge) => edge.node.code)).toContain(code));

  it('tells which name matched, and what of it', async () => {
    const [first] = await search('広島大学');
    expect(first).toMatchObject({ node: { code: 'hiroshima-university' }, match: { tier: 'EQUAL', name: { kind: 'OFFICIAL' } } });
    const parts = (await search('ｺﾗﾎﾞﾚｰｼｮﾝ会議')).find((edge) => edge.node.code === 'c-collabo');
    expect(marked(parts?.match.highlights ?? [])).toBe('[コラボレーション会議]');
  });

  it('tells the identifier that matched', async () => {
    const [first] = await search('hiroshima-university');
    expect(first).toMatchObject({
      score: 1,
      match: { tier: 'IDENTIFIER', name: null, highlights: [{ text: 'hiroshima-university', matched: true }] },
    });
    const { data } = await api.ask<{ institution: { identifiers: { scheme: string; value: string; url: string }[] } }>(
      '{ institution(code: "hiroshima-university") { identifiers { scheme value url } } }',
    );
    expect(data?.institution.identifiers.length).toBeGreaterThan(0);
    for (const { value, url } of data?.institution.identifiers ?? [])
      for (const text of [value, url ?? value])
        expect((await search(text))[0], text).toMatchObject({
          node: { code: 'hiroshima-university' },
          match: { highlights: [{ text: value }] },
        });
  });

  it('takes only the types asked for', async () => {
    expect(new Set((await search('広島', 'types: [BODY, EVENT]')).map((edge) => edge.node.type))).not.toContain('INSTITUTION');
    expect(await search('広島', 'types: []')).toEqual([]);
  });

  it.each([
    ['広島電機大学', '1999-03', '広島国際学院大学'],
    ['山口女子大学', '1996-03', '山口県立大学'],
  ])('finds the name of another time, lower, and tells its time: %s until %s, of %s', async (value, validTo, name) => {
    const then = (await search(value, 'asOf: "1995-06-01"')).find((edge) => edge.match.name?.value === value);
    const now = (await search(value)).find((edge) => edge.match.name?.value === value);
    expect(now).toMatchObject({ node: { name }, match: { tier: 'EQUAL', name: { kind: 'FORMER', validTo } } });
    expect(now?.score).toBeLessThan(then?.score ?? 1);
  });

  it('leaves out what had not begun by a day', async () => {
    const later = (await search('会議')).map((edge) => edge.node.code);
    const before = (await search('会議', 'asOf: "1950-01-01"')).map((edge) => edge.node.code);
    expect(before.length).toBeLessThan(later.length);
  });

  it('finds nothing for a blank text, and for one no name can hold', async () => {
    for (const text of ['', ' ', '　', '🏦', 'あ'.repeat(10_000)]) expect(await search(text)).toEqual([]);
  });
});

describe('suggest', () => {
  it.each([
    ['広島大', 'hiroshima-university'],
    ['ひろし', 'hiroshima-university'],
    ['ﾋﾛｼﾏﾀﾞ', 'hiroshima-university'],
    ['Hiroshima Un', 'hiroshima-university'],
    ['jsm', 'jsme'],
    ['中国地域産学官', 'c-collabo'],
  ])('%s suggests %s', async (prefix, code) => {
    expect((await suggest(prefix, 'limit: 50')).map((each) => each.node.code)).toContain(code);
  });

  it('gives a name to show, the name that matched and the part typed', async () => {
    const found = (await suggest('ひろしまだい')).find((each) => each.node.code === 'hiroshima-university');
    expect(found).toMatchObject({ text: '広島大学' });
    expect(marked(found?.highlights ?? [])).toBe('[ひろしまだい]がく');
  });

  it('puts the best first and none twice', async () => {
    const found = await suggest('広島', 'limit: 50');
    expect(found.map((each) => each.score)).toEqual(found.map((each) => each.score).toSorted((a, b) => b - a));
    expect(new Set(found.map((each) => each.node.code)).size).toBe(found.length);
  });

  it('gives at most ten unless told, of the types asked for', async () => {
    expect(await suggest('大')).toHaveLength(10);
    expect(await suggest('大', 'limit: 3')).toHaveLength(3);
    expect((await suggest('中国', 'types: [BODY]')).every((each) => each.node.type === 'BODY')).toBe(true);
  });

  it('suggests nothing for nothing', async () => {
    for (const prefix of ['', ' ', '　', '・', '🏦', 'あ'.repeat(10_000)]) expect(await suggest(prefix)).toEqual([]);
  });

  it.each([0, -1, 51, 2147483647])('refuses limit %i', async (limit) => {
    await expect(suggest('広島', `limit: ${limit}`)).rejects.toMatchObject({ code: 'INVALID_PAGE_SIZE', argument: 'limit' });
  });

  it('asks the database nothing', async () => {
    const { statements } = await api.ask('{ suggest(prefix: "広島", limit: 5) { text node { code name } highlights { text matched } } }');
    expect(statements).toHaveLength(0);
  });
});
