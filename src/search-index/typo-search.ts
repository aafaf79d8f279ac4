import { byKey, type KeyPlace, type KeySegment } from './key-segment.js';
import { edited, nearlyAmong } from './near-match.js';
import { type Needle, needleOf } from './needle.js';
import type { Ranking } from './ranking.js';
import { tiers } from './search-rank.js';

/** In shorter texts an edit would change too much. */
const shortest = 4;
/** Keys looked at, those closest to the text in length first. */
const maxCandidates = 2000;
/** Keys kept. */
const maxTypos = 1000;

type StandingsOf = (needle: Needle) => Int16Array;

/** Ranks the keys that contain one of the needles but for one edit: of each the shortest first, then in code point order. */
export function addTypos(ranking: Ranking, segments: readonly KeySegment[], needles: readonly Needle[], standingsOf: StandingsOf): void {
  const known = new Set<number>();
  for (const needle of needles) {
    if (needle.characters.length < shortest) continue;
    const standings = standingsOf(needle);
    for (const { segment, slot } of near(ranking, segments, needle, standings)) {
      const id = segment.ids[slot] as number;
      if (known.has(id)) continue;
      if (known.size === maxTypos) return;
      known.add(id);
      ranking.add(segment, slot, tiers.TYPO, needle, standings);
    }
  }
}

function near(ranking: Ranking, segments: readonly KeySegment[], needle: Needle, standings: Int16Array): KeyPlace[] {
  const halves = halvesOf(needle.key).map((half) => needleOf({ key: half, form: needle.form }));
  const candidates = segments.flatMap((segment) => closest(ranking, segment, halves, standings));
  if (segments.length > 1) candidates.sort(byLength);
  const text = edited(needle.key);
  const characters = new Uint32Array(Math.max(1, ...segments.map(({ keys }) => keys.longest)));
  return candidates.slice(0, maxCandidates).filter(({ segment, slot }) => {
    return nearlyAmong(characters, segment.keys.charactersOf(slot, characters), text) !== null;
  });
}

/** One edit leaves one half of a text as it is, unless it swaps the two characters in the middle. */
function halvesOf(key: string): string[] {
  const characters = [...key];
  const middle = Math.floor(characters.length / 2);
  const [first, second] = [characters.slice(0, middle), characters.slice(middle)];
  const swapped = [...first.slice(0, -1), second[0], first.at(-1), ...second.slice(1)];
  return [first, second, swapped].map((part) => part.join(''));
}

/** Of one segment the keys with either half that are of the types asked for: so many of the shortest, in order. */
function closest(ranking: Ranking, segment: KeySegment, halves: readonly Needle[], standings: Int16Array): KeyPlace[] {
  const { found, union } = ranking.slots;
  const { traits, lengths } = segment;
  const each = halves.map((half) => found.slice(0, segment.containing(half, found, union)));
  union.clear(segment.size);
  for (const slots of each) union.addAll(slots, slots.length);
  const slots = found.subarray(0, union.read(found)).filter((slot) => (standings[traits[slot] as number] as number) >= 0);
  const longest = lengthOfThe(maxCandidates, slots, lengths);
  const short = slots.filter((slot) => (lengths[slot] as number) <= longest);
  const ordered = short.sort((a, b) => (lengths[a] as number) - (lengths[b] as number) || a - b);
  return Array.from(ordered.subarray(0, maxCandidates), (slot) => ({ segment, slot }));
}

/** The length of the key that is the n-th when they are ordered by length. */
function lengthOfThe(n: number, slots: Uint32Array, lengths: Uint16Array): number {
  if (slots.length <= n) return 0xffff;
  const counts = new Uint32Array(0x10000);
  for (const slot of slots) counts[lengths[slot] as number] = (counts[lengths[slot] as number] as number) + 1;
  let [length, before] = [0, 0];
  while (length < 0xffff && before + (counts[length] as number) < n) before += counts[length++] as number;
  return length;
}

function byLength(a: KeyPlace, b: KeyPlace): number {
  return (a.segment.lengths[a.slot] as number) - (b.segment.lengths[b.slot] as number) || byKey(a, b);
}
