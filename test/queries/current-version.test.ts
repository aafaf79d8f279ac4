import { expect, it } from 'vitest';
import { currentVersion } from '../../src/queries/current-version.js';
import type { Reader } from '../../src/storage/database.js';

/** A server whose statements are answered when the test says so, with the version at the time they were sent. */
function slowReader() {
  const state = { version: 1, sent: 0, answers: [] as (() => void)[] };
  const rows = () => {
    state.sent += 1;
    const { version } = state;
    return new Promise((resolve) => state.answers.push(() => resolve([{ version }])));
  };
  return { state, reader: { rows } as unknown as Reader };
}
const turn = () => new Promise(setImmediate);

it('shares a statement only with those who asked before it was sent', async () => {
  const { state, reader } = slowReader();
  const early = [currentVersion(reader), currentVersion(reader)];
  await turn();
  expect(state.sent).toBe(1);
  state.version = 2;
  const late = [currentVersion(reader), currentVersion(reader)];
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
  const reader = { rows: async () => (fails ? Promise.reject(new Error('gone')) : [{ version: 7 }]) } as unknown as Reader;
  await expect(Promise.all([currentVersion(reader), currentVersion(reader)])).rejects.toThrow('gone');
  fails = false;
  expect(await currentVersion(reader)).toBe(7);
});

it('keeps servers apart', async () => {
  const versions = [3, 9].map((version) => ({ rows: async () => [{ version }] }) as unknown as Reader);
  expect(await Promise.all(versions.map(currentVersion))).toEqual([3, 9]);
});
