import type { KeyPool } from './key-pool.js';
import type { Needle } from './needle.js';
import type { Postings } from './postings.js';
import type { SlotSet } from './slot-set.js';
import { removed } from './traits.js';

/** Entries of a list of slots that are read in the time in which one key is compared. */
const worthReading = 8;

/** Search keys in code point order, then by id, as columns. Nothing is added to them; those of a node can be taken out. */
export class KeySegment {
  /** Keys taken out. */
  gone = 0;

  constructor(
    readonly keys: KeyPool,
    private readonly postings: Postings,
    readonly ids: Uint32Array,
    readonly nodes: Uint32Array,
    readonly traits: Uint32Array,
    /** In characters; what is longer than the column can say is so long that no text covers a part of it worth counting. */
    readonly lengths: Uint16Array,
  ) {}

  get size(): number {
    return this.ids.length;
  }

  get bytes(): number {
    const columns = this.ids.byteLength + this.nodes.byteLength + this.traits.byteLength + this.lengths.byteLength;
    return this.keys.bytes + this.postings.bytes + columns;
  }

  /** Writes the slots of the keys that contain a text, ascending, to the beginning of `slots`; gives how many. Those taken out are among them. */
  containing(needle: Needle, slots: Uint32Array, union: SlotSet): number {
    if (needle.grams.length === 0) return this.withShort(needle, slots, union);
    const count = this.withGrams(needle, slots);
    if (needle.isGram || count === 0) return count;
    const { from, until } = this.keys.beginning(needle.bytes);
    let kept = 0;
    for (let index = 0; index < count; index += 1) {
      const slot = slots[index] as number;
      if ((slot >= from && slot < until) || this.keys.contains(slot, needle.bytes)) slots[kept++] = slot;
    }
    return kept;
  }

  /** Takes out the keys of all nodes that are marked. */
  remove(isMarked: Uint8Array): void {
    const { nodes, traits } = this;
    for (let slot = 0; slot < nodes.length; slot += 1) {
      if (isMarked[nodes[slot] as number] !== 1 || traits[slot] === removed) continue;
      traits[slot] = removed;
      this.gone += 1;
    }
  }

  /** Keys with the rarest grams of a text: as many of these as are read faster than keys are compared. */
  private withGrams({ grams }: Needle, slots: Uint32Array): number {
    const { postings } = this;
    const known = grams.map(({ first, second }) => postings.find(first, second));
    if (known.includes(-1)) return 0;
    const [rarest, ...others] = known.sort((a, b) => postings.count(a) - postings.count(b));
    let count = postings.read(rarest as number, slots);
    for (const gram of others) {
      if (postings.count(gram) > worthReading * count) break;
      count = postings.keep(gram, slots, count);
    }
    return count;
  }

  private withShort({ characters: [first, second] }: Needle, slots: Uint32Array, union: SlotSet): number {
    union.clear(this.size);
    for (const gram of this.postings.beginningWith(first as number, second)) union.addAll(slots, this.postings.read(gram, slots));
    return union.read(slots);
  }
}

/** A key of a segment. */
export interface KeyPlace {
  readonly segment: KeySegment;
  readonly slot: number;
}

/** By key in code point order, then by id. */
export function byKey(a: KeyPlace, b: KeyPlace): number {
  return (
    Buffer.compare(a.segment.keys.bytesOf(a.slot), b.segment.keys.bytesOf(b.slot)) ||
    (a.segment.ids[a.slot] as number) - (b.segment.ids[b.slot] as number)
  );
}
