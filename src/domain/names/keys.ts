import type { Language } from '../registries/vocabulary.js';
import { normaliseName } from './normalise.js';

/** To be raised whenever a name would get other keys: names are then indexed anew at the next start. */
export const keysVersion = 1;

/** What a key is of its name. */
export const keyForms = {
  NAME: 'the name itself, normalised',
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

/** The keys under which a name is found: at least one, unless nothing is left of it. */
export function keysOfName({ value }: KeyedName): NameKey[] {
  const key = normaliseName(value);
  return key === '' ? [] : [{ key, form: 'NAME' }];
}

/** The characters of a key and its pairs of neighbours, each once: what an index looks keys up by. */
export function gramsOf(key: string): string[] {
  const characters = [...key];
  return [...new Set([...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)])];
}
