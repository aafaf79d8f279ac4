import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MatchInput } from '../../src/matching/match-result.js';
import { findCandidates } from '../../src/reconcile/find-candidates.js';
import { readQueryBatch } from '../../src/reconcile/version-0-2.js';
import type { Database } from '../../src/storage/database.js';
import { seededDatabase } from '../kit/database.js';

let db: Database;
beforeAll(async () => {
  db = await seededDatabase();
});
afterAll(() => db.close());

/** What the matcher is asked for the queries. */
async function inputsOf(queries: object): Promise<MatchInput[]> {
  const inputs: MatchInput[] = [];
  await findCandidates(db, [...readQueryBatch(queries).values()], {
    asOf: '2013-04-30',
    date: '2013-04-30',
    matcher: async (_reader, given) => {
      inputs.push(...given);
      return given.map((input) => ({ input, candidates: [], parent: null, parts: [] }));
    },
  });
  return inputs;
}

it.each([
  ['33', '33'],
  ['岡山県', '33'],
  ['岡山', '33'],
  ['Okayama', '33'],
  ['OKAYAMA PREFECTURE', '33'],
  ['京都', '26'],
  ['北海道', '01'],
  ['とある県', null],
])('tells the matcher the prefecture: %s', async (v, prefecture) => {
  expect(await inputsOf({ q: { query: '県立大', properties: [{ pid: 'prefecture', v }] } })).toEqual([
    { text: '県立大', prefecture, sector: null, date: '2013-04-30' },
  ]);
});

it.each([
  ['FINANCE', 'FINANCE'],
  ['金', 'FINANCE'],
  ['finance', 'FINANCE'],
  ['農', null],
])('tells the matcher the sector: %s', async (v, sector) => {
  expect((await inputsOf({ q: { query: '中国銀行', properties: [{ pid: 'sector', v }] } }))[0]?.sector).toBe(sector);
});

it('tells nothing where several are given, and each text but once', async () => {
  const inputs = await inputsOf({
    a: { query: '山大', properties: [{ pid: 'prefecture', v: ['山口県', '山形県'] }] },
    b: { properties: [{ pid: 'ror', v: '03t78wx29' }] },
    c: { query: '  ', properties: [{ pid: 'city', v: '広島市' }] },
  });
  expect(inputs).toEqual([{ text: '山大', prefecture: null, sector: null, date: '2013-04-30' }]);
});
