/** A text made from another one, with the piece of the other that each of its code units came from: [starts, ends) in UTF-16 code units. */
export interface TrackedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Whatever matches the pattern becomes something that depends on the match alone. */
export interface Rewriting {
  readonly pattern: RegExp;
  readonly by: (match: string) => string;
}

/** A code point with all that may compose with it under NFKC: marks, half-width voiced marks, Hangul letters. */
const cluster = /.[\p{M}\uff9e\uff9f\u1100-\u11ff\u3131-\u318e\uffa0-\uffdc]*/gsu;

/** The text under NFKC. Cluster by cluster; were a cluster ever to compose with the one before, every unit would come from the whole text. */
export function trackedNfkc(text: string): TrackedText {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  const original = { text, starts, ends: starts.map((start) => start + 1) };
  const byCluster = rewriteTracked(original, { pattern: cluster, by: (match) => match.normalize('NFKC') });
  const whole = text.normalize('NFKC');
  if (byCluster.text === whole) return byCluster;
  return { text: whole, starts: new Array(whole.length).fill(0), ends: new Array(whole.length).fill(text.length) };
}

/** `text.replace(pattern, by)` that keeps track: a match of the same length unit by unit, any other as a whole. */
export function rewriteTracked(tracked: TrackedText, { pattern, by }: Rewriting): TrackedText {
  const pieces: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  let done = 0;
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      starts.push(tracked.starts[at] ?? 0);
      ends.push(tracked.ends[at] ?? 0);
    }
  };
  for (const { 0: match, index } of tracked.text.matchAll(pattern)) {
    const after = index + match.length;
    const replacement = by(match);
    pieces.push(tracked.text.slice(done, index), replacement);
    keep(done, index);
    if (replacement.length === match.length) keep(index, after);
    else
      for (let unit = 0; unit < replacement.length; unit++) {
        starts.push(tracked.starts[index] ?? 0);
        ends.push(tracked.ends[after - 1] ?? 0);
      }
    done = after;
  }
  keep(done, tracked.text.length);
  return { text: pieces.join('') + tracked.text.slice(done), starts, ends };
}
