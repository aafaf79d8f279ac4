import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearlyIn } from '../../src/search-index/near-match.js';

describe('a text with one edit', () => {
  it.each([
    ['a wrong kanji', '国立大学法人広島大学', '広島太学', [6, 10]],
    ['a missing kanji', '鳥取環境大学', '鳥取環大学', [0, 6]],
    ['a wrong first kanji', '広島銀行', '宏島銀行', [0, 4]],
    ['a wrong last kanji', '広島銀行', '広島銀業', [0, 4]],
    ['a wrong kana', 'ひろしまだいがく', 'ひろじま', [0, 4]],
    ['a missing kana', 'ひろしまだいがく', 'ひろまだい', [0, 6]],
    ['a kana too many', 'ひろしまだいがく', 'ひろしままだ', [0, 5]],
    ['two kana swapped', 'ひろしまだいがく', 'ひしろま', [0, 4]],
    ['two letters swapped in the middle', 'hiroshimauniversity', 'hirohsima', [0, 9]],
    ['a letter too many', 'hiroshimauniversity', 'hiroshhima', [0, 9]],
  ])('%s', (_what, name, text, range) => expect(nearlyIn(name, text)).toEqual(range));

  it.each([
    ['a kanji too many', '広島銀行', '広島県銀行'],
    ['two kanji swapped', '広島銀行', '島広銀行'],
    ['two wrong letters', 'hiroshima', 'hirosimo'],
    ['something else', '広島銀行', '鳥取大学'],
  ])('%s is too far', (_what, name, text) => expect(nearlyIn(name, text)).toBeNull());

  it('is what the distance of Levenshtein takes for one, or a swap', () => {
    const letters = fc.stringMatching(/^[ab]{3,7}$/);
    fc.assert(
      fc.property(letters, letters, (name, text) => {
        const stretches = Array.from({ length: name.length + 1 }, (_, start) =>
          Array.from({ length: name.length - start + 1 }, (__, length) => name.slice(start, start + length)),
        ).flat();
        const swaps = Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
        const near = stretches.some((stretch) => distance(stretch, text) <= 1 || swaps.includes(stretch));
        expect(nearlyIn(name, text) !== null).toBe(near);
      }),
      { numRuns: 2000 },
    );
  });
});
