import type { KeyPool } from './key-pool.js';
import type { Needle } from './needle.js';
import type { Postings } from './postings.js';
import type { SlotSet } from './slot-set.js';
import { removed } from './traits.js';

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
    const rarest = this.rarestOf(needle);
    if (rarest < 0) return 0;
    const count = this.postings.read(rarest, slots);
    if (needle.isGram) return count;
    let kept = 0;
    for (let index = 0; index < count; index += 1) {
      const slot = slots[index] as number;
      if (this.keys.contains(slot, needle.bytes)) slots[kept++] = slot;
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

  private rarestOf({ grams }: Needle): number {
    let [rarest, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (const { first, second } of grams) {
      const gram = this.postings.find(first, second);
      if (gram < 0) return -1;
      if (this.postings.count(gram) < fewest) [rarest, fewest] = [gram, this.postings.count(gram)];
    }
    return rarest;
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
