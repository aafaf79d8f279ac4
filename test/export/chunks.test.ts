import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapped } from '../../src/export/chunks.js';
import { readAhead } from '../../src/queries/read-ahead.js';
import { textOf } from './kit/network.js';

async function* numbers(seen: { read: number; closed: boolean }, failAt = Number.POSITIVE_INFINITY): AsyncGenerator<number> {
  try {
    for (let at = 1; at <= 10; at += 1) {
      if (at === failAt) throw new Error('connection lost');
      seen.read = at;
      yield at;
    }
  } finally {
    seen.closed = true;
  }
}

test('reads one ahead, never more, and stops with its consumer', async () => {
  const seen = { read: 0, closed: false };
  const items = readAhead(numbers(seen));
  await sleep(5);
  expect(seen.read).toBe(0);
  for (const at of [1, 2, 3]) {
    expect((await items.next()).value).toBe(at);
    await sleep(5);
    expect(seen.read).toBe(at + 1);
  }
  await items.return(undefined);
  expect(seen).toEqual({ read: 4, closed: true });
});

test('tells what went wrong ahead only when it is asked for', async () => {
  const items = readAhead(numbers({ read: 0, closed: false }, 3));
  expect((await items.next()).value).toBe(1);
  expect((await items.next()).value).toBe(2);
  await sleep(5);
  await expect(items.next()).rejects.toThrow('connection lost');
});

test('rows as text, whatever chunks they come in', async () => {
  const text = 'x'.repeat(1000);
  async function* chunks(size: number) {
    for (let start = 0; start < 200; start += size) yield Array.from({ length: Math.min(size, 200 - start) }, (_, at) => start + at);
  }
  const sizes = await Promise.all([1, 7, 200].map((size) => textOf(mapped(chunks(size), (at) => `${at}${text}\n`))));
  expect(new Set(sizes).size).toBe(1);
  expect(sizes[0]?.split('\n')).toHaveLength(201);
});
