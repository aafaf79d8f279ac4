/** A stretch of an array of rows: from `start` to before `end`. */
export interface Stretch {
  readonly rows: Int32Array;
  readonly start: number;
  readonly end: number;
}

const nothing: Stretch = { rows: new Int32Array(0), start: 0, end: 0 };

/** Which of two rows comes first: negative, positive, never 0 for two rows. */
export type RowOrder = (a: number, b: number) => number;

/**
 * For every key (0, 1, 2 …) its rows in order, one after the other in a single array. Keys whose rows changed since have an array of their
 * own, so that a change costs what the list of its key is long.
 */
export class ListsByKey {
  readonly #starts: Int32Array;
  readonly #rows: Int32Array;
  readonly #changed = new Map<number, Int32Array>();

  /** `keyOf` holds the key of every row; rows with a key below 0 are in no list. */
  constructor(
    keyOf: Int32Array,
    rows: number,
    keys: number,
    private readonly order: RowOrder,
  ) {
    const counts = new Int32Array(keys + 1);
    for (let row = 0; row < rows; row += 1) if ((keyOf[row] as number) >= 0) (counts[(keyOf[row] as number) + 1] as number) += 1;
    for (let key = 0; key < keys; key += 1) (counts[key + 1] as number) += counts[key] as number;
    this.#starts = counts;
    this.#rows = new Int32Array(counts[keys] as number);
    const next = counts.slice();
    for (let row = 0; row < rows; row += 1) {
      const key = keyOf[row] as number;
      if (key < 0) continue;
      this.#rows[next[key] as number] = row;
      (next[key] as number) += 1;
    }
    for (let key = 0; key < keys; key += 1) this.#settle(this.#starts[key] as number, this.#starts[key + 1] as number);
  }

  read(key: number): Stretch {
    if (this.#changed.size > 0) {
      const rows = this.#changed.get(key);
      if (rows) return { rows, start: 0, end: rows.length };
    }
    if (key < 0 || key + 1 >= this.#starts.length) return nothing;
    return { rows: this.#rows, start: this.#starts[key] as number, end: this.#starts[key + 1] as number };
  }

  add(key: number, row: number): void {
    const { rows, start, end } = this.read(key);
    let at = end;
    while (at > start && this.order(rows[at - 1] as number, row) > 0) at -= 1;
    const longer = new Int32Array(end - start + 1);
    longer.set(rows.subarray(start, at));
    longer[at - start] = row;
    longer.set(rows.subarray(at, end), at - start + 1);
    this.#changed.set(key, longer);
  }

  remove(key: number, row: number): void {
    const { rows, start, end } = this.read(key);
    this.#changed.set(
      key,
      rows.slice(start, end).filter((each) => each !== row),
    );
  }

  /** Most lists are in order as they are: the rows come in the order they were read in. */
  #settle(start: number, end: number): void {
    for (let at = start + 1; at < end; at += 1) {
      if (this.order(this.#rows[at - 1] as number, this.#rows[at] as number) <= 0) continue;
      this.#rows.subarray(start, end).sort(this.order);
      return;
    }
  }
}
