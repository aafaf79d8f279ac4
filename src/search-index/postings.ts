import { GramTable, gramAt } from './grams.js';
import type { KeyPool } from './key-pool.js';
import { slice, type Work } from './work.js';

/** For each gram the slots of the keys that have it, ascending: differences in bytes of 7 bits, the lowest first, the last without the top bit. */
export class Postings {
  private constructor(
    private readonly grams: GramTable,
    private readonly starts: Uint32Array,
    private readonly counts: Uint32Array,
    private readonly packed: Uint8Array,
  ) {}

  /** Reads the keys twice: to count, and to write. */
  static *of(keys: KeyPool): Work<Postings> {
    const sizes = new Sizes(keys);
    for (let from = 0; from < keys.size; from += slice) {
      for (let slot = from; slot < Math.min(keys.size, from + slice); slot += 1) sizes.add(slot);
      yield;
    }
    const { grams } = sizes;
    const starts = sizes.starts();
    const packed = new Uint8Array(starts[grams.size] as number);
    const writer = new Writer(keys, grams, starts, packed);
    for (let from = 0; from < keys.size; from += slice) {
      for (let slot = from; slot < Math.min(keys.size, from + slice); slot += 1) writer.add(slot);
      yield;
    }
    return new Postings(grams, starts, sizes.counts.slice(0, grams.size), packed);
  }

  /** The number of a gram, -1 when no key has it. */
  find(first: number, second: number): number {
    return this.grams.find(first, second);
  }

  beginningWith(first: number, second?: number): Iterable<number> {
    return this.grams.beginningWith(first, second);
  }

  /** How many keys have a gram. */
  count(gram: number): number {
    return this.counts[gram] as number;
  }

  /** Writes the slots of a gram to the beginning of `slots`; gives how many. */
  read(gram: number, slots: Uint32Array): number {
    const { packed } = this;
    const count = this.counts[gram] as number;
    let at = this.starts[gram] as number;
    let slot = -1;
    for (let index = 0; index < count; index += 1) {
      let byte = packed[at++] as number;
      let step = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = packed[at++] as number;
        step |= (byte & 0x7f) << shift;
      }
      slot += step;
      slots[index] = slot;
    }
    return count;
  }

  /** Of `count` ascending slots keeps those that have a gram; gives how many. */
  keep(gram: number, slots: Uint32Array, count: number): number {
    const { packed } = this;
    const stop = this.starts[gram + 1] as number;
    let [at, slot, index, kept] = [this.starts[gram] as number, -1, 0, 0];
    while (at < stop) {
      let byte = packed[at++] as number;
      let step = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = packed[at++] as number;
        step |= (byte & 0x7f) << shift;
      }
      slot += step;
      while (index < count && (slots[index] as number) < slot) index += 1;
      if (index === count) break;
      if (slots[index] === slot) slots[kept++] = slots[index++] as number;
    }
    return kept;
  }

  get bytes(): number {
    return this.grams.bytes + this.starts.byteLength + this.counts.byteLength + this.packed.byteLength;
  }
}

/** How many bytes each gram takes. */
class Sizes {
  readonly grams = new GramTable();
  counts = new Uint32Array(1 << 7);
  private sizes = new Uint32Array(1 << 7);
  /** The last slot of each gram, and 1: 0 when there was none yet. */
  private lasts = new Uint32Array(1 << 7);
  private readonly characters: Uint32Array;

  constructor(private readonly keys: KeyPool) {
    this.characters = new Uint32Array(keys.longest);
  }

  add(slot: number): void {
    const length = this.keys.charactersOf(slot, this.characters);
    for (let at = 0; at < length; at += 1) {
      const gram = this.grams.findOrAdd(this.characters[at] as number, gramAt(this.characters, length, at));
      if (gram >= this.counts.length) this.grow();
      const step = slot + 1 - (this.lasts[gram] as number);
      if (step === 0) continue;
      this.sizes[gram] = (this.sizes[gram] as number) + bytesOf(step);
      this.counts[gram] = (this.counts[gram] as number) + 1;
      this.lasts[gram] = slot + 1;
    }
  }

  starts(): Uint32Array {
    const starts = new Uint32Array(this.grams.size + 1);
    for (let gram = 0; gram < this.grams.size; gram += 1) starts[gram + 1] = (starts[gram] as number) + (this.sizes[gram] as number);
    return starts;
  }

  private grow(): void {
    const grown = (old: Uint32Array) => {
      const wide = new Uint32Array(old.length * 2);
      wide.set(old);
      return wide;
    };
    this.counts = grown(this.counts);
    this.sizes = grown(this.sizes);
    this.lasts = grown(this.lasts);
  }
}

class Writer {
  private readonly ends: Uint32Array;
  private readonly lasts: Uint32Array;
  private readonly characters: Uint32Array;

  constructor(
    private readonly keys: KeyPool,
    private readonly grams: GramTable,
    starts: Uint32Array,
    private readonly packed: Uint8Array,
  ) {
    this.ends = starts.slice();
    this.lasts = new Uint32Array(grams.size);
    this.characters = new Uint32Array(keys.longest);
  }

  add(slot: number): void {
    const { characters, packed } = this;
    const length = this.keys.charactersOf(slot, characters);
    for (let at = 0; at < length; at += 1) {
      const gram = this.grams.find(characters[at] as number, gramAt(characters, length, at));
      let step = slot + 1 - (this.lasts[gram] as number);
      if (step === 0) continue;
      this.lasts[gram] = slot + 1;
      let end = this.ends[gram] as number;
      for (; step > 0x7f; step >>>= 7) packed[end++] = (step & 0x7f) | 0x80;
      packed[end++] = step;
      this.ends[gram] = end;
    }
  }
}

function bytesOf(step: number): number {
  return step < 0x80 ? 1 : step < 0x4000 ? 2 : step < 0x200000 ? 3 : step < 0x10000000 ? 4 : 5;
}
