/**
 * Numbers in [0, 1) that look random and are the same for the same seed, so that an answer can be had again.
 *
 * Formula: the 32-bit generator mulberry32, period 2³².
 * Citation: Ettinger, T. (2017). mulberry32.c (public domain); it passes gjrand's small tests.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
