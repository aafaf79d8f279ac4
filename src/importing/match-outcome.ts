import type { MatchCandidate, MatchInput, MatchResult } from '../matching/match-result.js';
import type { Reader } from '../storage/database.js';

/** `matchTexts`, or what stands in for it in a test. */
export type MatchTexts = (reader: Reader, inputs: readonly MatchInput[]) => Promise<MatchResult[]>;

/** matched: every organization the text names was found. review: a person must look. unmatched: nothing is like it. */
export type MatchStatus = 'matched' | 'review' | 'unmatched';

/** One organization named in a text, and what was found for it. */
export interface NamedOrganization {
  readonly text: string;
  readonly status: MatchStatus;
  /** The candidate that is safe to take. */
  readonly found: MatchCandidate | null;
  readonly candidates: readonly MatchCandidate[];
  readonly parent: MatchCandidate | null;
}

export interface MatchOutcome {
  readonly input: MatchInput;
  readonly status: MatchStatus;
  readonly named: readonly NamedOrganization[];
}

/** Inputs a call of the matcher. */
const batch = 100;

/** What stands between the organizations of a text; a part may end with it. */
const separators = /^[\s,;/、，；／・]+|[\s,;/、，；／・]+$/gu;

/** Matches texts in batches, equal ones once. One outcome for each input, in order. */
export async function matchInBatches(
  match: MatchTexts,
  reader: Reader,
  inputs: readonly MatchInput[],
  progress: (done: number, total: number) => void = () => {},
): Promise<MatchOutcome[]> {
  const different = [...new Map(inputs.map((input) => [keyOf(input), input])).entries()];
  const outcomes = new Map<string, MatchOutcome>();
  for (let start = 0; start < different.length; start += batch) {
    const part = different.slice(start, start + batch);
    const results = await match(
      reader,
      part.map(([, input]) => input),
    );
    part.forEach(([key], index) => {
      outcomes.set(key, outcomeOf(results[index] as MatchResult));
    });
    progress(start + part.length, different.length);
  }
  return inputs.map((input) => outcomes.get(keyOf(input)) as MatchOutcome);
}

function outcomeOf(result: MatchResult): MatchOutcome {
  const several = result.parts.length > 1;
  const parts = result.parts.map((part) => ({ ...part, text: part.text.replace(separators, '') }));
  const named = (several ? parts : [{ ...result, text: result.input.text }]).map(namedOrganization);
  const all = (status: MatchStatus) => named.every((each) => each.status === status);
  return { input: result.input, named, status: all('matched') ? 'matched' : all('unmatched') ? 'unmatched' : 'review' };
}

function namedOrganization({ text, candidates, parent }: Pick<NamedOrganization, 'text' | 'candidates' | 'parent'>): NamedOrganization {
  const found = candidates.find((candidate) => candidate.match) ?? null;
  const status = found ? 'matched' : candidates.length > 0 || parent ? 'review' : 'unmatched';
  return { text, status, found, candidates, parent };
}

function keyOf({ text, prefecture, sector, date }: MatchInput): string {
  return JSON.stringify([text, prefecture ?? null, sector ?? null, date ?? null]);
}
