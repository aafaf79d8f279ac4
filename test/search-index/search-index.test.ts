import { beforeEach, describe, expect, it } from 'vitest';
import { type NodeType, nodeTypes } from '../../src/domain/registries/vocabulary.js';
import type { IndexQuestion } from '../../src/search-index/finder.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { readSearchText, type SearchText } from '../../src/search-index/search-text.js';
import { byId, keyRow, noIdentifiers } from './key-rows.js';

const asOf = '2026-11-20';
const types = Object.keys(nodeTypes) as NodeType[];
const question = (text: string, rest: Partial<IndexQuestion> = {}): IndexQuestion => ({
  ...{ text: readSearchText(text) as SearchText, types, asOf },
  ...rest,
});

describe('an index of a few names', () => {
  let index: SearchIndex;
  const found = (text: string, rest: Partial<IndexQuestion> = {}, identified = noIdentifiers as () => number[]) =>
    index
      .search(question(text, rest), identified)
      .best(100, byId)
      .map(({ nodeId, rank }) => [nodeId, rank]);

  beforeEach(async () => {
    index = new SearchIndex();
    await index.load([
      [
        keyRow(1, 1, '藤田財団'),
        keyRow(2, 2, '学術振興の財団'),
        keyRow(3, 2, '藤田財団', { kind: 'ALIAS' }),
        keyRow(4, 3, '藤田財団', { kind: 'FORMER', validFrom: '1990', validTo: '2000' }),
        keyRow(5, 4, '藤田財団病院'),
      ],
      [
        keyRow(6, 5, '公益藤田財団', { type: 'BODY' }),
        keyRow(7, 6, '財団法人の藤田会'),
        keyRow(8, 7, '藤田の会'),
        keyRow(9, 7, 'ある財団', { kind: 'ALIAS' }),
        keyRow(10, 8, 'hirosimadaigaku', { form: 'ROMAJI', kind: 'READING' }),
        keyRow(11, 8, 'ひろしまだいがく', { kind: 'READING' }),
      ],
    ]);
  });

  it('ranks the whole name, its beginning, a part, and words; reckoned by hand', () => {
    expect(found('藤田 財団')).toEqual([
      [1, 800 + 150 + 49],
      [2, 800 + 100 + 49],
      [3, 800 + 0 + 49],
      [4, 600 + 150 + Math.floor((49 * 4) / 6)],
      [5, 400 + 150 + Math.floor((49 * 4) / 6)],
      [6, 200 + 150 + Math.floor((49 * 2) / 8)],
      [7, 200 + 100 + Math.floor((49 * 2) / 4)],
    ]);
  });

  it('judges names as of the day', () => {
    expect(found('藤田財団', { asOf: '1995-01-01' })).toContainEqual([3, 800 + 150 + 49]);
  });

  it('takes only the types asked for', () => {
    expect(found('藤田財団', { types: ['BODY'] })).toEqual([[5, 400 + 150 + 32]]);
    expect(found('藤田財団', { types: [] })).toEqual([]);
  });

  it('finds kana by themselves, which stand above the romaji they make', () => {
    expect(found('ひろし')).toEqual([[8, 600 + 100 + Math.floor((49 * 3) / 8)]]);
    expect(found('ヒロシ')).toEqual(found('ひろし'));
    expect(found('hirosh')).toEqual([[8, 600 + 50 + Math.floor((49 * 5) / 15)]]);
    expect(found('simad')).toEqual([[8, 400 + 100 + Math.floor((49 * 5) / 15)]]);
  });

  it('finds one character, wherever it stands, and two Latin ones', () => {
    expect(found('団').map(([node]) => node)).toEqual([1, 4, 5, 2, 6, 7, 3]);
    expect(found('k')).toEqual([[8, 400 + 100 + 3]]);
    expect(found('ku')).toEqual([[8, 400 + 100 + 6]]);
    expect(found('ai')).toEqual([[8, 400 + 100 + 6]]);
    expect(found('zu')).toEqual([]);
  });

  it('puts who bears an identifier first, also with no key', () => {
    expect(found('ABC-1', {}, () => [9, 4])).toEqual([
      [4, 1000],
      [9, 1000],
    ]);
  });

  it('keeps nothing of a search that failed half-way', () => {
    function* failing() {
      yield 9;
      throw new Error('no directory');
    }
    expect(() => index.search(question('abc def'), failing).all()).toThrow('no directory');
    expect(index.search(question('藤田財団病院'), noIdentifiers).best(1, byId)).toEqual([{ nodeId: 4, rank: 999 }]);
  });

  it('forgives one edit when nothing else is found among the types', () => {
    expect(found('藤田材団', { types: ['BODY'] })).toEqual([[5, 1 + 150 + 32]]);
    expect(found('藤田材団').map(([, rank]) => rank)).toEqual([1 + 150 + 49, 1 + 150 + 32, 1 + 150 + 32, 1 + 100 + 49, 1 + 0 + 49]);
    expect(found('材団')).toEqual([]);
  });

  it('gives pages from either end, of those that are accepted', () => {
    const hits = index.search(question('財団'), noIdentifiers);
    const everyone = hits.best(100, byId);
    expect(hits.size).toBe(7);
    for (const limit of [0, 1, 3, 7, 9]) {
      const fresh = index.search(question('財団'), noIdentifiers);
      expect(fresh.best(limit, byId)).toEqual(everyone.slice(0, limit));
      expect(fresh.last(limit, byId)).toEqual(everyone.toReversed().slice(0, limit));
      const odd = { ...byId, accepts: (id: number) => id % 2 === 1 };
      expect(index.search(question('財団'), noIdentifiers).best(limit, odd)).toEqual(
        everyone.filter(({ nodeId }) => nodeId % 2 === 1).slice(0, limit),
      );
    }
  });

  it('suggests what begins with the text, or all that is found when that is too little', () => {
    const suggested = (limit: number) =>
      index
        .suggest(question('藤田'), noIdentifiers, limit)
        .best(limit, byId)
        .map(({ nodeId }) => nodeId);
    expect(suggested(2)).toEqual([1, 7]);
    expect(suggested(5)).toEqual([1, 7, 4, 2, 3]);
    expect(suggested(10)).toEqual([1, 7, 4, 2, 3, 5, 6]);
    expect(index.suggest(question('…'), noIdentifiers, 5).best(5, byId)).toEqual([]);
  });

  it('forgets and learns what changes', async () => {
    index.remove([1, 4]);
    index.put([keyRow(20, 4, '新藤田財団'), keyRow(21, 1_000_000, '藤田財団大学')]);
    expect(found('藤田財団', { types: ['INSTITUTION'] })).toEqual([
      [2, 949],
      [3, 849],
      [1_000_000, 782],
      [4, 400 + 150 + 39],
    ]);
    expect(index.size.keys).toBe(11 - 2 + 2);
    await index.settle();
    expect(found('藤田財団').map(([node]) => node)).toEqual([2, 3, 1_000_000, 4, 5]);
    expect(index.size.keys).toBe(11);
  });
});

