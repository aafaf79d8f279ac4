import { describe, expect, it } from 'vitest';
import { displayName } from '../../../src/domain/names/display-name.js';
import type { Language, NameKind } from '../../../src/domain/registries/vocabulary.js';

function name(value: string, kind: NameKind, validFrom: string | null = null, validTo: string | null = null, language: Language = 'JA') {
  return { value, language, kind, validFrom, validTo };
}

const shown = (names: ReturnType<typeof name>[], asOf: string, language: Language = 'JA', fallback = true) =>
  displayName(names, language, asOf, fallback)?.value ?? null;

describe('displayName', () => {
  // 鳥取環境大学: private until 2012-03, public and renamed in 2015.
  const renamed = [
    name('公立鳥取環境大学', 'OFFICIAL', '2015-04'),
    name('鳥取環境大学', 'FORMER', '2001', '2015-03'),
    name('環境大', 'ABBREVIATION'),
    name('とっとりかんきょうだいがく', 'READING', null, null, 'JA_HIRA'),
    name('Tottori University of Environmental Studies', 'OFFICIAL', null, null, 'EN'),
  ];

  it.each([
    ['2013-04-01', '鳥取環境大学', 'the former name on a day it held'],
    ['2015-03-31', '鳥取環境大学', 'its last day'],
    ['2015-04-01', '公立鳥取環境大学', 'the official name from its first day'],
    ['2030-01-01', '公立鳥取環境大学', 'later'],
    ['1990-01-01', '公立鳥取環境大学', 'before either: the official one'],
  ])('on %s shows %s (%s)', (asOf, expected) => {
    expect(shown(renamed, asOf)).toBe(expected);
  });

  it('prefers an official name out of its time to a former name without dates', () => {
    const names = [name('旧', 'FORMER'), name('新', 'OFFICIAL', '2015')];
    expect(shown(names, '2010-01-01')).toBe('新');
    expect(shown(names, '2016-01-01')).toBe('新');
  });

  it('prefers any official or former name to an alias, and an alias to an abbreviation', () => {
    expect(shown([name('略', 'ABBREVIATION'), name('別', 'ALIAS')], '2010-01-01')).toBe('別');
    expect(shown([name('別', 'ALIAS'), name('正', 'OFFICIAL')], '2010-01-01')).toBe('正');
  });

  it('takes an alias that holds before one that does not, and else keeps their order', () => {
    expect(shown([name('先', 'ALIAS', '2020'), name('今', 'ALIAS', null, '2015')], '2010-01-01')).toBe('今');
    expect(shown([name('一', 'ALIAS'), name('二', 'ALIAS')], '2010-01-01')).toBe('一');
  });

  it('keeps to the language asked for when it has a name at all', () => {
    expect(shown(renamed, '2013-04-01', 'EN')).toBe('Tottori University of Environmental Studies');
    expect(shown(renamed, '2013-04-01', 'JA_HIRA')).toBe('とっとりかんきょうだいがく');
  });

  it('falls back to Japanese, English, then readings, or to nothing', () => {
    expect(shown(renamed, '2013-04-01', 'JA_KANA')).toBe('鳥取環境大学');
    expect(shown(renamed, '2013-04-01', 'JA_KANA', false)).toBeNull();
    expect(shown(renamed.slice(3), '2013-04-01', 'JA')).toBe('Tottori University of Environmental Studies');
    expect(shown(renamed.slice(3, 4), '2013-04-01', 'EN')).toBe('とっとりかんきょうだいがく');
    expect(shown([], '2013-04-01')).toBeNull();
  });
});
