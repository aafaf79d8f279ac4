import { americanSpelling, britishSpelling, englishWord, expandWord } from './english-words.js';
import { lowerWithOffsets } from './normalise.js';

/** A word of a text in Latin letters, as match keys have it, and the piece [start, end) of the text that it stands for. */
export interface LatinToken {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** The words in Latin letters and digits: lower case, without accents, abbreviations written out, American spelling; & is `and`. */
export function latinTokens(text: string): LatinToken[] {
  const { text: lower, starts, ends } = lowerWithOffsets(text);
  const tokens: LatinToken[] = [];
  for (const { 0: written, index } of lower.matchAll(englishWord)) {
    const word = expandWord(written);
    if (word !== written) {
      // The full stop belongs to the abbreviation.
      tokens.push({ token: american(word), start: starts[index] ?? 0, end: ends[index + written.length - 1] ?? 0 });
      continue;
    }
    // What no abbreviation is falls apart at its hyphens; apostrophes go: st-luke's → st, lukes.
    for (const { 0: part, index: within } of written.matchAll(/[a-z0-9'’]*[a-z0-9]/g)) {
      const from = index + within;
      tokens.push({ token: american(part.replace(/['’]/g, '')), start: starts[from] ?? 0, end: ends[from + part.length - 1] ?? 0 });
    }
  }
  return tokens;
}

function american(word: string): string {
  return word.replace(britishSpelling, americanSpelling);
}
