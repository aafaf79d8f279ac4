import { holdsOn } from '../partial-date.js';
import type { Language, NameKind } from '../registries/vocabulary.js';

interface NameLike {
  readonly value: string;
  readonly language: Language;
  readonly kind: NameKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Languages to fall back to when a name is not known in the one asked for. */
const fallbacks: readonly Language[] = ['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN'];

/**
 * The name to show in a language on a day: the official name of the day; before or after it, the nearest
 * official or former one; else another name in that language. With `fallback` other languages follow.
 */
export function displayName<N extends NameLike>(names: readonly N[], language: Language, asOf: string, fallback: boolean): N | null {
  const order = fallback ? [language, ...fallbacks.filter((other) => other !== language)] : [language];
  for (const each of order) {
    const own = names.filter((name) => name.language === each);
    const best = own.map((name) => ({ name, rank: rank(name, asOf) })).sort((a, b) => a.rank - b.rank)[0];
    if (best) return best.name;
  }
  return null;
}

const kindRank: Readonly<Record<NameKind, number>> = { OFFICIAL: 0, FORMER: 1, READING: 2, ALIAS: 2, ABBREVIATION: 3 };

/** Lower is better: official or former names that hold on the day, then those that don't, then the rest. */
function rank(name: NameLike, asOf: string): number {
  const holds = holdsOn(asOf, name.validFrom, name.validTo);
  // A former name whose end is not known may have ended before the day.
  const dated = name.kind !== 'FORMER' || name.validTo !== null;
  return kindRank[name.kind] * 2 + (holds && dated ? 0 : name.kind === 'OFFICIAL' || name.kind === 'FORMER' ? 3 : 1);
}
