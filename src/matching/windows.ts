import { normaliseWithOffsets } from '../domain/names/normalise.js';
import { foldRomaji } from '../domain/names/romaji.js';

/** A text with its normalised key; `starts[i]` and `ends[i]` say where in the text character i of the key stands, with a long-vowel mark behind it that the key leaves out. */
export interface ReadText {
  readonly text: string;
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Ascending positions of the key at which a name may begin or end: every Japanese character, every Latin word. */
  readonly cuts: readonly number[];
}

/** A stretch of the key that may be a name, under one of the keys to look it up by. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Not the words themselves but a usual way to turn them: University of X for X University. */
  readonly turned: boolean;
}

/** Longer texts hold a paper, not an affiliation: the rest is not read. */
const longestText = 600;
/** Names hold no more pieces (Japanese characters or Latin words) than this. */
const mostPieces = 34;
const longestKey = 140;

/** How much of a text is read. */
export function lengthRead(text: string): number {
  return Math.min(text.length, longestText);
}

const latin = /[\p{Script=Latin}\p{N}]/u;
export const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function readText(text: string): ReadText {
  const { key, starts, ends: keyEnds } = normaliseWithOffsets(text.slice(0, longestText));
  const ends = keyEnds.map((end) => end + (/^[ーｰﾞﾟ\p{M}]+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0));
  const cuts: number[] = [];
  for (let at = 0; at <= key.length; at++) if (isCut(text, key, starts, ends, at)) cuts.push(at);
  return { text, key, starts, ends, cuts };
}

/** Does a word begin or end here? Characters that one abbreviation became stand at one place of the text. */
function isCut(text: string, key: string, starts: readonly number[], ends: readonly number[], at: number): boolean {
  if (at === 0 || at === key.length) return true;
  if (starts[at] === starts[at - 1]) return false;
  if (!latin.test(key[at - 1] ?? '') || !latin.test(key[at] ?? '')) return !isLowSurrogate(key, at);
  return ends[at - 1] !== starts[at] || !latin.test(text[(starts[at] ?? 0) - 1] ?? '');
}

function isLowSurrogate(key: string, at: number): boolean {
  const unit = key.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Every stretch of the text that may be a name. None runs over a hard separator: those end an organization. */
export function windowsOf(read: ReadText): Window[] {
  const { key, cuts } = read;
  const hard = cuts.map((cut) => isHardBreak(read, cut));
  const windows: Window[] = [];
  for (let from = 0; from < cuts.length; from++) {
    const start = cuts[from] as number;
    for (let to = from + 1; to < cuts.length && to - from <= mostPieces; to++) {
      const end = cuts[to] as number;
      if (end - start > longestKey || (to > from + 1 && hard[to - 1])) break;
      for (const found of keysOfWindow(key.slice(start, end), () => wordsBetween(read, from, to))) windows.push({ start, end, ...found });
    }
  }
  return windows;
}

function wordsBetween({ key, cuts }: ReadText, from: number, to: number): string[] {
  return cuts.slice(from, to).map((cut, index) => key.slice(cut, cuts[from + index + 1]));
}

/** Does an organization end here? A line break within English words is only a line that was full. */
function isHardBreak({ text, starts, ends }: ReadText, cut: number): boolean {
  const [from, to] = [ends[cut - 1] ?? 0, starts[cut] ?? 0];
  const between = text.slice(from, to);
  if (/[;；|｜]/u.test(between)) return true;
  return between.includes('\n') && (japanese.test(text[from - 1] ?? '') || japanese.test(text[to] ?? ''));
}

/** The keys to look a stretch up by: as it stands, with its spelling folded, with its words turned. */
function keysOfWindow(key: string, words: () => readonly string[]): Pick<Window, 'key' | 'turned'>[] {
  if (key.length < 2) return [];
  if (japanese.test(key)) return [{ key, turned: false }];
  const folded = foldRomaji(key);
  const found = [{ key, turned: false }];
  if (folded !== key) found.push({ key: folded, turned: false });
  const turned = key.includes('university') ? turnedWords(words()) : null;
  if (turned) found.push({ key: turned, turned: true });
  return found;
}

/** University of Hiroshima for Hiroshima University, and the other way round. */
function turnedWords(words: readonly string[]): string | null {
  if (words.length > 2 && words.length < 6 && words[0] === 'university' && words[1] === 'of') return `${words.slice(2).join('')}university`;
  if (words.length > 1 && words.length < 4 && words.at(-1) === 'university') return `universityof${words.slice(0, -1).join('')}`;
  return null;
}
