import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask, get, postForm, postJson, type Service, startService } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService({ BODY_LIMIT_BYTES: '100000' });
});
afterAll(() => service.close());

function expectFault(
  { status, headers, body, text }: Answer<{ errors: { message: string; extensions: { code: string; hint?: string } }[] }>,
  expected: number,
) {
  expect([status, headers['content-type']]).toEqual([expected, 'application/json; charset=utf-8']);
  expect(body.errors[0]?.message).toMatch(/\w/);
  expect(body.errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
  expect(text).not.toMatch(/node_modules|select |FST_|\bat \w+ \(/);
}

const manyQueries = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, { query: '広島大学' }]));
const name = { matchType: 'name', propertyValue: '広島大学' };

describe('version 0.2 refuses with a reason', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['no field at all', {}, 400],
    ['broken JSON', { queries: '{"q0": {"query": "広島大学"' }, 400],
    ['an empty field', { queries: '' }, 400],
    ['a list', { queries: [{ query: '広島大学' }] }, 400],
    ['null', { queries: 'null' }, 400],
    ['a query that is text', { queries: { q0: '広島大学' } }, 400],
    ['a query with nothing in it', { queries: { q0: {} } }, 400],
    ['a query of a number', { queries: { q0: { query: 1 } } }, 400],
    ['no query and no properties', { queries: { q0: { properties: [] } } }, 400],
    ['an unknown type', { queries: { q0: { query: 'x', type: 'Q5' } } }, 400],
    ['a type that is none', { queries: { q0: { query: 'x', type: { id: 'node-type/BODY' } } } }, 400],
    ['an unknown strictness', { queries: { q0: { query: 'x', type_strict: 'very' } } }, 400],
    ['a negative limit', { queries: { q0: { query: 'x', limit: -1 } } }, 400],
    ['half a candidate', { queries: { q0: { query: 'x', limit: 1.5 } } }, 400],
    ['a limit in words', { queries: { q0: { query: 'x', limit: 'ten' } } }, 400],
    ['properties as an object', { queries: { q0: { query: 'x', properties: { prefecture: '広島県' } } } }, 400],
    ['an unknown property', { queries: { q0: { query: 'x', properties: [{ pid: 'P31', v: 'x' }] } } }, 400],
    ['a property of the prototype', { queries: { q0: { query: 'x', properties: [{ pid: 'constructor', v: 'x' }] } } }, 400],
    ['a property without a value', { queries: { q0: { query: 'x', properties: [{ pid: 'prefecture' }] } } }, 400],
    ['a value without an id', { queries: { q0: { query: 'x', properties: [{ pid: 'memberOf', v: { name: 'x' } }] } } }, 400],
    ['too many values', { queries: { q0: { query: 'x', properties: [{ pid: 'city', v: Array(21).fill('x') }] } } }, 400],
    ['too many queries', { queries: manyQueries }, 413],
    ['a form that is too large', { queries: { q0: { query: 'x'.repeat(120_000) } } }, 413],
    ['an extension without entities', { extend: { properties: [{ id: 'ror' }] } }, 400],
    ['an extension of an unknown property', { extend: { ids: ['x'], properties: [{ id: 'P31' }] } }, 400],
    ['an extension of names only', { extend: { ids: ['x'], properties: ['ror'] } }, 400],
    ['an entity that is no text', { extend: { ids: [1], properties: [] } }, 400],
    ['too many entities', { extend: { ids: Array(1001).fill('x'), properties: [{ id: 'ror' }] } }, 400],
    ['a wrong setting', { extend: { ids: ['x'], properties: [{ id: 'ror', settings: { limit: 'many' } }] } }, 400],
    ['another wrong setting', { extend: { ids: ['x'], properties: [{ id: 'ror', settings: { content: 'html' } }] } }, 400],
  ])('%s', async (_what, fields, status) => {
    expectFault(await postForm(service, fields), status);
  });

  it('says where it went wrong and what to do', async () => {
    const { body } = await postForm(service, { queries: { q7: { query: 'x', properties: [{ pid: 'pref', v: 'x' }] } } });
    expect(body.errors).toEqual([
      {
        message: 'queries.q7.properties[0].pid names no property: "pref".',
        extensions: { code: 'BAD_USER_INPUT', hint: 'The suggest service of properties lists all of them.' },
      },
    ]);
  });

  it.each<[string, string, string | Buffer, number]>([
    ['JSON', 'application/json', '{"q0": {"query": "広島大学"}}', 415],
    ['plain text', 'text/plain', 'queries={}', 415],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--', 415],
    ['another charset', 'application/x-www-form-urlencoded; charset=Shift_JIS', 'queries={}', 415],
    ['percent-encoded Shift_JIS', 'application/x-www-form-urlencoded', 'queries=%8DL%93%87', 400],
    ['raw Shift_JIS', 'application/x-www-form-urlencoded', Buffer.from([0x71, 0x3d, 0x8d, 0x4c, 0x93, 0x87]), 400],
    ['broken percent-encoding', 'application/x-www-form-urlencoded', 'queries=%7', 400],
  ])('a body of %s', async (_what, type, payload, status) => {
    expectFault(await ask(service, { method: 'POST', url: '/reconcile', headers: { 'content-type': type }, payload }), status);
  });

  it.each([
    '/reconcile?queries=%7B',
    '/reconcile?queries=%8DL%93%87',
    '/reconcile?asOf=2013-02-30',
    '/reconcile?asOf=yesterday',
    '/reconcile/suggest/entity?prefix=x&limit=many',
    '/reconcile/suggest/entity?prefix=x&cursor=-1',
    '/reconcile/extend/propose?type=&limit=1e3',
  ])('GET %s', async (url) => {
    expectFault(await get(service, url), 400);
  });

  it.each(['entity', 'type', 'property'])('a flyout of an unknown %s', async (what) => {
    expectFault(await get(service, `/reconcile/flyout/${what}?id=nothing`), 404);
  });
});

