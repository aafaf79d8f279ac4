import v8 from 'node:v8';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { keepingYoungGeneration } from '../../src/export/young-generation.js';

const setFlags = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => undefined);
beforeEach(() => void setFlags.mockClear());
afterAll(() => setFlags.mockRestore());

const factors = () => setFlags.mock.calls.map(([flag]) => Number(flag.split('=')[1]));

async function* numbers(seen: { closed: boolean }, failsAt = 3): AsyncGenerator<number> {
  try {
    for (let number = 0; number < 3; number += 1) {
      if (number === failsAt) throw new Error('no more');
      yield number;
    }
  } finally {
    seen.closed = true;
  }
}

it('gives the same chunks, and lets the young generation grow while nobody asks for one', async () => {
  const seen = { closed: false };
  const chunks: number[] = [];
  for await (const chunk of keepingYoungGeneration(numbers(seen))) {
    expect(factors().at(-1)).toBe(2);
    chunks.push(chunk);
  }
  expect(chunks).toEqual([0, 1, 2]);
  expect(factors()).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
  expect(seen.closed).toBe(true);
});

it('lets it grow again when a file fails or is left', async () => {
  const seen = { closed: false };
  const failing = keepingYoungGeneration(numbers(seen, 1));
  await failing.next();
  await expect(failing.next()).rejects.toThrow('no more');
  expect([factors().at(-1), seen.closed]).toEqual([2, true]);
  seen.closed = false;
  for await (const _ of keepingYoungGeneration(numbers(seen))) break;
  expect([factors().at(-1), seen.closed]).toEqual([2, true]);
});

it('grows only when no file is at work', async () => {
  const slow = async function* () {
    yield await new Promise<number>((resolve) => setTimeout(() => resolve(1), 20));
  };
  await Promise.all([keepingYoungGeneration(slow()).next(), keepingYoungGeneration(slow()).next()]);
  expect(factors()).toEqual([1, 2]);
});
