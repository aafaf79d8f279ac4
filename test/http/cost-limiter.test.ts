import { afterEach, expect, it, vi } from 'vitest';
import { createCostLimiter, UNLIMITED } from '../../src/limits/cost-limiter.js';

afterEach(() => vi.useRealTimers());

it('counts cost per client until the window ends', async () => {
  vi.useFakeTimers({ now: new Date('2025-01-01T00:00:00Z') });
  const limiter = createCostLimiter(100, 60);
  expect(await limiter.consume('a', 70)).toEqual({ limit: 100, remaining: 30, resetAt: new Date('2025-01-01T00:01:00Z'), exceeded: false });
  expect(await limiter.consume('b', 10)).toMatchObject({ remaining: 90, exceeded: false });
  vi.advanceTimersByTime(20_000);
  expect(await limiter.peek('a')).toEqual({ limit: 100, remaining: 30, resetAt: new Date('2025-01-01T00:01:00Z') });
  vi.advanceTimersByTime(41_000);
  expect(await limiter.peek('a')).toMatchObject({ remaining: 100 });
});

it('refuses what is too much without charging for it', async () => {
  const limiter = createCostLimiter(100, 60);
  await limiter.consume('a', 70);
  expect(await limiter.consume('a', 31)).toMatchObject({ remaining: 30, exceeded: true });
  expect(await limiter.consume('a', 30)).toMatchObject({ remaining: 0, exceeded: false });
  expect(await limiter.consume('a', 1)).toMatchObject({ remaining: 0, exceeded: true });
  expect(await limiter.consume('b', 101)).toMatchObject({ remaining: 100, exceeded: true });
});

it('does not lose points when many ask at once', async () => {
  const limiter = createCostLimiter(100, 60);
  const results = await Promise.all(Array.from({ length: 30 }, () => limiter.consume('a', 7)));
  expect(results.filter(({ exceeded }) => !exceeded)).toHaveLength(14);
  expect((await limiter.peek('a')).remaining).toBe(2);
});

it('has no limit at 0 points', async () => {
  const limiter = createCostLimiter(0, 60);
  expect(await limiter.consume('a', 1e9)).toMatchObject({ limit: UNLIMITED, remaining: UNLIMITED, exceeded: false });
});
