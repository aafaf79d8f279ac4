import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { installShutdown, shutDown } from '../../src/http/shutdown.js';
import { type Dummy, post, startDummy } from './dummy-server.js';

let dummy: Dummy;
afterEach(() => dummy?.stop());

const slow = (url: string, ms: number) => post(url, { query: `{ slow(ms: ${ms}) }` });
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('finishes the running request, refuses new ones, closes, and exits 0', async () => {
  dummy = await startDummy();
  let answeredBeforeClose = false;
  const close = async () => {
    answeredBeforeClose = dummy.logs.some(({ path, status }) => path === '/graphql' && status === 200);
  };
  const running = slow(dummy.url, 500).then(async (response) => [
    response.status,
    response.headers.get('connection'),
    await response.json(),
  ]);
  await soon(100);
  const stopped = shutDown({ app: dummy.app, logger: dummy.logger, graceMs: 5000, close });
  await soon(50);
  await expect(fetch(`${dummy.url}/healthz`, { headers: { connection: 'close' } })).rejects.toThrow();
  expect(await running).toEqual([200, 'close', { data: { slow: 'done' } }]);
  expect(await stopped).toBe(0);
  expect(answeredBeforeClose).toBe(true);
});

it('does not wait for clients that only keep their connection', async () => {
  dummy = await startDummy();
  await (await slow(dummy.url, 1)).text();
  const started = performance.now();
  expect(await shutDown({ app: dummy.app, logger: dummy.logger, graceMs: 5000, close: async () => {} })).toBe(0);
  expect(performance.now() - started).toBeLessThan(1000);
});

it('cuts off what takes longer than the grace time', async () => {
  dummy = await startDummy();
  const running = slow(dummy.url, 3000).then(
    () => 'answered',
    () => 'cut off',
  );
  await soon(100);
  const started = performance.now();
  expect(await shutDown({ app: dummy.app, logger: dummy.logger, graceMs: 200, close: async () => {} })).toBe(0);
  expect(performance.now() - started).toBeLessThan(1500);
  expect(await running).toBe('cut off');
});

it('exits 1 when closing fails', async () => {
  dummy = await startDummy();
  expect(
    await shutDown({ app: dummy.app, logger: dummy.logger, graceMs: 200, close: () => Promise.reject(new Error('database gone')) }),
  ).toBe(1);
  expect(JSON.stringify(dummy.logs)).toContain('database gone');
});

it('answers 503 on /readyz while stopping', async () => {
  dummy = await startDummy();
  const { beginDrain } = await import('../../src/http/drain.js');
  beginDrain(dummy.app);
  const response = await fetch(`${dummy.url}/readyz`);
  expect([response.status, response.headers.get('connection')]).toEqual([503, 'close']);
  expect(await response.json()).toMatchObject({ ready: false, checks: { server: 'stopping' } });
});

it('stops on the first signal and exits at once on the second', async () => {
  dummy = await startDummy();
  const exit = vi.fn();
  const running = slow(dummy.url, 400);
  await soon(50);
  const uninstall = installShutdown({ app: dummy.app, logger: dummy.logger, graceMs: 5000, close: async () => {}, exit });
  onTestFinished(uninstall);
  process.emit('SIGTERM', 'SIGTERM');
  expect(exit).not.toHaveBeenCalled();
  process.emit('SIGINT', 'SIGINT');
  expect(exit).toHaveBeenCalledWith(130);
  expect((await running).status).toBe(200);
  await expect.poll(() => exit.mock.calls.at(-1)).toEqual([0]);
});

it('stops a real process on a real signal', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'dummy-main.ts')], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  const running = slow(url, 600);
  await soon(150);
  child.kill('SIGTERM');
  expect(await (await running).json()).toEqual({ data: { slow: 'done' } });
  expect(await exited).toEqual([0, null]);
});
