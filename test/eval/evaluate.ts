import type { MatchInput, MatchResult } from '../../src/matching/match-result.js';

/** A labelled string: the keys that are right answers; none when nothing may be matched. */
export interface Labelled {
  readonly text: string;
  readonly kind: string;
  readonly expected: readonly string[];
}

export interface Counts {
  strings: number;
  /** Matched rightly; matched to another; not matched though it should be. */
  right: number;
  wrong: number;
  missed: number;
}

export interface Miss {
  readonly kind: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly given: string | null;
  readonly best: string;
}

export interface Evaluation {
  readonly total: Counts;
  readonly byKind: ReadonlyMap<string, Counts>;
  readonly misses: readonly Miss[];
}

/**
 * Judges the match of each whole text (not of its parts). `keyOf` says which answer a matched code is, null for one that no label knows: naming
 * another organization of ours is neither right nor wrong here.
 */
export function evaluate(
  labelled: readonly Labelled[],
  results: readonly MatchResult[],
  keyOf: (code: string) => string | null,
): Evaluation {
  const total = noCounts();
  const byKind = new Map<string, Counts>();
  const misses: Miss[] = [];
  labelled.forEach(({ text, kind, expected }, index) => {
    const { candidates } = results[index] as MatchResult;
    const code = candidates.find(({ match }) => match)?.code ?? null;
    const given = code === null ? null : keyOf(code);
    const own = byKind.get(kind) ?? noCounts();
    byKind.set(kind, own);
    const outcome = outcomeOf(given, expected);
    for (const counts of [total, own]) {
      counts.strings += 1;
      if (outcome !== 'nothing') counts[outcome] += 1;
      if (outcome === 'wrong' && expected.length > 0) counts.missed += 1;
    }
    const best = candidates.slice(0, 2).map(
      (each) =>
        `${each.code} ${each.score} (${each.features
          .filter(({ value }) => value < 1)
          .map(({ id, value }) => `${id} ${value}`)
          .join(', ')})`,
    );
    if (outcome === 'wrong' || outcome === 'missed') misses.push({ kind, text, expected, given: code, best: best.join(' | ') });
  });
  return { total, byKind, misses };
}

function outcomeOf(given: string | null, expected: readonly string[]): 'right' | 'wrong' | 'missed' | 'nothing' {
  if (given !== null) return expected.includes(given) ? 'right' : 'wrong';
  return expected.length > 0 ? 'missed' : 'nothing';
}

function noCounts(): Counts {
  return { strings: 0, right: 0, wrong: 0, missed: 0 };
}

export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Of all strings, how many were matched confidently and wrongly. */
export function falseConfidentRate({ wrong, strings }: Counts): number {
  return strings === 0 ? 0 : wrong / strings;
}

export function inputsOf(labelled: readonly Labelled[]): MatchInput[] {
  return labelled.map(({ text }) => ({ text }));
}
