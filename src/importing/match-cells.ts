import { matchFeatures } from '../matching/match-features.js';
import type { MatchCandidate } from '../matching/match-result.js';
import type { TableCell } from '../tables/table.js';
import type { MatchOutcome, NamedOrganization } from './match-outcome.js';

/** The columns that matching adds. */
export const matchColumns = ['code', 'name', 'score', 'match', 'matched name', 'explanation', 'candidates'] as const;

/** Candidates told of a text. */
const told = 3;

/** Stands for an organization of a cell that was not found, so that the codes keep the order of the names. */
const notFound = '?';

/** Names of institutions by their codes. */
export type NamesByCode = ReadonlyMap<string, string>;

/** The cells that matching adds to a row. Only what is safe is given a code; several organizations are joined by '; '. */
export function matchCells({ named, status }: MatchOutcome, names: NamesByCode): TableCell[] {
  const found = named.map((each) => each.found);
  const joined = (tell: (candidate: MatchCandidate) => string) =>
    found.every((candidate) => candidate === null) ? null : found.map((candidate) => (candidate ? tell(candidate) : notFound)).join('; ');
  return [
    joined(({ code }) => code),
    joined(({ code }) => nameOf(code, names)),
    scoreCell(named),
    status,
    joined(({ matchedName }) => matchedName),
    named.map((each) => explanation(each, named.length > 1)).join('; '),
    candidatesCell(named, names),
  ];
}

/** The best candidates of each organization: code, name and score. */
export function candidatesCell(named: readonly NamedOrganization[], names: NamesByCode): string | null {
  const lists = named.map(({ candidates }) =>
    candidates
      .slice(0, told)
      .map(({ code, score }) => `${code} ${nameOf(code, names)} (${score.toFixed(2)})`)
      .join(', '),
  );
  return lists.every((list) => list === '') ? null : lists.map((list) => list || notFound).join('; ');
}

/** Why, in Japanese and English: the name that was found, then the features from 0 (against) to 1 (for) that tell. */
export function explanation({ text, status, found, candidates, parent }: NamedOrganization, quote = false): string {
  const best = found ?? candidates[0] ?? null;
  const told = [quote ? `${text} –` : '', verdicts[status], best ? `「${best.matchedName}」` : '', features(best)];
  const unit = parent && !found ? `${parent.code} の附属機関か (a unit of ${parent.code}?)` : '';
  return [...told, unit].filter((part) => part !== '').join(' ');
}

const verdicts = {
  matched: '一致 matched:',
  review: '要確認 to review:',
  unmatched: '該当なし no candidate',
} as const;

/** What speaks less than fully for a candidate; that nothing else does is said in two words. */
function features(candidate: MatchCandidate | null): string {
  if (!candidate) return '';
  const telling = candidate.features.filter(({ id, value }) => id === 'name' || value < 1);
  const told = telling.map(({ id, value }) => `${matchFeatures[id].ja} ${id} ${value.toFixed(2)}`);
  if (telling.length < candidate.features.length) told.push('ほか others 1.00');
  return told.join(', ');
}

function scoreCell(named: readonly NamedOrganization[]): TableCell {
  const scores = named.map(({ found, candidates }) => (found ?? candidates[0])?.score);
  if (scores.every((score) => score === undefined)) return null;
  if (scores.length === 1) return Number(scores[0]?.toFixed(3));
  return scores.map((score) => score?.toFixed(3) ?? notFound).join('; ');
}

function nameOf(code: string, names: NamesByCode): string {
  return names.get(code) ?? code;
}
