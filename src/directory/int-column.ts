/** A column of whole numbers that grows with its rows. */
export class IntColumn {
  #values = new Int32Array(64);

  /** Made anew when the column grows, so do not keep it over a {@link set}. */
  get values(): Int32Array {
    return this.#values;
  }

  set(row: number, value: number): void {
    if (row >= this.#values.length) {
      // Half as large again at least: growing row by row stays cheap.
      const larger = new Int32Array(Math.max(row + 1, Math.ceil(this.#values.length * 1.5)));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[row] = value;
  }

  get(row: number): number {
    return this.#values[row] as number;
  }
}
