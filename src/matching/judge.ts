import type { FoundName } from './find-hits.js';
import type { Group, Relations } from './groups.js';
import type { MatchFeatureId } from './match-features.js';
import type { MatchCandidate, MatchFeature, MatchInput } from './match-result.js';
import { isDistinctive, nameWorth } from './name-worth.js';
import type { Places } from './places.js';
import { headOf, type Surrounding, tailOf } from './surroundings.js';
import { japanese } from './windows.js';

/** What is known of a group's place in its text. */
export interface Setting {
  readonly input: MatchInput;
  /** The text before and behind the name, up to the next organization. */
  readonly before: string;
  readonly after: string;
  readonly written: string;
  readonly places: Places;
  readonly relations: Relations;
}

export interface Judgement {
  readonly candidates: readonly MatchCandidate[];
  /** The name is there, but a hospital or school of it is meant. */
  readonly attached: boolean;
}

/** From this score on, a safe candidate is a match. */
const matchFrom = 0.85;

const surroundingValue: Readonly<Record<Surrounding, number>> = { NONE: 1, UNIT: 1, UNKNOWN: 0.6, ATTACHED: 0.5, OTHER: 0.3 };

interface Scored extends Omit<MatchCandidate, 'match'> {
  readonly safe: boolean;
  readonly found: FoundName;
}

/** Scores the institutions that carry the name of a group, best first. */
export function judge({ main }: Group, setting: Setting): Judgement {
  const scored = bestNames(main.found, setting)
    .map((found) => score(found, main.turned, setting))
    .sort((a, b) => b.score - a.score || a.nodeId - b.nodeId);
  const rivals = scored.filter((each) => !isOvershadowed(each, scored, setting));
  const [best, second] = rivals;
  const ambiguous = best !== undefined && second !== undefined && best.score - second.score < 0.015;
  const candidates = scored.map(({ safe, found: _found, ...each }) => ({
    ...each,
    score: round(ambiguous && each.score >= (second?.score ?? 0) ? each.score * 0.8 : each.score),
    match: safe && !ambiguous && each.nodeId === best?.nodeId && each.score >= matchFrom,
    features: [...each.features, { id: 'unambiguous' as const, value: ambiguous ? 0 : 1 }],
  }));
  return {
    candidates,
    attached: scored.some((each) =>
      each.features.some(({ id, value }) => value === surroundingValue.ATTACHED && (id === 'tail' || id === 'head')),
    ),
  };
}

/** One name for each institution: the one that says most. */
function bestNames(found: readonly FoundName[], { input, places }: Setting): FoundName[] {
  const date = input.date ?? null;
  const best = new Map<number, FoundName>();
  for (const name of found) {
    const other = best.get(name.nodeId);
    if (!other || nameWorth(name, date) > nameWorth(other, date)) best.set(name.nodeId, name);
  }
  const all = [...best.values()];
  const here = all.filter(({ country }) => country === null || places.countries.size === 0 || places.countries.has(country));
  return here.length > 0 ? here : all;
}

function score(found: FoundName, turned: boolean, setting: Setting): Scored {
  const { input, places } = setting;
  const features: MatchFeature[] = [{ id: 'name', value: nameWorth(found, input.date ?? null) * (turned ? 0.95 : 1) }];
  const add = (id: MatchFeatureId, value: number | null) => {
    if (value !== null) features.push({ id, value });
  };
  add('head', surroundingValue[headOf(setting.before, found.kind, japanese.test(setting.written))]);
  add('tail', surroundingValue[tailOf(setting.after, found.kind)]);
  add('country', agreement(found.country, [...places.countries], 0.5));
  add('place', agreement(found.prefecture, [...places.prefectures], 0.97));
  add('prefecture', agreement(found.prefecture, input.prefecture ? [input.prefecture] : [], 0.6));
  add('sector', agreement(found.sector, input.sector ? [input.sector] : [], 0.7));
  const placed = features.some(({ id, value }) => (id === 'country' || id === 'place' || id === 'prefecture') && value === 1);
  if (found.form === 'INITIALS') add('initials', placed ? 1 : 0.7);
  add('distinctive', isDistinctive(found.value) ? 1 : placed ? 0.95 : 0.7);
  const product = features.reduce((all, { value }) => all * value, 1);
  return {
    nodeId: found.nodeId,
    code: found.code,
    score: product,
    matchedName: found.value,
    features,
    safe: features.every(({ id, value }) => value >= (id === 'name' ? 0.8 : 0.9)),
    found,
  };
}

/** 1 when the value is among those asked for, `otherwise` when it is not; null when there is nothing to compare. */
function agreement(value: string | null, asked: readonly string[], otherwise: number): number | null {
  if (value === null || asked.length === 0) return null;
  return asked.includes(value) ? 1 : otherwise;
}

/** Does another candidate stand for this one? Its successor in our time, or our own record of the organization that an import brought too. */
function isOvershadowed({ found, score: own }: Scored, all: readonly Scored[], { relations, input }: Setting): boolean {
  return all.some((other) => {
    if (other.nodeId === found.nodeId || other.score < own - 0.05) return false;
    if (!input.date && relations.succeeds(other.nodeId, found.nodeId)) return true;
    const compatible = !other.found.prefecture || !found.prefecture || other.found.prefecture === found.prefecture;
    return other.found.dataset === 'seed' && found.dataset !== 'seed' && compatible && other.found.key === found.key;
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
