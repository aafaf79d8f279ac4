import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlightName } from '../../../src/domain/names/highlight.js';
import { normaliseName } from '../../../src/domain/names/normalise.js';

const shown = (value: string, ...keys: string[]) =>
  highlightName(value, keys)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');

it.each([
  ['国立大学法人広島大学', ['広島'], '国立大学法人[広島]大学'],
  ['ﾋﾛｼﾏ銀行', ['ひろしま'], '[ﾋﾛｼﾏ]銀行'],
  ['ｶﾞｽ会社', ['が'], '[ｶﾞ]ｽ会社'],
  ['Hiroshima University', ['university'], 'Hiroshima [University]'],
  ['Hiroshima University', ['hiroshimauniversity'], '[Hiroshima University]'],
  ['中国センター（広島）', ['広島'], '中国センター（[広島]）'],
  ['産業・技術', ['産業技術'], '[産業・技術]'],
  ['㈱広島', ['広島'], '㈱[広島]'],
  ['大学の大学', ['大学'], '[大学]の[大学]'],
  ['鳥取大学', ['鳥取', '大学'], '[鳥取大学]'],
  ['鳥取大学', ['銀行'], '鳥取大学'],
])('%s by %j: %s', (value, keys, expected) => expect(shown(value, ...keys)).toBe(expected));

it('never loses or invents a character, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (value, start, length) => {
      const key = normaliseName(value);
      const from = start % (key.length + 1);
      const parts = highlightName(value, key === '' ? [] : [key.slice(from, from + 1 + (length % 5)) || key]);
      expect(parts.map((part) => part.text).join('')).toBe(value);
    }),
    { numRuns: 500 },
  );
});
