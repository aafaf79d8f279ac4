import type { Reader } from '../storage/database.js';
import type { MatchInput, MatchResult } from './match-result.js';

/** Which institutions do the texts mean? One result for each input, in order. Never throws on any text. */
export async function matchTexts(_reader: Reader, inputs: readonly MatchInput[]): Promise<MatchResult[]> {
  return inputs.map((input) => ({ input, candidates: [], parent: null, parts: [] }));
}
