import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeyedName, keysOfName, type NameKey } from '../../src/domain/names/keys.js';
import { readSearchText, type SearchText } from '../../src/search-index/search-text.js';
import { type Api, startApi } from '../kit/api.js';

let api: Api;
let everybody: { code: string; names: KeyedName[] }[];
beforeAll(async () => {
  api = await startApi();
  everybody = await all();
});
afterAll(() => api.close());

async function all() {
  type List = {
    institutions: { nodes: { code: string; names: KeyedName[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
  const found: List['institutions']['nodes'] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: { data?: List | null } = await api.ask<List>(
      'query ($after: String) { institutions(first: 100, after: $after) { nodes { code names { value language legalForm } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    found.push(...(data?.institutions.nodes ?? []));
    after = data?.institutions.pageInfo.endCursor ?? null;
    more = data?.institutions.pageInfo.hasNextPage ?? false;
  }
  return found;
}

/** The text, or every word of it, is in some key of the names. */
function found({ names }: (typeof everybody)[number], { keys, words }: SearchText): boolean {
  const all = names.flatMap((name) => keysOfName(name)).map(({ key }) => key);
  const holds = (some: readonly NameKey[]) => some.some((each) => all.some((key) => key.includes(each.key)));
  return holds(keys) || (words.length > 0 && words.every(holds));
}

async function search(text: string | null, list = 'institutions') {
  const { data, errors } = await api.ask<
    Record<string, { totalCount: number; edges: { score?: number | null; node: { code: string } }[] }>
  >(
    `query ($text: String) { ${list}(search: $text, first: 100) { totalCount edges { ${list === 'institutions' ? 'score' : ''} node { code } } } }`,
    { text },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data?.[list];
}
const codesOf = async (text: string) => (await search(text))?.edges.map((edge) => edge.node.code) ?? [];

describe('search', () => {
  it.each([
    ['広島銀行', 'hiroshima-bank'],
    ['ひろしまぎんこう', 'hiroshima-bank'],
    ['ヒロシマギンコウ', 'hiroshima-bank'],
    ['ﾋﾛｼﾏｷﾞﾝｺｳ', 'hiroshima-bank'],
    ['hiroshima university', 'hiroshima-university'],
    ['HIROSHIMA   UNIVERSITY', 'hiroshima-university'],
    ['ＨＩＲＯＳＨＩＭＡ　ｕｎｉｖｅｒｓｉｔｙ', 'hiroshima-university'],
    ['hiroshimauniversity', 'hiroshima-university'],
    ['  広 島　大 学 ', 'hiroshima-university'],
    ['「広島大学」', 'hiroshima-university'],
    ['広島・大学', 'hiroshima-university'],
    ['aist', 'aist'],
    ['産業技術総合研究所（中国センター）', 'aist-chugoku'],
    ['さんぎょうぎじゅつそうごうけんきゅうしょちゅうごくｾﾝﾀｰ', 'aist-chugoku'],
    ['鳥取環境大学', 'tottori-kankyo-university'],
  ])('%s finds %s', async (text, code) => expect(await codesOf(text)).toContain(code));

  it('finds what has each word of the text in one of its names, as brute force does', async () => {
    const names = fc.constantFrom(...everybody.flatMap((one) => one.names.map((name) => name.value)));
    const piece = fc.tuple(names, fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([name, start, length]) =>
      [...name]
        .slice(start % [...name].length)
        .slice(0, length)
        .join(''),
    );
    await fc.assert(
      fc.asyncProperty(piece, async (text) => {
        const read = readSearchText(text);
        const expected = everybody.filter((one) => !read || found(one, read));
        if (expected.length > 0) expect((await search(text))?.totalCount).toBe(expected.length);
      }),
      { numRuns: 100, seed: 1 },
    );
  }, 60_000);

  it.each(['%', '_', '\\', '%%', '広%大学', '広_大学', '%島%', '広\\島大_', "'", "' or 1=1 --", '*', '.*', '?'])(
    '%s is no wildcard',
    async (text) => {
      // Punctuation does not count in names, so it must neither match anything nor hide a match.
      const read = readSearchText(text);
      const expected = everybody.filter((one) => read && found(one, read));
      expect((await search(text))?.totalCount).toBe(expected.length);
    },
  );

  it.each(['・', '（）', '—', '「」、。', '🏦', '🏦🏦🏦', '\u200b'])('%s alone finds nothing', async (text) => {
    expect((await search(text))?.totalCount).toBe(0);
  });

  it('an emoji beside a name does not count', async () => expect(await codesOf('広島🏦銀行')).toContain('hiroshima-bank'));

  it('without text asks for all', async () => {
    for (const text of ['', '  ', '　', null]) {
      const found = await search(text);
      expect([text, found?.totalCount]).toEqual([text, everybody.length]);
      expect(found?.edges[0]?.score).toBeNull();
    }
  });

  it('scores what it finds', async () =>
    expect((await search('大学'))?.edges.every((edge) => edge.score !== null && (edge.score ?? 0) > 0 && (edge.score ?? 2) <= 1)).toBe(
      true,
    ));

  it('takes ten thousand characters', async () => {
    for (const text of ['あ'.repeat(10_000), '広島大学'.repeat(2500), '%'.repeat(10_000), '🏦'.repeat(5000)])
      expect((await search(text))?.totalCount).toBe(0);
  });

  it('works alike in the other lists', async () => {
    for (const [list, text, code] of [
      ['bodies', 'コラボレーション会議', 'c-collabo'],
      ['bodies', 'ｺﾗﾎﾞﾚｰｼｮﾝ会議', 'c-collabo'],
      ['programs', '知的クラスター', 'knowledge-cluster'],
    ] as const) {
      expect(
        (await search(text, list))?.edges.map((edge) => edge.node.code),
        text,
      ).toContain(code);
    }
    for (const list of ['bodies', 'hubs', 'programs', 'events']) {
      expect((await search('🏦', list))?.totalCount).toBe(0);
      expect((await search('', list))?.totalCount).toBe((await search(null, list))?.totalCount);
      expect((await search(' ', list))?.totalCount).toBe((await search(null, list))?.totalCount);
    }
  });
});
