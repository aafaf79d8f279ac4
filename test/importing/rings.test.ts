import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringTies } from '../../src/importing/rings.js';

const tie = (from: number, to: number) => ({ from, to });

it('finds the ties of a ring and leaves those that lead to it or away from it', () => {
  const ring = [tie(1, 2), tie(2, 3), tie(3, 1)];
  expect(ringTies([tie(0, 1), ...ring, tie(3, 4), tie(4, 5), tie(6, 5)])).toEqual(ring);
  expect(ringTies([tie(1, 2), tie(2, 3), tie(1, 3)])).toEqual([]);
});

it('leaves no ring, and keeps every tie of one', () => {
  const ties = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }).map((pairs) => pairs.map(([from, to]) => tie(from, to)));
  fc.assert(
    fc.property(ties, (all) => {
      const found = new Set(ringTies(all));
      const reaches = (from: number, to: number, left: readonly { from: number; to: number }[]): boolean =>
        from === to || left.some((each, index) => each.from === from && reaches(each.to, to, left.toSpliced(index, 1)));
      for (const each of all) if (reaches(each.to, each.from, all)) expect(found).toContain(each);
      const rest = all.filter((each) => !found.has(each));
      for (const each of rest) expect(reaches(each.to, each.from, rest)).toBe(false);
    }),
  );
});
