import { describe, expect, it } from 'vitest';
import type { NameRow } from '../../src/queries/node-rows.js';
import { matchOf } from '../../src/queries/search-match.js';
import { readSearchText, type SearchText } from '../../src/search-index/search-text.js';

const asOf = '2026-11-20';
const name = (value: string): NameRow =>
  ({ value, language: 'JA', languageTag: null, kind: 'OFFICIAL', legalForm: null, validFrom: null, validTo: null }) as unknown as NameRow;
const textOf = (text: string) => readSearchText(text) as SearchText;

describe('why a node was found', () => {
  it('is a typing error also where the text covers the whole official name, which ranks as the worst of words does: 1 + 150 + 49', () => {
    const match = matchOf([name('藤田財団')], textOf('藤田材団'), 200, asOf);
    expect(match).toMatchObject({ tier: 'TYPO', name: { value: '藤田財団' }, highlights: [{ text: '藤田財団', matched: true }] });
    expect(matchOf([name('藤田財団')], textOf('藤田 材団'), 200, asOf).tier).toBe('TYPO');
  });

  it('is words where these rank worst: of another time, and next to nothing of the name', () => {
    const long = { ...name(`藤田${'財'.repeat(200)}団`), kind: 'FORMER' } as NameRow;
    const match = matchOf([long], textOf('藤 団'), 200, asOf);
    expect([match.tier, match.name]).toEqual(['WORDS', long]);
  });
});
