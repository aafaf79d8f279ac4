import { expect, it } from 'vitest';
import { currentVersion } from '../../src/queries/current-version.js';
import type { Server } from '../../src/storage/database.js';

/** A server whose statements are answered when the test says so, with the version at the time they were sent. */
function slowServer() {
  const state = { version: 1, sent: 0, answers: [] as (() => void)[] };
  const rows = () => {
    state.sent += 1;
    const { version } = state;
    return new Promise((resolve) => state.answers.push(() => resolve([{ version }])));
  };
  return { state, server: { rows } as unknown as Server };
}
const turn = () => new Promise(setImmediate);

it('shares a statement only with those who asked before it was sent', async () => {
  const { state, server } = slowServer();
  const early = [currentVersion(server), currentVersion(server)];
  await turn();
  expect(state.sent).toBe(1);
  state.version = 2;
  const late = [currentVersion(server), currentVersion(server)];
  await turn();
  // One at a time: theirs is sent when the first is answered.
  expect(state.sent).toBe(1);
  state.answers[0]?.();
  expect(await Promise.all(early)).toEqual([1, 1]);
  await turn();
  state.answers[1]?.();
  expect(await Promise.all(late)).toEqual([2, 2]);
  expect(state.sent).toBe(2);
});

it('goes on after a failure, which is told to those who waited for it', async () => {
  let fails = true;
  const server = { rows: async () => (fails ? Promise.reject(new Error('gone')) : [{ version: 7 }]) } as unknown as Server;
  await expect(Promise.all([currentVersion(server), currentVersion(server)])).rejects.toThrow('gone');
  fails = false;
  expect(await currentVersion(server)).toBe(7);
});

it('keeps servers apart', async () => {
  const versions = [3, 9].map((version) => ({ rows: async () => [{ version }] }) as unknown as Server);
  expect(await Promise.all(versions.map(currentVersion))).toEqual([3, 9]);
});

it('asks again only after something may have written, where nobody else can', async () => {
  const state = { version: 1, sent: 0, touched: 0 };
  const rows = async () => {
    state.sent += 1;
    return [{ version: state.version }];
  };
  const server = { rows, touched: () => state.touched } as unknown as Server;
  expect(await Promise.all([currentVersion(server), currentVersion(server)])).toEqual([1, 1]);
  expect(await currentVersion(server)).toBe(1);
  expect(state.sent).toBe(1);
  state.version = 2;
  state.touched += 1;
  expect(await currentVersion(server)).toBe(2);
  expect(await currentVersion(server)).toBe(2);
  expect(state.sent).toBe(2);
});

it('asks again when something may have written between the statement and its answer', async () => {
  const { state, server } = slowServer();
  let touched = 0;
  const alone = { ...server, touched: () => touched } as Server;
  const first = currentVersion(alone);
  await turn();
  state.version = 2;
  touched += 1;
  state.answers[0]?.();
  expect(await first).toBe(1);
  const second = currentVersion(alone);
  await turn();
  state.answers[1]?.();
  expect(await second).toBe(2);
});
