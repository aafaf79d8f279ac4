import { byKey, type KeyPlace, type KeySegment } from './key-segment.js';
import type { Needle } from './needle.js';

/** Keys of a segment that begin with a text: [from, until), those before `longer` being the text itself. */
export interface Stretch {
  readonly segment: KeySegment;
  readonly from: number;
  readonly until: number;
  readonly longer: number;
}

/** Where the keys of segments stand that begin with a text and are the first, in code point order, of the types asked for: at most so many. */
export function firstBeginnings(segments: readonly KeySegment[], needle: Needle, standings: Int16Array, most: number): Stretch[] {
  const firsts = segments.map((segment) => firstOf(segment, needle, standings, most)).filter(({ count }) => count > 0);
  const total = firsts.reduce((sum, { count }) => sum + count, 0);
  if (firsts.length <= 1 || total <= most) return firsts;
  const last = firsts.flatMap((stretch) => placesIn(stretch, standings)).sort(byKey)[most - 1] as KeyPlace;
  return firsts.map((stretch) => upTo(last, stretch));
}

function firstOf(segment: KeySegment, { bytes }: Needle, standings: Int16Array, most: number): Stretch & { readonly count: number } {
  const { from, until, longer } = segment.keys.beginning(bytes);
  let [count, slot] = [0, from];
  for (; slot < until && count < most; slot += 1) if ((standings[segment.traits[slot] as number] as number) >= 0) count += 1;
  return { segment, from, until: slot, longer, count };
}

function placesIn({ segment, from, until }: Stretch, standings: Int16Array): KeyPlace[] {
  const slots = Array.from({ length: until - from }, (_, index) => from + index);
  return slots.filter((slot) => (standings[segment.traits[slot] as number] as number) >= 0).map((slot) => ({ segment, slot }));
}

/** The part of a stretch that is not behind a key. */
function upTo(last: KeyPlace, stretch: Stretch): Stretch {
  let { until } = stretch;
  while (until > stretch.from && byKey({ segment: stretch.segment, slot: until - 1 }, last) > 0) until -= 1;
  return { ...stretch, until };
}
