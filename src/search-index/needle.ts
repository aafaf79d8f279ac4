import type { KeyForm, NameKey } from '../domain/names/keys.js';
import { gramsWithin, secondCharacter } from './grams.js';

/** A key of a text that is looked for, in the forms in which it is compared. */
export interface Needle {
  readonly key: string;
  readonly form: KeyForm;
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  readonly characters: readonly number[];
  /** What keys that contain it have; empty when it is too short, and any that begins with it will do. */
  readonly grams: readonly { readonly first: number; readonly second: number }[];
  /** A key with the gram contains the text: nothing is left to compare. */
  readonly isGram: boolean;
}

const utf8 = new TextEncoder();

export function needleOf({ key, form }: NameKey): Needle {
  const characters = Array.from(key, (character) => character.codePointAt(0) as number);
  const grams = gramsWithin(characters);
  const [only] = grams;
  const isGram = grams.length === 1 && only !== undefined && characters.length === (only.second === secondCharacter(only.second) ? 2 : 3);
  return { key, form, bytes: utf8.encode(key), characters, grams, isGram };
}