describe('the draft of 1.0 refuses with a reason', () => {
  it.each<[string, unknown, number]>([
    ['nothing', '', 400],
    ['broken JSON', '{"queries": [', 400],
    ['null', null, 400],
    ['the shape of 0.2', { q0: { query: '広島大学' } }, 400],
    ['queries by key', { queries: { q0: { conditions: [name] } } }, 400],
    ['no conditions', { queries: [{}] }, 400],
    ['empty conditions', { queries: [{ conditions: [] }] }, 400],
    ['no match type', { queries: [{ conditions: [{ propertyValue: 'x' }] }] }, 400],
    ['no value', { queries: [{ conditions: [{ matchType: 'name' }] }] }, 400],
    ['a property without its id', { queries: [{ conditions: [{ matchType: 'property', propertyValue: 'x' }] }] }, 400],
    ['several types', { queries: [{ type: ['node-type/BODY'], conditions: [name] }] }, 400],
    ['an unknown type', { queries: [{ type: 'Q5', conditions: [name] }] }, 400],
    ['an unknown quantifier', { queries: [{ conditions: [{ ...name, matchQuantifier: 'some' }] }] }, 400],
    ['a qualifier', { queries: [{ conditions: [{ ...name, matchQualifier: 'ExactMatch' }] }] }, 400],
    ['required in words', { queries: [{ conditions: [{ ...name, required: 'yes' }] }] }, 400],
    ['too many conditions', { queries: [{ conditions: Array(21).fill(name) }] }, 400],
    ['too many queries', { queries: Array(101).fill({ conditions: [name] }) }, 413],
  ])('%s', async (_what, body, status) => {
    expectFault(await postJson(service, '/reconcile/1.0/match', body), status);
  });

  it('a form, and a GET of what is only posted', async () => {
    expectFault(await postForm(service, { queries: {} }, '/reconcile/1.0/match'), 415);
    expect((await get(service, '/reconcile/1.0/match')).status).toBe(405);
    expect((await ask(service, { method: 'POST', url: '/reconcile/suggest/type' })).status).toBe(405);
  });
});

describe('what is strange but no fault', () => {
  it.each(['\u0000', '\ud800', '%_\\', "'; drop table node; --", '𠮷', '🎌', 'ｱ', 'x'.repeat(5000), '株式会社', '()', '*', '大'])(
    '%j',
    async (query) => {
      const { status, body } = await postForm(service, { queries: { q0: { query, properties: [{ pid: 'ror', v: query }] } } });
      expect(status).toBe(200);
      expect(Array.isArray(body.q0.result)).toBe(true);
      const match = await postJson(service, '/reconcile/1.0/match', {
        queries: [{ conditions: [{ matchType: 'id', propertyValue: query }] }],
      });
      expect(match.status).toBe(200);
      expect((await get(service, `/reconcile/suggest/entity?prefix=${encodeURIComponent(query.toWellFormed())}`)).status).toBe(200);
    },
  );
});

describe('the budget of a client', () => {
  it('pays by the query, is told what is left, and is refused when it is used up', async () => {
    const poor = await startService({ RATE_LIMIT_POINTS: '1000' });
    try {
      const queries = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`q${index}`, { query: '広島大学' }]));
      const first = await postForm(poor, { queries });
      expect([first.status, String(first.headers['ratelimit'])]).toEqual([200, expect.stringContaining('r=400')]);
      const second = await postForm(poor, { queries });
      expectFault(second, 429);
      expect(second.body.errors[0].extensions.code).toBe('RATE_LIMITED');
      expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
      expect((await get(poor, '/reconcile')).status).toBe(200);
    } finally {
      await poor.close();
    }
  });
});
