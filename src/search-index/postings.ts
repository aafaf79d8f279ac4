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

  static *of(keys: KeyPool): Work<Postings> {
    const lists = new Lists(keys);
    for (let from = 0; from < keys.size; from += slice) {
      for (let slot = from; slot < Math.min(keys.size, from + slice); slot += 1) lists.add(slot);
      yield;
    }
    return new Postings(lists.grams, lists.starts(), lists.counts.slice(0, lists.grams.size), lists.packed());
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

/** Bytes of the longest step. */
const longestStep = 5;

/** The lists while they grow, each in a piece of memory of its own. */
class Lists {
  readonly grams = new GramTable();
  counts = new Uint32Array(1 << 7);
  private ends = new Uint32Array(1 << 7);
  /** The last slot of each gram, and 1: 0 when there was none yet. */
  private lasts = new Uint32Array(1 << 7);
  private readonly pieces: Uint8Array[] = [];
  private readonly characters: Uint32Array;

  constructor(private readonly keys: KeyPool) {
    this.characters = new Uint32Array(keys.longest);
  }

  add(slot: number): void {
    const { characters, grams } = this;
    const length = this.keys.charactersOf(slot, characters);
    for (let at = 0; at < length; at += 1) {
      const gram = grams.findOrAdd(characters[at] as number, gramAt(characters, length, at));
      if (gram === this.pieces.length) this.begin(gram);
      const step = slot + 1 - (this.lasts[gram] as number);
      if (step === 0) continue;
      this.lasts[gram] = slot + 1;
      this.counts[gram] = (this.counts[gram] as number) + 1;
      this.write(gram, step);
    }
  }

  starts(): Uint32Array {
    const starts = new Uint32Array(this.grams.size + 1);
    for (let gram = 0; gram < this.grams.size; gram += 1) starts[gram + 1] = (starts[gram] as number) + (this.ends[gram] as number);
    return starts;
  }

  packed(): Uint8Array {
    const starts = this.starts();
    const packed = new Uint8Array(starts[this.grams.size] as number);
    for (const [gram, piece] of this.pieces.entries()) packed.set(piece.subarray(0, this.ends[gram]), starts[gram]);
    return packed;
  }

  private write(gram: number, step: number): void {
    let end = this.ends[gram] as number;
    let piece = this.pieces[gram] as Uint8Array;
    if (end + longestStep > piece.length) {
      piece = new Uint8Array(piece.length * 2);
      piece.set(this.pieces[gram] as Uint8Array);
      this.pieces[gram] = piece;
    }
    let left = step;
    for (; left > 0x7f; left >>>= 7) piece[end++] = (left & 0x7f) | 0x80;
    piece[end++] = left;
    this.ends[gram] = end;
  }

  private begin(gram: number): void {
    this.pieces.push(new Uint8Array(2 * longestStep));
    if (gram < this.counts.length) return;
    const grown = (old: Uint32Array) => {
      const wide = new Uint32Array(old.length * 2);
      wide.set(old);
      return wide;
    };
    [this.counts, this.ends, this.lasts] = [grown(this.counts), grown(this.ends), grown(this.lasts)];
  }
}
