import type { Language } from '../registries/vocabulary.js';
import { abbreviate, otherEnglishForms } from './abbreviate.js';
import { splitLegalForm } from './legal-form.js';
import { normaliseName, plainLetters } from './normalise.js';
import { foldRomaji, romajiOfKana } from './romaji.js';

/** To be raised whenever a name would get other keys: names are then indexed anew at the next start. */
export const keysVersion = 4;

/** What a key is of its name. */
export const keyForms = {
  NAME: 'the name itself, normalised; also without its legal form',
  SHORT: 'a usual abbreviation of it (広島大, 呉高専)',
  ROMAJI: 'its reading in Latin letters, or Latin letters folded over their spellings',
} as const;
export type KeyForm = keyof typeof keyForms;

export interface NameKey {
  readonly key: string;
  readonly form: KeyForm;
}

/** What of a name its keys depend on. */
export interface KeyedName {
  readonly value: string;
  readonly language: Language;
  readonly legalForm: string | null;
}

const kanaOnly = /^[\p{sc=Hira}\p{sc=Kana}ー\p{P}\p{Z}]*[\p{sc=Hira}\p{sc=Kana}][\p{sc=Hira}\p{sc=Kana}ー\p{P}\p{Z}]*$/u;
const kanaThenLatin = /^([\p{sc=Hira}\p{sc=Kana}ー\p{P}\p{Z}]*[\p{sc=Hira}\p{sc=Kana}ー])[a-z]+$/iu;
const latinOnly = /^[\p{sc=Latn}\p{N}\p{P}\p{S}\p{Z}\p{M}]*$/u;

/** Co and AG are forms, but may also be typed on to college and agency. */
const beginning = /[^a-z](?:co|ag)$/i;

/** The keys under which a name is found: at least one, unless nothing is left of it. The first is the whole name. */
export function keysOfName({ value, language }: KeyedName): NameKey[] {
  const { rest } = splitLegalForm(value);
  const keys = new NameKeys();
  keys.add('NAME', normaliseName(value));
  const bare = rest === value ? keys.first : normaliseName(rest);
  keys.add('NAME', bare);
  if (language === 'JA') for (const short of abbreviate(bare)) keys.add('SHORT', short);
  if (latinOnly.test(value)) for (const other of otherEnglishForms(value)) keys.add('SHORT', normaliseName(other));
  for (const key of romajiKeys(rest, bare)) keys.add('ROMAJI', key);
  return keys.all;
}

/**
 * The keys that a typed text, or the beginning of one, is looked up by, among keys of names of any form; the exacter ones first.
 * Kana give their romaji too, also when an input method has not made kana of the last letters yet (ひろs, ひろsh).
 */
export function keysOfQuery(text: string): NameKey[] {
  const rest = beginning.test(text) ? text : splitLegalForm(text).rest;
  const keys = new NameKeys();
  keys.add('NAME', normaliseName(text));
  if (rest !== text) keys.add('NAME', normaliseName(rest));
  const typed = text.normalize('NFKC');
  const kana = kanaThenLatin.exec(typed);
  if (kana) keys.add('NAME', normaliseName(kana[1] ?? ''));
  // The last word may be the beginning of a longer one: co of college, not of company.
  if (latinOnly.test(typed)) keys.add('NAME', plainLetters(typed));
  for (const key of romajiKeys(rest, normaliseName(rest))) keys.add('ROMAJI', key);
  if (latinOnly.test(typed)) for (const key of latinStarts(typed)) keys.add('ROMAJI', key);
  if (kana) for (const key of latinStarts(romajiOfKana(typed))) keys.add('ROMAJI', key);
  return keys.all;
}

/** The characters of a key and its pairs of neighbours, each once: what an index looks keys up by. */
export function gramsOf(key: string): string[] {
  const characters = [...key];
  return [...new Set([...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)])];
}

/** Of kana: plain Hepburn and folded. Of Latin letters: folded. Of kanji: nothing, for nobody knows how they are read. */
function romajiKeys(text: string, key: string): string[] {
  const written = text.normalize('NFKC');
  if (kanaOnly.test(written)) {
    const plain = romajiOfKana(written);
    return [plain, foldRomaji(plain)];
  }
  return latinOnly.test(written) ? [foldRomaji(key)] : [];
}

/** What is typed may go on: plain as it stands, folded, and folded with n as m, for it may stand before b, m or p (shonan, shonambi). */
function latinStarts(typed: string): string[] {
  const plain = plainLetters(typed);
  const folded = foldRomaji(plain);
  return [plain, folded, ...(folded.endsWith('n') ? [`${folded.slice(0, -1)}m`] : [])];
}

/** Keys, each once, none empty. A folded form that is the name itself says nothing new. */
class NameKeys {
  readonly all: NameKey[] = [];

  get first(): string {
    return this.all[0]?.key ?? '';
  }

  add(form: KeyForm, key: string): void {
    if (key !== '' && !this.all.some((known) => known.key === key)) this.all.push({ form, key });
  }
}
