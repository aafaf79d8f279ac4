import { keysOfQuery, type NameKey } from '../domain/names/keys.js';

/** A text as search compares it. */
export interface SearchText {
  /** What the text may be as an identifier or a code. */
  readonly identifiers: readonly string[];
  /** Keys of the text as a whole, spaces left out; a name is found by any of them. */
  readonly keys: readonly NameKey[];
  /** Keys of each word, when there are several. */
  readonly words: readonly (readonly NameKey[])[];
}

/** No name is longer: a longer text finds nothing. In characters of the key. */
const maxKeyLength = 300;
/** With more words than this only the text as a whole is looked for. */
const maxWords = 10;

/** Reads a text; null when there is nothing but white space in it, which asks for nothing. */
export function readSearchText(text: string): SearchText | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  // Compatibility forms may be longer than what they stand for, never shorter than a quarter.
  if (trimmed.length > 4 * maxKeyLength) return { identifiers: [], keys: [], words: [] };
  const parts = trimmed.split(/\s+/);
  // One word is the text as a whole.
  const meant = parts.length > 1 ? parts.map(keysOf).filter((keys) => keys.length > 0) : [];
  return {
    identifiers: identifiersOf(trimmed),
    keys: keysOf(trimmed),
    words: meant.length > 1 && meant.length <= maxWords ? meant : [],
  };
}

function keysOf(text: string): NameKey[] {
  return keysOfQuery(text).filter(({ key }) => lengthOf(key) <= maxKeyLength);
}

/** Length in characters, as PostgreSQL counts. */
export function lengthOf(key: string): number {
  return [...key].length;
}

/**
 * The forms an identifier or a code may have in the database: without the address around it (https://ror.org/…), without spaces and
 * dashes (ISNI, corporate numbers), without the T of an invoice number, in upper and in lower case. None for a text with other characters.
 */
function identifiersOf(text: string): string[] {
  const plain = text.normalize('NFKC');
  if (!/^[\x21-\x7e ]{3,200}$/.test(plain)) return [];
  const last =
    plain
      .replace(/[/?#]+$/, '')
      .split(/[/=]/)
      .at(-1) ?? plain;
  const forms = [plain, last, last.replace(/[ -]/g, ''), last.replace(/^T(?=\d{13}$)/i, '')];
  return [...new Set(forms.flatMap((form) => [form, form.toUpperCase(), form.toLowerCase()]))].filter((form) => form !== '');
}
