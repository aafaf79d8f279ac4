import { type KeyWithOffsets, normaliseWithOffsets } from './normalise.js';

/** A stretch of a text, and whether a search matched it. The stretches together are the text. */
export interface Highlight {
  readonly text: string;
  readonly matched: boolean;
}

/** [start, end) in code units of a key. */
type Span = readonly [number, number];

/** The stretches of a name whose key contains one of the keys; nothing is matched when none does. */
export function highlightName(value: string, keys: readonly string[]): Highlight[] {
  const name = normaliseWithOffsets(value);
  return stretches(
    value,
    name,
    keys.flatMap((each) => occurrences(name.key, each)),
  );
}

function occurrences(key: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = key.indexOf(part); at >= 0 && part !== ''; at = key.indexOf(part, at + 1)) spans.push([at, at + part.length]);
  return spans;
}

/** What normalising leaves out (spaces, brackets) is matched where it stands inside a match. */
function stretches(value: string, { starts, ends }: KeyWithOffsets, spans: readonly Span[]): Highlight[] {
  const marked = new Array<boolean>(value.length).fill(false);
  for (const [from, to] of spans) marked.fill(true, starts[from], ends[to - 1]);
  const found: { text: string; matched: boolean }[] = [];
  for (const [index, matched] of marked.entries()) {
    const last = found.at(-1);
    if (last?.matched === matched) last.text += value[index];
    else found.push({ text: value[index] as string, matched });
  }
  return found;
}
