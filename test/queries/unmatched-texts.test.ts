import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepUnmatchedTexts, listUnmatchedTexts, removeUnmatchedTexts } from '../../src/queries/unmatched-texts.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const text = (value: string, prefecture: string | null = null, times = 1) => ({ text: value, prefecture, sector: null, times });

test('a text is kept once per prefecture and counted up; resolved ones go', async () => {
  await keepUnmatchedTexts(db, [text('県立大', '34'), text('県立大'), text('未知', null, 2)], 'a.csv', '2026-11-01');
  await keepUnmatchedTexts(db, [text('県立大', null, 4)], 'b.csv', '2026-11-20');
  const kept = await listUnmatchedTexts(db, 10);
  expect(kept).toMatchObject([
    { text: '県立大', prefecture: null, times: 5, source: 'a.csv', firstSeen: '2026-11-01', lastSeen: '2026-11-20' },
    { text: '未知', times: 2, lastSeen: '2026-11-01' },
    { text: '県立大', prefecture: '34', times: 1 },
  ]);
  expect(await listUnmatchedTexts(db, 1)).toHaveLength(1);
  const [first] = kept;
  expect(await removeUnmatchedTexts(db, [first!.id, 999_999])).toEqual([first!.id]);
  expect(await listUnmatchedTexts(db, 10)).toHaveLength(2);
});

test('text that no database takes does not stop the others', async () => {
  await keepUnmatchedTexts(db, [text('a\0b'), text('\ud800'), text('x'.repeat(10_000))], 'c', '2026-11-20');
  expect((await listUnmatchedTexts(db, 100)).map((row) => row.text)).toEqual(expect.arrayContaining(['ab', '\ufffd', 'x'.repeat(10_000)]));
});
