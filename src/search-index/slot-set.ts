/** A set of slots, a bit each, that gives them in ascending order. Kept and emptied instead of made anew. */
export class SlotSet {
  private bits = new Uint32Array(0);

  /** Makes room for slots below a size, and forgets what was in it. */
  clear(size: number): void {
    const words = (size + 31) >>> 5;
    if (words > this.bits.length) this.bits = new Uint32Array(words);
    else this.bits.fill(0);
  }

  addAll(slots: Uint32Array, count: number): void {
    const { bits } = this;
    for (let index = 0; index < count; index += 1) {
      const slot = slots[index] as number;
      bits[slot >>> 5] = (bits[slot >>> 5] as number) | (1 << (slot & 31));
    }
  }

  /** Writes the slots to the beginning of `slots`; gives how many. */
  read(slots: Uint32Array): number {
    const { bits } = this;
    let count = 0;
    for (let word = 0; word < bits.length; word += 1)
      for (let left = bits[word] as number; left !== 0; left &= left - 1) slots[count++] = (word << 5) + 31 - Math.clz32(left & -left);
    return count;
  }
}