describe('loading', () => {
  it('lets others have their turn, also when the keys are there at once', async () => {
    const index = new SearchIndex();
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    await index.load(
      Array.from({ length: 20 }, (_, chunk) =>
        Array.from({ length: 3000 }, (__, at) => keyRow(chunk * 3000 + at, at + 1, `名${chunk}の${at}`)),
      ),
    );
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    expect(index.size.keys).toBe(60_000);
  });

  it('goes before a gathering that began earlier', async () => {
    const index = new SearchIndex();
    await index.load([[keyRow(1, 1, '古い名')]]);
    const settling = index.settle();
    await index.load([[keyRow(2, 2, '新しい名')]]);
    await settling;
    expect(
      index
        .search(question('名'), noIdentifiers)
        .best(9, byId)
        .map(({ nodeId }) => nodeId),
    ).toEqual([2]);
  });
});

describe('very many keys', () => {
  it('are found at the beginning, in the middle and at the end, by common and by rare characters', async () => {
    const index = new SearchIndex();
    const key = (at: number) =>
      `${String.fromCodePoint(0x4e00 + (at % 1000))}${at % 20_000 === 19_999 ? '稀少' : '普通'}x${at % 20_000 === 0 ? 'qz' : 'ab'}`;
    const rows = Array.from({ length: 60_000 }, (_, at) => keyRow(at + 1, at + 1, `${String(at).padStart(5, '0')}${key(at)}`));
    await index.load([rows.slice(0, 7), rows.slice(7)]);
    const ids = (text: string) =>
      index
        .search(question(text), noIdentifiers)
        .best(1000, byId)
        .map(({ nodeId }) => nodeId);
    expect(ids('稀少')).toEqual([20_000, 40_000, 60_000]);
    expect(ids('xqz')).toEqual([1, 20_001, 40_001]);
    expect(ids('qz')).toEqual([1, 20_001, 40_001]);
    expect(ids('59999')).toEqual([60_000]);
    expect(ids(key(123))).toEqual(Array.from({ length: 60 }, (_, at) => at * 1000 + 124));
    expect(index.search(question('普通'), noIdentifiers).size).toBe(59_997);
  });
});

describe('very many beginnings', () => {
  it('are suggested from the first in code point order, of each form of the text, over old and new keys', async () => {
    const index = new SearchIndex();
    const name = (at: number) => `あ${String(at).padStart(5, '0')}`;
    await index.load([Array.from({ length: 5000 }, (_, at) => keyRow(at + 1, at + 1, name(2 * at)))]);
    // Both are shorter than the others, so better; but only the second is among the first 4,000.
    index.put([keyRow(9001, 9001, 'あ9'), keyRow(9002, 9002, 'あ00')]);
    const ids = (limit: number) =>
      index
        .suggest(question('あ'), noIdentifiers, limit)
        .best(limit, byId)
        .map(({ nodeId }) => nodeId);
    expect(ids(3)).toEqual([9002, 1, 2]);
    expect(ids(4000).at(-1)).toBe(3999);
    index.remove(Array.from({ length: 3000 }, (_, at) => at + 1));
    expect(ids(2)).toEqual([9001, 9002]);
  });
});
