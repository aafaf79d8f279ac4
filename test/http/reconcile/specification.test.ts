import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, postForm, postJson, type Service, startService } from './service.js';
import { type SchemaName, specification, type Version } from './specification.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const objections = { '0.2': specification('0.2'), '1.0-draft': specification('1.0-draft') };

/** Everything at once: known and unknown names, types, every property, both languages of names. */
const names = ['広島大学', '鳥取銀行', '中国地域産学官コラボレーション会議', '存在しない機関の名前', 'Hiroshima University', '   '];
const queries = Object.fromEntries(
  names.map((query, index) => [
    `q${index}`,
    { query, limit: 5, type: 'node-type/INSTITUTION', type_strict: 'should', properties: [{ pid: 'prefecture', v: ['広島県', '鳥取県'] }] },
  ]),
);
const matches = {
  queries: names.map((propertyValue) => ({
    type: 'node-type/INSTITUTION',
    limit: 5,
    lang: 'ja',
    conditions: [
      { matchType: 'name', propertyValue },
      { matchType: 'property', propertyId: 'sector', propertyValue: ['学', 'FINANCE'], required: false, matchQuantifier: 'any' },
    ],
  })),
};
const properties = ['memberOf', 'members', 'name', 'prefecture', 'ror', 'founded', 'sector', 'kind', 'status', 'website'];
const extend = {
  ids: ['hiroshima-university', 'c-collabo', 'tottori-bank', 'jst-regional-hub', 'nobody'],
  properties: properties.map((id, index) => ({ id, settings: index % 2 === 0 ? {} : { limit: '2', content: 'code' } })),
};

describe.each(['ja', 'en'])('answers in %s satisfy the schemas of version 0.2', (lang) => {
  it.each<[SchemaName, string]>([
    ['manifest', '/reconcile?'],
    ['suggest-entities-response', `/reconcile/suggest/entity?prefix=${encodeURIComponent('広島')}&`],
    ['suggest-properties-response', '/reconcile/suggest/property?prefix=&'],
    ['suggest-types-response', '/reconcile/suggest/type?prefix=&limit=50&'],
    ['data-extension-property-proposal', '/reconcile/extend/propose?type=kind/INSTITUTION/BANK&limit=20&'],
    ['reconciliation-result-batch', `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}&`],
    ['data-extension-response', `/reconcile?extend=${encodeURIComponent(JSON.stringify(extend))}&`],
  ])('%s', async (schema, url) => {
    const { status, headers, body } = await get(service, `${url}lang=${lang}`);
    expect([status, headers['content-type'], headers['content-language']]).toEqual([200, 'application/json; charset=utf-8', lang]);
    expect(objections['0.2'](schema, body)).toEqual([]);
    expect(JSON.stringify(body).length).toBeGreaterThan(200);
  });
});

describe.each(['ja', 'en'])('answers in %s satisfy the schemas of the draft of 1.0', (lang) => {
  it.each<[SchemaName, string]>([
    ['manifest', '/reconcile/1.0'],
    ['suggest-entities-response', '/reconcile/1.0/suggest/entity?prefix=広島'],
    ['suggest-properties-response', '/reconcile/1.0/suggest/property?prefix='],
    ['suggest-types-response', '/reconcile/1.0/suggest/type?prefix=&limit=50'],
    ['data-extension-property-proposal', '/reconcile/1.0/extend/propose?type=kind/INSTITUTION/BANK&limit=20'],
  ])('%s', async (schema, url) => {
    const { status, headers, body } = await get(service, encodeURI(url), { 'accept-language': `fr, ${lang};q=0.8` });
    expect([status, headers['content-language']]).toEqual([200, lang]);
    expect(objections['1.0-draft'](schema, body)).toEqual([]);
    expect(JSON.stringify(body).length).toBeGreaterThan(200);
  });

  it.each<[SchemaName, string, object]>([
    ['reconciliation-result-batch', '/reconcile/1.0/match', matches],
    ['data-extension-response', '/reconcile/1.0/extend', extend],
  ])('%s', async (schema, url, question) => {
    const { status, body } = await postJson(service, url, question, { 'accept-language': lang });
    expect(status).toBe(200);
    expect(objections['1.0-draft'](schema, body)).toEqual([]);
    expect(JSON.stringify(body)).toContain('hiroshima-university');
  });
});

it('asks what the schemas allow to ask', () => {
  expect(objections['0.2']('reconciliation-query-batch', queries)).toEqual([]);
  expect(objections['1.0-draft']('reconciliation-query-batch', matches)).toEqual([]);
  for (const version of ['0.2', '1.0-draft'] as const) expect(objections[version]('data-extension-query', extend)).toEqual([]);
});

it.each<[Version, SchemaName, object]>([
  ['0.2', 'manifest', { versions: ['0.1'], name: 'x', identifierSpace: 'a', schemaSpace: 'b' }],
  ['0.2', 'reconciliation-result-batch', { q0: { result: [{ id: 'a', name: 'b' }] } }],
  ['0.2', 'data-extension-response', { meta: [], rows: { a: { p: [{ text: 'x' }] } } }],
  ['1.0-draft', 'manifest', { versions: ['1.0-draft'], name: 'x' }],
  ['1.0-draft', 'reconciliation-result-batch', { results: [{ candidates: [{ id: 'a' }] }] }],
  ['1.0-draft', 'suggest-types-response', { result: [{ id: 'a' }] }],
])('would notice a wrong answer (%s, %s)', (version, schema, answer) => {
  expect(objections[version](schema, answer)).not.toEqual([]);
});

it('answers every key of a batch, whatever it is called, and in no other than its own place', async () => {
  const strange = '{"__proto__": {"query": "広島大学"}, "": {"query": "鳥取銀行"}, "1": {"query": "存在しない"}}';
  const { body } = await postForm(service, { queries: strange });
  expect(Object.keys(body as object).toSorted()).toEqual(['', '1', '__proto__']);
  const own = Object.entries(body as Record<string, { result: { id: string }[] }>).map(([key, { result }]) => [key, result[0]?.id]);
  expect(Object.fromEntries(own)).toEqual(
    Object.fromEntries([
      ['__proto__', 'hiroshima-university'],
      ['', 'tottori-bank'],
      ['1', undefined],
    ]),
  );
});
