import { BestRanks } from './best-ranks.js';
import type { Stretch } from './first-beginnings.js';
import type { KeySegment } from './key-segment.js';
import type { Needle } from './needle.js';
import { tiers, wholeName } from './search-rank.js';
import { SlotSet } from './slot-set.js';

/** Ranks keys of segments. What it needs for a while, it keeps: an index has one. */
export class Ranking {
  /** A rank within a tier may be 0, which would say that nothing was found. */
  static readonly wordBase = 1;

  readonly best = new BestRanks();
  readonly slots = { found: new Uint32Array(0), union: new SlotSet() };

  /** Makes room for what a segment may find. */
  reserve(segment: KeySegment): void {
    if (segment.size > this.slots.found.length) this.slots.found = new Uint32Array(segment.size);
    let last = 0;
    for (let slot = 0; slot < segment.size; slot += 1) if ((segment.nodes[slot] as number) > last) last = segment.nodes[slot] as number;
    this.best.reserve(last);
  }

  /** Keys that contain the text, as of `whole` in search-match.ts. */
  addContaining(segment: KeySegment, needle: Needle, standings: Int16Array): void {
    const { found, union } = this.slots;
    const count = segment.containing(needle, found, union);
    if (count === 0) return;
    const { from, until, longer } = segment.keys.beginning(needle.bytes);
    for (let index = 0; index < count; index += 1) {
      const slot = found[index] as number;
      const isBeginning = slot >= from && slot < until;
      this.add(segment, slot, isBeginning ? (slot < longer ? tiers.EQUAL : tiers.PREFIX) : tiers.PART, needle, standings);
    }
  }

  /** Keys that begin with the text. */
  addBeginning(segment: KeySegment, needle: Needle, standings: Int16Array): void {
    this.addStretch({ segment, ...segment.keys.beginning(needle.bytes) }, needle, standings);
  }

  addStretch({ segment, from, until, longer }: Stretch, needle: Needle, standings: Int16Array): void {
    for (let slot = from; slot < until; slot += 1) this.add(segment, slot, slot < longer ? tiers.EQUAL : tiers.PREFIX, needle, standings);
  }

  /** Keys that contain a word, above {@link Ranking.wordBase}. */
  addWord(segment: KeySegment, needle: Needle, standings: Int16Array): void {
    const { found, union } = this.slots;
    const count = segment.containing(needle, found, union);
    for (let index = 0; index < count; index += 1) this.add(segment, found[index] as number, Ranking.wordBase, needle, standings);
  }

  /** Ranks one key: `quality` of search-rank.ts above a base. */
  add(segment: KeySegment, slot: number, base: number, { characters }: Needle, standings: Int16Array): void {
    const standing = standings[segment.traits[slot] as number] as number;
    if (standing < 0) return;
    const covered = ((wholeName * characters.length) / (segment.lengths[slot] as number)) | 0;
    this.best.add(segment.nodes[slot] as number, base + standing + (covered > wholeName ? wholeName : covered));
  }
}
