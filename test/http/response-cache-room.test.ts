import { randomBytes } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { expect, it } from 'vitest';
import { codings } from '../../src/http/kept-body.js';
import { ResponseCache } from '../../src/http/response-cache.js';
import { createCostLimiter, UNLIMITED } from '../../src/limits/cost-limiter.js';
import type { Server } from '../../src/storage/database.js';

/** A cache of this size over data that do not change, and how often it had to make an answer. */
function cacheOf(maxBytes: number) {
  const rows = async () => [{ version: 1 }];
  const limiter = createCostLimiter(UNLIMITED, 60);
  const cache = new ResponseCache({
    maxBytes,
    pin: async () => ({ rows }) as never as Server,
    today: () => '2026-11-20',
    limiter,
    code: 'c',
  });
  const state = { made: 0 };
  const ask = (query: string, body: string, coding = 'identity') => {
    const headers = new HeaderMap([['accept-encoding', coding]]);
    return cache.answer({ method: 'POST', headers, search: '', body: { query } }, 'client', async (_reader, outcome) => {
      state.made += 1;
      Object.assign(outcome, { clean: true, cost: 1 });
      return { status: 200, headers: new HeaderMap([['content-type', 'application/json']]), body: { kind: 'complete', string: body } };
    });
  };
  return { ask, state };
}

it('compressed forms count: what was not asked for longest makes room for them', async () => {
  // Digits of chance shrink to about half: 4 kB, and some 7 kB more for the three codings. In 100 kB there is no room for ten of them.
  const answers = Array.from({ length: 10 }, (_, at) => [`{ q${at} }`, randomBytes(2000).toString('hex')] as const);
  const { ask, state } = cacheOf(100_000);
  for (let round = 1; round <= 5; round += 1) for (const [query, body] of answers) await ask(query, body);
  expect(state.made).toBe(20);
  for (let round = 1; round <= 2; round += 1)
    for (const [query, body] of answers) for (const coding of codings) await ask(query, body, coding);
  expect(state.made).toBeGreaterThan(20);
});
