import { afterAll, beforeAll, expect, it } from 'vitest';
import { postForm, postJson, type Service, startService } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Of every kind that the matcher goes other ways with: ten of them, and a hundred. */
const ten = [
  '広島大学',
  '存在しない組織',
  '鳥取銀行',
  '岡山大学',
  '広島大学大学院工学研究科',
  '県立大',
  '広島県',
  'Okayama Univ.',
  '鳥取銀行、広島大学',
  '広島市',
];
const hundred = Array.from({ length: 10 }, (_, index) => ten.map((name) => (index === 0 ? name : `${name} ${index}号`))).flat();
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

const ofQueries = (names: string[]) =>
  statementsOf(() => postForm(service, { queries: Object.fromEntries(names.map((query) => [query, { query, properties }])) }));
const ofMatches = (names: string[]) =>
  statementsOf(() =>
    postJson(service, '/reconcile/1.0/match', {
      queries: names.map((propertyValue) => ({ conditions: [{ matchType: 'name', propertyValue }] })),
    }),
  );

it.each([
  ['with every kind of constraint', ofQueries],
  ['of 1.0', ofMatches],
] as const)('a hundred queries %s take no more statements than ten', async (_what, of) => {
  const few = await of(ten);
  expect(few).toBeGreaterThan(1);
  expect(await of(hundred)).toBeLessThanOrEqual(few);
});

it('ten entities to extend take as many statements as two', async () => {
  const ofExtension = (ids: string[]) =>
    statementsOf(() => postForm(service, { extend: { ids, properties: ['members', 'ror', 'status', 'nameEn'].map((id) => ({ id })) } }));
  const two = await ofExtension(codes.slice(0, 2));
  expect(two).toBeGreaterThan(1);
  expect(await ofExtension(codes)).toBe(two);
});
