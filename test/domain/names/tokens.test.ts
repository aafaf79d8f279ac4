import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinTokens } from '../../../src/domain/names/tokens.js';

const written = (text: string) => latinTokens(text).map(({ token, start, end }) => [token, text.slice(start, end)]);

describe('latinTokens', () => {
  it('gives the words of a text with where they stand', () => {
    expect(written("Dept. of Bio., Nat'l Inst. of Tech. (Kure Coll.)")).toEqual([
      ['department', 'Dept.'],
      ['of', 'of'],
      ['bio', 'Bio'],
      ['national', "Nat'l"],
      ['institute', 'Inst.'],
      ['of', 'of'],
      ['technology', 'Tech.'],
      ['kure', 'Kure'],
      ['college', 'Coll.'],
    ]);
  });

  it.each([
    [
      'ＲＯＲ&Ｄ',
      [
        ['ror', 'ＲＯＲ'],
        ['and', '&'],
        ['d', 'Ｄ'],
      ],
    ],
    [
      "St-Luke's",
      [
        ['st', 'St'],
        ['lukes', "Luke's"],
      ],
    ],
    [
      'Ōsaka広島Univ',
      [
        ['osaka', 'Ōsaka'],
        ['university', 'Univ'],
      ],
    ],
    [
      'Research Centre.',
      [
        ['research', 'Research'],
        ['center', 'Centre.'],
      ],
    ],
    [
      '739-8511',
      [
        ['739', '739'],
        ['8511', '8511'],
      ],
    ],
    ['広島大学', []],
    ['', []],
  ])('%s', (text, tokens) => expect(written(text)).toEqual(tokens));

  it('has tokens of letters and digits in the order of the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        let last = 0;
        for (const { token, start, end } of latinTokens(text)) {
          expect(token).toMatch(/^[a-z0-9]+$/);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 10_000 },
    );
  });
});
