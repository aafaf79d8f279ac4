import { normaliseName } from '../domain/names/normalise.js';
import type { Reader } from '../storage/database.js';
import { type FoundName, findByEnds, findByKeys } from './find-hits.js';
import type { Hit } from './hits.js';
import { japanese, type ReadText, type Window } from './windows.js';

/** 山大, 中銀: the first character of a name and what remains of its class noun. */
const shortNouns: Readonly<Record<string, string>> = { 大: normaliseName('大学'), 銀: normaliseName('銀行') };

/** Words by which a stretch of Latin text is known for an organization. */
const classWord =
  /^(?:university|college|institute)|(?:university|college|institute|institution|bank|prefecture|city|corporation|agency|center)$/u;
/** A slip in a shorter name, its class words left out, may make it another name (Toyo, Tokyo). */
const shortestSlip = 7;
const longestSlip = 60;
/** Stretches a text tries: the longest, which say most. */
const mostTries = 4;

interface Text {
  readonly read: ReadText;
  readonly windows: readonly Window[];
}

/** For texts in which nothing was found: names abbreviated to two characters, and Latin names with one slip of the pen. Two statements for all. */
export async function fallbackHits(reader: Reader, texts: readonly Text[]): Promise<Hit[][]> {
  const initials = await initialHits(reader, texts);
  const slips = await slipHits(reader, texts);
  return texts.map((_, index) => [...(initials.get(index) ?? []), ...(slips.get(index) ?? [])]);
}

async function initialHits(reader: Reader, texts: readonly Text[]): Promise<Map<number, Hit[]>> {
  const asked = texts.flatMap(({ read: { key } }, text) => {
    const [, first, noun] = /^(\p{Script=Han})([大銀])(?!学|行)/u.exec(key) ?? [];
    const last = noun ? shortNouns[noun] : undefined;
    return first && last ? [{ text, first, last }] : [];
  });
  const byAsked = Map.groupBy(await findByEnds(reader, asked), ({ at }) => at);
  return new Map(
    asked.flatMap(({ text, first }, at) => {
      const found = (byAsked.get(at) ?? []).map((name): FoundName => ({ ...name, form: 'INITIALS' }));
      return found.length > 0 ? [[text, [{ start: 0, end: first.length + 1, found, turned: false }]]] : [];
    }),
  );
}

async function slipHits(reader: Reader, texts: readonly Text[]): Promise<Map<number, Hit[]>> {
  const tries = texts.flatMap(({ read, windows }, text) =>
    slipWindows(read, windows).map((window) => ({ text, window, keys: slipsOf(window.key) })),
  );
  const byKey = Map.groupBy(await findByKeys(reader, [...new Set(tries.flatMap(({ keys }) => keys))]), ({ key }) => key);
  const hits = new Map<number, Hit[]>();
  for (const { text, window, keys } of tries) {
    const found = keys.flatMap((key) => byKey.get(key) ?? []).map((name): FoundName => ({ ...name, form: 'SLIP' }));
    if (found.length > 0 && !hits.has(text)) hits.set(text, [{ start: window.start, end: window.end, found, turned: false }]);
  }
  return hits;
}

function slipWindows({ key }: ReadText, windows: readonly Window[]): Window[] {
  return windows
    .filter(({ key: tried, turned, start, end }) => {
      const own = tried.replace(/university|college|institute|technology|national|bank|prefecture|city|corporation|agency|center|of/gu, '');
      if (turned || japanese.test(tried) || own.length < shortestSlip || tried.length > longestSlip) return false;
      return (start === 0 && end === key.length) || classWord.test(tried);
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, mostTries);
}

/**
 * What may have been meant: a letter too many, one too few, or two that changed places. Another letter instead of one is left out:
 * Kanagawa is no slip for Kanazawa.
 */
function slipsOf(written: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= written.length; at++) {
    const [head, tail] = [written.slice(0, at), written.slice(at)];
    slips.add(head + tail.slice(1));
    if (tail.length > 1) slips.add(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') slips.add(head + letter + tail);
  }
  slips.delete(written);
  return [...slips];
}
