import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';
import { lists, type Page, pageOf, walk } from './lists.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe.each(lists)('$name', (list) => {
  it('is walked forward and backward, every item once and in one order', async () => {
    const whole = await walk(api, list, 'first', () => 100);
    expect(whole.length).toBeGreaterThan(0);
    expect(new Set(whole.map((edge) => JSON.stringify(edge.node))).size).toBe(whole.length);
    const forward = await walk(
      api,
      list,
      'first',
      () => 7,
      (page, edges) => tellsItsPlace(page, edges.length, whole.length, 'forward'),
    );
    const backward = await walk(
      api,
      list,
      'last',
      () => 7,
      (page, edges) => tellsItsPlace(page, edges.length, whole.length, 'backward'),
    );
    expect(forward).toEqual(whole);
    expect(backward).toEqual(whole);
  });

  it('gives nothing but the total for first: 0', async () => {
    const none = await pageOf(api, list, { first: 0 });
    expect(none).toMatchObject({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect(none.totalCount).toBeGreaterThan(0);
  });
});

/** `read` items of `total` have been walked, the page included. */
function tellsItsPlace(page: Page, read: number, total: number, way: 'forward' | 'backward'): void {
  const { edges, nodes, pageInfo, totalCount } = page;
  const [ahead, behind] = [read < total, read > edges.length];
  expect(nodes).toEqual(edges.map((edge) => edge.node));
  expect(totalCount).toBe(total);
  expect(pageInfo).toEqual({
    hasNextPage: way === 'forward' ? ahead : behind,
    hasPreviousPage: way === 'forward' ? behind : ahead,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
}

describe('any walk', () => {
  const few = lists.filter((list) =>
    ['bodies [{key: START}, {key: NAME, direction: DESC}]', 'plans', 'coMembers', 'members of c-collabo'].includes(list.name),
  );

  it('of random page sizes gives the same list', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
    const property = fc.asyncProperty(
      fc.constantFrom(...few),
      fc.constantFrom('first' as const, 'last' as const),
      sizes,
      async (list, direction, each) => {
        let turn = 0;
        const whole = await walk(api, list, 'first', () => 100);
        expect(await walk(api, list, direction, () => each[turn++ % each.length] as number)).toEqual(whole);
      },
    );
    await fc.assert(property, { numRuns: 12, seed: 20130401 });
  }, 60_000);

  it('between two cursors gives what lies between them', async () => {
    const list = lists[0]!;
    const whole = await walk(api, list, 'first', () => 100);
    const cursors = { after: whole[3]!.cursor, before: whole[9]!.cursor };
    expect((await pageOf(api, list, cursors)).edges).toEqual(whole.slice(4, 9));
    expect((await pageOf(api, list, { ...cursors, first: 2 })).edges).toEqual(whole.slice(4, 6));
    expect((await pageOf(api, list, { ...cursors, last: 2 })).edges).toEqual(whole.slice(7, 9));
    expect((await pageOf(api, list, { after: cursors.before, before: cursors.after })).edges).toEqual([]);
  });

  it('has twenty items a page unless told', async () => {
    expect((await pageOf(api, lists[0]!, {})).edges).toHaveLength(20);
    expect((await pageOf(api, lists[0]!, { last: 100 })).edges).toHaveLength(100);
  });
});
