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
const fallbacks: readonly Language[] = ['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'];

/**
 * The name to show in a language on a day: the official name of the day; before or after it, the nearest
 * official or former one; else another name in that language. With `fallback` other languages follow.
 */
export function displayName<N extends NameLike>(names: readonly N[], language: Language, asOf: string, fallback: boolean): N | null {
  const order = fallback ? [language, ...fallbacks.filter((other) => other !== language)] : [language];
  for (const each of order) {
    const own = names.filter((name) => name.language === each);
    const [best] = own.toSorted((a, b) => rank(a, asOf) - rank(b, asOf) || latestFirst(a, b));
    if (best) return best;
  }
  return null;
}

/** Of names that were official at some other time, the one that lasted longest comes first; others keep their order. */
function latestFirst(a: NameLike, b: NameLike): number {
  const [endA, endB] = a.kind === 'FORMER' || a.kind === 'OFFICIAL' ? [a.validTo ?? '', b.validTo ?? ''] : ['', ''];
  return endA === endB ? 0 : endA < endB ? 1 : -1;
}

/** Lower is better: what holds on the day, then earlier and later official names, then everything else. */
function rank(name: NameLike, asOf: string): number {
  const holds = holdsOn(asOf, name.validFrom, name.validTo);
  switch (name.kind) {
    case 'OFFICIAL':
      return holds ? 0 : 2;
    case 'FORMER':
      // A former name whose end is not known may have ended before the day.
      return holds && name.validTo !== null ? 1 : 3;
    case 'READING':
    case 'ALIAS':
      return holds ? 4 : 6;
    case 'ABBREVIATION':
      return holds ? 5 : 7;
  }
}
