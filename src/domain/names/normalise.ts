import { accented, americanSpelling, britishSpelling, englishWord, expandWord, withoutAccents } from './english-words.js';
import { bSound, foldedKana, foldKana, vSound } from './kana.js';
import { kanjiVariants } from './kanji-variants.js';
import { type Rewriting, rewriteTracked, type TrackedText, trackedNfkc } from './tracked-text.js';

const nothing = () => '';
const anyVariant = new RegExp(`[${[...kanjiVariants.keys()].join('')}○◯零]`, 'gu');

const noAccents: Rewriting = { pattern: accented, by: withoutAccents };
const ampersand: Rewriting = { pattern: /&/g, by: () => ' and ' };
/** What is no letter or digit; the long-vowel mark, for which any dash is typed; marks that no letter took. */
const noPunctuation: Rewriting = { pattern: /[\p{P}\p{S}\p{Z}\p{C}\p{Me}ー]|[\u3099\u309a\p{VS}]/gu, by: nothing };

/** Rules for text in lower case under NFKC, in this order; docs/names.md says each in words. Those of `latin` need a Latin letter. */
const rules: { readonly [part in 'first' | 'latin' | 'last' | 'latinLast']: readonly Rewriting[] } = {
  first: [{ pattern: anyVariant, by: (kanji) => kanjiVariants.get(kanji) ?? '〇' }],
  latin: [
    noAccents,
    ampersand,
    { pattern: /^[^\p{L}\p{N}]*the(?![a-z0-9'’\u2010\u2011-])(?=.*[\p{L}\p{N}])/gsu, by: nothing },
    { pattern: englishWord, by: expandWord },
  ],
  last: [
    noPunctuation,
    { pattern: /[一-鿿]々/g, by: (pair) => pair.charAt(0).repeat(2) },
    { pattern: /[ヶケヵカがガゖゕ](?<=\p{sc=Han}.)(?=\p{sc=Han})/gu, by: () => 'が' },
    { pattern: /附[属置]|寄附/g, by: (word) => word.replace('附', '付') },
    { pattern: vSound, by: bSound },
    { pattern: foldedKana, by: foldKana },
  ],
  latinLast: [{ pattern: britishSpelling, by: americanSpelling }],
};
const everyRule = Object.values(rules).flat();
const latinLetter = /[a-z\u00c0-\u024f\u1e00-\u1eff&]|[\u0300-\u036f]/;
/** Would another pass change nothing? True of plain kana and kanji, and of one run of Latin letters that is no abbreviation; of others not known. */
function isSettled(key: string): boolean {
  if (/^[ぁ-ん一-鿿]*$/.test(key)) return true;
  return /^[a-z0-9]+$/.test(key) && expandWord(key) === key && key.search(britishSpelling) < 0;
}

/** The form of a name that search and matching compare (docs/names.md). Never for display. Idempotent: passes go on until nothing changes. */
export function normaliseName(text: string): string {
  for (let last = text; ; ) {
    const key = pass(last);
    if (key === last || isSettled(key)) return key;
    last = key;
  }
}

/** A key, and for each of its code units the piece [start, end) of the text that it came from. */
export interface KeyWithOffsets {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** As `normaliseName`, with offsets: for highlights, and to match a part of a text. */
export function normaliseWithOffsets(text: string): KeyWithOffsets {
  for (let last: TrackedText | null = null; ; ) {
    const next: TrackedText = last ? through(trackedPass(last.text), last) : trackedPass(text);
    if (next.text === (last?.text ?? text) || isSettled(next.text)) return { key: next.text, starts: next.starts, ends: next.ends };
    last = next;
  }
}

/** The text under the rules that come before words: NFKC, lower case, no accents. Words and punctuation still stand apart. */
export function lowerWithOffsets(text: string): TrackedText {
  return [noAccents, ampersand].reduce(rewriteTracked, lowered(text));
}

/** Letters and digits only, in lower case and without accents; no word is written out. */
export function plainLetters(text: string): string {
  return rewrite(lowerCase(text.normalize('NFKC')), [noAccents, noPunctuation]);
}

/** Lower case, letter by letter: ς is σ wherever it stands. */
function lowerCase(text: string): string {
  return text.toLowerCase().replace(/ς/g, 'σ');
}

function pass(text: string): string {
  const lower = lowerCase(text.normalize('NFKC'));
  const latin = latinLetter.test(lower);
  let key = rewrite(lower, rules.first);
  if (latin) key = rewrite(key, rules.latin);
  key = rewrite(key, rules.last);
  return latin ? rewrite(key, rules.latinLast) : key;
}

function rewrite(text: string, rewritings: readonly Rewriting[]): string {
  let rewritten = text;
  for (const { pattern, by } of rewritings) rewritten = rewritten.replace(pattern, by);
  return rewritten;
}

function trackedPass(text: string): TrackedText {
  return everyRule.reduce(rewriteTracked, lowered(text));
}

function lowered(text: string): TrackedText {
  return rewriteTracked(trackedNfkc(text), { pattern: /./gsu, by: lowerCase });
}

/** Offsets into a text that was itself made from another one, as offsets into that one. */
function through(later: TrackedText, earlier: TrackedText): TrackedText {
  const starts = later.starts.map((start) => earlier.starts[start] ?? 0);
  const ends = later.ends.map((end) => earlier.ends[end - 1] ?? 0);
  return { text: later.text, starts, ends };
}
