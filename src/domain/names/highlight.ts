import { normaliseName } from './normalise.js';

/** A stretch of a text, and whether a search matched it. The stretches together are the text. */
export interface Highlight {
  readonly text: string;
  readonly matched: boolean;
}

/** [start, end) in code units. */
type Span = readonly [number, number];

/** The stretches of a name whose normalised form contains one of the keys; nothing is matched when none does. */
export function highlightName(value: string, keys: readonly string[]): Highlight[] {
  const { key, sources } = normaliseWithSources(value);
  const spans = keys.flatMap((each) => occurrences(key, each));
  return stretches(value, sources, spans);
}

/** As {@link highlightName}, of what came from characters `start` up to `end` of the normalised form. */
export function highlightRange(value: string, [start, end]: readonly [number, number]): Highlight[] {
  const { key, sources } = normaliseWithSources(value);
  const characters = [...key];
  const at = (index: number) => characters.slice(0, index).join('').length;
  return stretches(value, sources, [[at(start), at(end)]]);
}

function occurrences(key: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = key.indexOf(part); at >= 0 && part !== ''; at = key.indexOf(part, at + 1)) spans.push([at, at + part.length]);
  return spans;
}

/** The normalised form, and for each of its code units where it came from. */
function normaliseWithSources(value: string): { key: string; sources: Span[] } {
  const key = normaliseName(value);
  const sources: Span[] = [];
  let end = 0;
  for (const character of value) {
    const start = end;
    end += character.length;
    const length = Math.min(normaliseName(value.slice(0, end)).length, key.length);
    const [last] = sources.slice(-1);
    // A mark that joins the character before it (か + ゛) lengthens nothing.
    if (last && length === sources.length && /[\p{M}゛゜ﾞﾟ]/u.test(character)) sources[length - 1] = [last[0], end];
    while (sources.length < length) sources.push([start, end]);
  }
  while (sources.length < key.length) sources.push([value.length, value.length]);
  return { key, sources };
}

/** What normalising leaves out (spaces, brackets) is matched where it stands inside a match. */
function stretches(value: string, sources: readonly Span[], spans: readonly Span[]): Highlight[] {
  const units = Array<boolean>(value.length).fill(false);
  for (const [from, to] of spans) units.fill(true, sources[from]?.[0] ?? 0, sources[to - 1]?.[1] ?? 0);
  const found: { text: string; matched: boolean }[] = [];
  for (const [index, matched] of units.entries()) {
    const last = found.at(-1);
    if (last?.matched === matched) last.text += value[index];
    else found.push({ text: value[index] as string, matched });
  }
  return found;
}
