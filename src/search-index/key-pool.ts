/**
 * Keys as UTF-8 one after the other: half the memory of strings, nothing for the garbage collector to follow, and the order of the bytes is the
 * order of code points, which is that of the database.
 */
export class KeyPool {
  private constructor(
    private readonly text: Uint8Array,
    /** Where each key begins, and where the last one ends. */
    private readonly starts: Uint32Array,
    /** Characters of the longest key. */
    readonly longest: number,
  ) {}

  /** Takes the keys of a pool in another order; all or some. */
  static of(source: KeyText, order: Uint32Array | null): KeyPool {
    const { text, starts, size, longest } = source;
    if (!order) return new KeyPool(text.slice(0, starts[size]), starts.slice(0, size + 1), longest);
    const sorted = new Uint8Array(starts[size] as number);
    const begins = new Uint32Array(order.length + 1);
    let end = 0;
    for (const [slot, from] of order.entries()) {
      sorted.set(text.subarray(starts[from], starts[from + 1]), end);
      end += (starts[from + 1] as number) - (starts[from] as number);
      begins[slot + 1] = end;
    }
    return new KeyPool(sorted, begins, longest);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  get bytes(): number {
    return this.text.byteLength + this.starts.byteLength;
  }

  /** The bytes of a key. */
  bytesOf(slot: number): Uint8Array {
    return this.text.subarray(this.starts[slot], this.starts[slot + 1]);
  }

  /** Writes the code points of a key to the beginning of `characters`; gives how many. */
  charactersOf(slot: number, characters: Uint32Array): number {
    const { text } = this;
    const stop = this.starts[slot + 1] as number;
    let length = 0;
    for (let at = this.starts[slot] as number; at < stop; ) {
      const lead = text[at] as number;
      if (lead < 0x80) {
        characters[length++] = lead;
        at += 1;
      } else if (lead < 0xe0) {
        characters[length++] = ((lead & 0x1f) << 6) | rest(text, at + 1);
        at += 2;
      } else if (lead < 0xf0) {
        characters[length++] = ((lead & 0x0f) << 12) | (rest(text, at + 1) << 6) | rest(text, at + 2);
        at += 3;
      } else {
        characters[length++] = ((lead & 0x07) << 18) | (rest(text, at + 1) << 12) | (rest(text, at + 2) << 6) | rest(text, at + 3);
        at += 4;
      }
    }
    return length;
  }

  /** Does the key contain these bytes? At least one. */
  contains(slot: number, bytes: Uint8Array): boolean {
    const { text } = this;
    const { length } = bytes;
    const [first, last] = [bytes[0], bytes[length - 1]];
    const stop = (this.starts[slot + 1] as number) - length;
    // The last byte first: of kana the first ones are all the same.
    for (let at = this.starts[slot] as number; at <= stop; at += 1) {
      if (text[at + length - 1] !== last || text[at] !== first) continue;
      let same = 1;
      while (same < length && text[at + same] === bytes[same]) same += 1;
      if (same === length) return true;
    }
    return false;
  }

  /** Slots of the keys that begin with these bytes, in sorted keys: from, until (not included), and the first that is longer. */
  beginning(bytes: Uint8Array): { readonly from: number; readonly until: number; readonly longer: number } {
    const from = this.firstNotBefore(bytes, 0, false);
    const until = this.firstNotBefore(bytes, from, true);
    let longer = from;
    while (longer < until && (this.starts[longer + 1] as number) - (this.starts[longer] as number) === bytes.length) longer += 1;
    return { from, until, longer };
  }

  /** The first slot whose key is not before the bytes, or, past those that begin with them, the first after these. */
  private firstNotBefore(bytes: Uint8Array, low: number, pastThem: boolean): number {
    let [from, until] = [low, this.size];
    while (from < until) {
      const middle = (from + until) >>> 1;
      const order = this.compareStart(middle, bytes);
      if (order < 0 || (pastThem && order === 0)) from = middle + 1;
      else until = middle;
    }
    return from;
  }

  /** Below 0 when the key is before the bytes, 0 when it begins with them, above 0 when it is after. */
  private compareStart(slot: number, bytes: Uint8Array): number {
    const start = this.starts[slot] as number;
    const length = (this.starts[slot + 1] as number) - start;
    for (let at = 0; at < bytes.length; at += 1) {
      if (at === length) return -1;
      const difference = (this.text[start + at] as number) - (bytes[at] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Keys that are still being collected. */
export class KeyText {
  text = Buffer.alloc(1 << 12);
  starts = new Uint32Array(1 << 8);
  size = 0;
  longest = 1;

  /** Adds a key; gives its length in characters. */
  add(key: string): number {
    const start = this.starts[this.size] as number;
    this.reserve(start + key.length * 3);
    const end = start + this.text.write(key, start);
    const length = lengthBetween(this.text, start, end);
    this.close(end, length);
    return length;
  }

  /** Adds the bytes of a key of so many characters. */
  addBytes(bytes: Uint8Array, length: number): void {
    const start = this.starts[this.size] as number;
    this.reserve(start + bytes.length);
    this.text.set(bytes, start);
    this.close(start + bytes.length, length);
  }

  /** The order of two keys by code point. */
  compare(a: number, b: number): number {
    const { text, starts } = this;
    return text.compare(text, starts[b], starts[b + 1], starts[a], starts[a + 1]);
  }

  private close(end: number, length: number): void {
    this.size += 1;
    this.starts[this.size] = end;
    if (length > this.longest) this.longest = length;
  }

  private reserve(bytes: number): void {
    if (bytes > this.text.length) {
      const wide = Buffer.alloc(Math.max(bytes, this.text.length * 2));
      wide.set(this.text);
      this.text = wide;
    }
    if (this.size + 1 >= this.starts.length) {
      const wide = new Uint32Array(this.starts.length * 2);
      wide.set(this.starts);
      this.starts = wide;
    }
  }
}

function rest(text: Uint8Array, at: number): number {
  return (text[at] as number) & 0x3f;
}

/** Bytes that do not go on with a character. */
function lengthBetween(text: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) if (((text[at] as number) & 0xc0) !== 0x80) length += 1;
  return length;
}
