import { afterAll, beforeAll, expect, it } from 'vitest';
import { postForm, postJson, type Service, startService } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const names = ['広島大学', '鳥取銀行', '岡山大学', '山口大学', '島根大学', '鳥取大学', '広島県', '岡山県', '中国電力', '広島市'];
const codes = [
  'hiroshima-university',
  'tottori-bank',
  'c-collabo',
  'sangiren',
  'tottori-university',
  'hiroshima-bank',
  'jsme',
  'nobody',
  'x',
  'y',
];
const properties = [
  { pid: 'prefecture', v: '広島県' },
  { pid: 'memberOf', v: 'c-collabo' },
  { pid: 'ror', v: '03t78wx29' },
  { pid: 'status', v: 'ACTIVE' },
];

async function statementsOf(work: () => Promise<{ status: number }>): Promise<number> {
  service.statements.length = 0;
  expect((await work()).status).toBe(200);
  return service.statements.length;
}

const ofQueries = (count: number) =>
  statementsOf(() =>
    postForm(service, { queries: Object.fromEntries(names.slice(0, count).map((query) => [query, { query, properties }])) }),
  );
const ofMatches = (count: number) =>
  statementsOf(() =>
    postJson(service, '/reconcile/1.0/match', {
      queries: names.slice(0, count).map((propertyValue) => ({ conditions: [{ matchType: 'name', propertyValue }] })),
    }),
  );
const ofExtension = (count: number) =>
  statementsOf(() =>
    postForm(service, { extend: { ids: codes.slice(0, count), properties: ['members', 'ror', 'status', 'nameEn'].map((id) => ({ id })) } }),
  );

it.each([
  ['queries with every kind of constraint', ofQueries],
  ['queries of 1.0', ofMatches],
  ['entities to extend', ofExtension],
] as const)('ten %s take as many statements as two', async (_what, of) => {
  const two = await of(2);
  expect(two).toBeGreaterThan(1);
  expect(await of(10)).toBe(two);
});
