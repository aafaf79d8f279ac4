import { afterEach, expect, it, vi } from 'vitest';
import { keepWarm } from '../../src/graphql/network/keep-warm.js';

afterEach(() => vi.useRealTimers());

it('loads at once, then when a changed version has settled, and goes on after a failure', async () => {
  vi.useFakeTimers();
  let current = 1;
  let broken = false;
  const loaded: number[] = [];
  const errors: unknown[] = [];
  const edition = async () => (broken ? Promise.reject(new Error('gone')) : String(current));
  const stop = keepWarm({ edition, warm: async () => loaded.push(current), onError: (error) => errors.push(error), everyMs: 100 });
  await vi.advanceTimersByTimeAsync(250);
  expect(loaded).toEqual([1]);
  // A series of writes: nothing is loaded while it lasts.
  for (current = 2; current < 6; current += 1) await vi.advanceTimersByTimeAsync(100);
  expect(loaded).toEqual([1]);
  await vi.advanceTimersByTimeAsync(200);
  expect(loaded).toEqual([1, 6]);
  broken = true;
  await vi.advanceTimersByTimeAsync(100);
  broken = false;
  current = 7;
  await vi.advanceTimersByTimeAsync(200);
  expect([loaded, errors.length]).toEqual([[1, 6, 7], 1]);
  stop();
  current = 8;
  await vi.advanceTimersByTimeAsync(500);
  expect(loaded).toHaveLength(3);
});
