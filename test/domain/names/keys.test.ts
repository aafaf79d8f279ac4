import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviate } from '../../../src/domain/names/abbreviate.js';
import { gramsOf, type KeyForm, keysOfName, keysOfQuery } from '../../../src/domain/names/keys.js';
import { normaliseName } from '../../../src/domain/names/normalise.js';
import type { Language } from '../../../src/domain/registries/vocabulary.js';

const keys = (value: string, language: Language = 'JA', form?: KeyForm) =>
  keysOfName({ value, language, legalForm: null })
    .filter((key) => !form || key.form === form)
    .map(({ key }) => key);
const query = (text: string) => keysOfQuery(text).map(({ key }) => key);

describe('keysOfName', () => {
  it('has the whole name first, then the name without its legal form', () => {
    expect(keys('国立大学法人島根大学', 'JA', 'NAME')).toEqual(['国立大学法人島根大学', '島根大学']);
    expect(keys('島根大学', 'JA', 'NAME')).toEqual(['島根大学']);
    expect(keys('Satake Co., Ltd.', 'EN', 'NAME')).toEqual(['satakecompanylimited', 'satake']);
  });

  it('bridges the ways to write a company', () => {
    for (const written of ['㈱トヨタ自動車', 'トヨタ自動車株式会社', 'ﾄﾖﾀ自動車（株）', '株式会社 トヨタ自動車'])
      expect(keys(written)).toContain('とよた自動車');
  });

  it('reads kana, plain and folded', () => {
    expect(keys('ちゅうごくぎんこう', 'JA_HIRA', 'ROMAJI')).toEqual(['chuugokuginkou', 'tyugokuginko']);
    expect(keys('サタケ', 'JA', 'ROMAJI')).toEqual(['satake']);
    expect(keys('株式会社サタケ', 'JA', 'ROMAJI')).toEqual(['satake']);
    expect(keys('広島銀行', 'JA', 'ROMAJI')).toEqual([]);
  });

  it('folds Latin names where that differs', () => {
    expect(keys('Hiroshima University', 'EN', 'ROMAJI')).toEqual(['hirosimauniversity']);
    expect(keys('Kobe', 'EN', 'ROMAJI')).toEqual([]);
  });

  it('has nothing of nothing', () => expect(keys('・・')).toEqual([]));

  it.each(['Ōita', 'Oita', 'Ohita'])('finds Ōita by %s', (typed) => {
    for (const [name, language] of [
      ['Ōita University', 'EN'],
      ['Ohita Daigaku', 'JA_LATN'],
      ['おおいただいがく', 'JA_HIRA'],
    ] as const)
      expect(
        query(typed).some((start) => keys(name, language).some((key) => key.startsWith(start))),
        name,
      ).toBe(true);
  });

  it('has no key twice and none empty, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom<Language>('JA', 'JA_HIRA', 'EN'), (value, language) => {
        const all = keys(value, language);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain('');
        expect(all[0] ?? '').toBe(normaliseName(value));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('keysOfQuery', () => {
  it.each([
    ['広島大', ['広島大']],
    ['国立大学法人広島大学', ['国立大学法人広島大学', '広島大学']],
    ['ひろし', ['ひろし', 'hiroshi', 'hirosi']],
    ['ひろs', ['ひろs', 'ひろ', 'hiros']],
    ['ひろsh', ['ひろsh', 'ひろ', 'hirosh', 'hiros']],
    ['ﾋﾛ', ['ひろ', 'hiro']],
    ['Tōkyō', ['tokyo']],
    ['toukyo', ['toukyo', 'tokyo']],
    ['hiroshima co', ['hiroshimacompany', 'hiroshimaco', 'hirosimacompany', 'hirosimaco']],
    ['ー', []],
    ['', []],
  ])('%s', (text, expected) => expect(query(text)).toEqual(expected));

  it.each([
    'h',
    'hi',
    'hiro',
    'hiros',
    'hirosh',
    'hirosi',
    'hiroshimad',
    'HIROSHIMA D',
    'ひ',
    'ひろ',
    'ひろs',
    'ひろsh',
    'ひろしまd',
    'ヒロシマ',
    'ﾋﾛｼﾏﾀﾞ',
  ])('finds ひろしまだいがく by %s', (typed) => {
    const name = keys('ひろしまだいがく', 'JA_HIRA');
    expect(query(typed).some((start) => name.some((key) => key.startsWith(start)))).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(query(text)[0] ?? '').toBe(normaliseName(text) === '' ? (query(text)[0] ?? '') : normaliseName(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('abbreviate', () => {
  it.each([
    ['広島大学', ['広島大']],
    ['広島工業大学', ['広島工大', '広島工業大']],
    ['広島大学病院', ['広島大病院']],
    ['岡山県立大学', ['岡山県大', '岡山県立大']],
    ['安田女子短期大学', ['安田女子短大', '安田女子短期大']],
    ['呉工業高等専門学校', ['呉高専', '呉工業高専']],
    ['大島商船高等専門学校', ['大島商船高専']],
    ['広島銀行', ['広島銀']],
    ['広島信用金庫', ['広島信金']],
    ['山口県産業技術センター', ['山口県産技せんた']],
    ['広島商工会議所', ['広島商議所', '広島会議所']],
    ['中国経済連合会', ['中国経連']],
    ['広島県中小企業団体中央会', ['広島県中央会']],
    ['産業技術総合研究所', ['産業技術総合研']],
    ['中国経済産業局', ['中国経産局']],
  ])('%s', (name, short) => expect(abbreviate(normaliseName(name))).toEqual(short));

  it.each(['大学', '呉大学', '銀行', '研究所', '広島市', '大学院'])('leaves %s', (name) => expect(abbreviate(name)).toEqual([]));
});

describe('gramsOf', () => {
  it('gives characters and pairs, each once', () => {
    expect(gramsOf('広島広島')).toEqual(['広', '島', '広島', '島広']);
    expect(gramsOf('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
  });
});
