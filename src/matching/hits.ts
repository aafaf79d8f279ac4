import type { FoundName } from './find-hits.js';
import { isDistinctive } from './name-worth.js';
import { japanese, type ReadText, type Window } from './windows.js';

/** A stretch of a text that is a name, with the institutions that carry it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly found: readonly FoundName[];
  /** Found only with its words turned (University of X). */
  readonly turned: boolean;
}

/** The names a text holds: the longest at each place, none inside another. */
export function hitsIn(read: ReadText, windows: readonly Window[], byKey: ReadonlyMap<string, readonly FoundName[]>): Hit[] {
  const hits = windows.flatMap((window): Hit[] => {
    const found = (byKey.get(window.key) ?? []).filter((name) => isWritten(read, window, name));
    return found.length > 0 ? [{ start: window.start, end: window.end, turned: window.turned, found }] : [];
  });
  // The longest first; at the same place what stands there as it is, before what had to be turned.
  hits.sort((a, b) => b.end - b.start - (a.end - a.start) || Number(a.turned) - Number(b.turned) || a.start - b.start);
  const taken: Hit[] = [];
  for (const hit of hits) {
    const same = taken.findIndex((other) => other.start === hit.start && other.end === hit.end);
    const other = taken[same];
    if (other && other.turned === hit.turned) taken[same] = { ...other, found: [...other.found, ...hit.found] };
    else if (!taken.some((each) => each.start < hit.end && hit.start < each.end)) taken.push(hit);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * One general word is no name, though a company may be called so (DEPT). Short names in Latin letters are initials (OUS, RIKEN): they must
 * stand in capitals, as in the name.
 */
function isWritten(read: ReadText, { start, end, key }: Window, { value }: FoundName): boolean {
  if (japanese.test(key)) return true;
  const written = read.text.slice(read.starts[start], read.ends[end - 1]);
  if (!/\s/u.test(written) && !isDistinctive(key)) return false;
  if (key.length > 5) return true;
  return written === value || (written.toUpperCase() === written && value.toUpperCase() === value);
}
