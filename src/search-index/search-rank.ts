import type { KeyForm, NameKey } from '../domain/names/keys.js';
import { holdsOn } from '../domain/partial-date.js';
import type { NameKind } from '../domain/registries/vocabulary.js';
import { lengthOf } from './search-text.js';

/**
 * Relevance is one whole number, the rank, from 1 to 1000: a tier says how the text was found, and within a tier the name counts first
 * (official on the day; then other names in use and forms made from a name; then what only the romaji of the text finds; then names of other
 * times) and then how much of it the text covers.
 */
export const tiers = {
  /** An identifier or the code of the node is the text. */
  IDENTIFIER: 1000,
  /** A name is the text. */
  EQUAL: 800,
  /** A name begins with the text. */
  PREFIX: 600,
  /** A name contains the text. */
  PART: 400,
  /** Every word of the text is contained in some name. */
  WORDS: 200,
  /** A name contains the text but for one character; only when nothing is found otherwise. */
  TYPO: 1,
} as const;
export type Tier = keyof typeof tiers;

/** What kind of name was found, and when it was in use, on the day asked for. */
export const standing = { official: 150, other: 100, romaji: 50, former: 0 } as const;
/** What covering the whole of a name is worth. */
export const wholeName = 49;

/** The tier of a rank. */
export function tierOf(rank: number): Tier {
  return (Object.keys(tiers) as Tier[]).find((tier) => rank >= tiers[tier]) ?? 'TYPO';
}

/** What of a key and its name the rank depends on. */
export interface RankedKey {
  readonly key: string;
  readonly form: KeyForm;
  readonly kind: NameKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The rank of a key within its tier for a key of the text; `qualitySql` of the queries is its twin. */
export function quality(ranked: RankedKey, text: NameKey, asOf: string): number {
  const covered = Math.floor((wholeName * lengthOf(text.key)) / lengthOf(ranked.key));
  return standing[standingOf(ranked, text.form, asOf)] + Math.min(wholeName, covered);
}

/** How a key stands on a day towards a text of which the form is told. */
export function standingOf({ form, kind, validFrom, validTo }: Omit<RankedKey, 'key'>, text: KeyForm, asOf: string): keyof typeof standing {
  if (!holdsOn(asOf, validFrom, validTo)) return 'former';
  // A former name whose end is not known may have ended before the day.
  if (kind === 'FORMER' && validTo === null) return 'former';
  if (text !== 'NAME') return 'romaji';
  return form === 'NAME' && (kind === 'OFFICIAL' || kind === 'FORMER') ? 'official' : 'other';
}
