import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';
import { answerOf, limitOf, type Server, startServer } from './server.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codeOf = async (query: string, variables?: Record<string, unknown>) => (await api.ask(query, variables)).errors?.[0]?.extensions.code;
const costOf = async (fields: string) =>
  ((await api.ask<{ rateLimit: { cost: number } }>(`{ rateLimit(dryRun: true) { cost } ${fields} }`)).data?.rateLimit.cost ?? Number.NaN) -
  2;
const flood = (times: number, field: string) => `{ ${Array.from({ length: times }, (_, index) => `a${index}: ${field}`).join(' ')} }`;

describe('depth', () => {
  const levels = (fields: number) =>
    `{ body(code: "sangiren") { ${'children(first: 1) { nodes { '.repeat((fields - 2) / 2)} code ${'} }'.repeat((fields - 2) / 2)} } }`;

  it('of twelve fields is allowed, of more refused', async () => {
    expect(await codeOf(levels(12))).toBeUndefined();
    expect(await codeOf(levels(14))).toBe('QUERY_TOO_DEEP');
  });

  it('cannot be hidden in fragments', async () => {
    const fragments = Array.from(
      { length: 8 },
      (_, index) => `fragment F${index} on Body { children(first: 1) { nodes { ${index < 7 ? `...F${index + 1}` : 'code'} } } }`,
    );
    expect(await codeOf(`{ body(code: "sangiren") { ...F0 } } ${fragments.join(' ')}`)).toBe('QUERY_TOO_DEEP');
  });

  it('is not used up by fragments, which are no fields', async () => {
    const inline =
      '{ body(code: "c-collabo") { members(first: 1) { nodes { member { ... on Institution { memberships(first: 1) { nodes { in { ... on Body { members(first: 1) { nodes { member { ...Named } } } } } } } } } } } } } fragment Named on NetworkNode { code }';
    expect(await codeOf(inline)).toBeUndefined();
  });

  it('does not refuse introspection', async () => {
    for (const options of [
      {},
      { descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true },
    ]) {
      const { data, errors, statements } = await api.ask<{ __schema: { types: object[] } }>(getIntrospectionQuery(options));
      expect(errors).toBeUndefined();
      expect(data?.__schema.types.length).toBeGreaterThan(60);
      expect(statements).toHaveLength(0);
    }
  });

  it('introspection can be switched off', async () => {
    const closed = await startApi('seeded', { INTROSPECTION: 'false' });
    expect((await closed.ask('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await closed.close();
  });
});

describe('cost', () => {
  it.each([
    ['crosstab(rows: BODY, columns: BODY) { total }'],
    ['institutions(first: 100) { nodes { code name } }'],
    ['institutions(first: 0) { totalCount facets { sector { key } prefecture { key } region { key } kind { key } body { key } } }'],
    ['institution(code: "aist") { coMembers(first: 100) { nodes { code } } }'],
  ])('refuses a thousand aliases of %s', async (field) => expect(await codeOf(flood(1000, field))).toBe('QUERY_TOO_COMPLEX'));

  // The least each must cost so that an operation of the highest cost (100,000) ends within the time of an answer (30 s), as once measured.
  it.each([
    ['crosstab(rows: BODY, columns: BODY) { total }', 1000],
    ['institutions(first: 0) { facets { body { key } } }', 200],
    ['institutions(first: 1) { totalCount }', 50],
    ['network { nodeCount }', 5000],
    ['bridges(bodies: ["sangiren", "c-collabo"]) { links { code } }', 5000],
    ['path(from: "aist", to: "meti") { found }', 200],
  ])('of %s is at least %i', async (field, least) => expect(await costOf(field)).toBeGreaterThanOrEqual(least));

  it('grows with every level of plain lists', async () => {
    const around = (levels: number) => `prefectures { ${'region { prefectures { '.repeat(levels)} code ${'} }'.repeat(levels)} }`;
    expect(await costOf(around(2))).toBeGreaterThan(10 * (await costOf(around(1))) * 0.5);
    expect(await codeOf(`{ ${around(5)} }`)).toBe('QUERY_TOO_COMPLEX');
    const articles = (levels: number) => `{ body(code: "jsme") { ${'articles { bodies { '.repeat(levels)} code ${'} }'.repeat(levels)} } }`;
    expect(await codeOf(articles(1))).toBeUndefined();
    expect(await codeOf(articles(5))).toBe('QUERY_TOO_COMPLEX');
  });

  it('of fragments counts as often as they are spread', async () => {
    const list = 'institutions(first: 100) { nodes { ...F } }';
    const query = `{ a: ${list} b: ${list} c: ${list} d: ${list} } fragment F on Institution { coMembers(first: 100) { nodes { code name kind sector } } }`;
    expect(await codeOf(query)).toBe('QUERY_TOO_COMPLEX');
  });

  it('of fragments that multiply is refused before it is reckoned', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ... on Query { ...F${index + 1} } }`,
    );
    const started = performance.now();
    expect(await codeOf(`{ ...F0 } ${fragments.join(' ')} fragment F30 on Query { bodies { totalCount } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('counts page sizes given as variables', async () => {
    const query =
      'query ($n: Int = 100) { institutions(first: $n) { nodes { coMembers(first: $n) { nodes { coMembers(first: $n) { nodes { code } } } } } } }';
    expect(await codeOf(query)).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(query, { n: 100 })).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(query, { n: 2 })).toBeUndefined();
  });
});

describe('the rate limit', () => {
  let limited: Server;
  beforeAll(async () => {
    limited = await startServer({ RATE_LIMIT_POINTS: '1500' });
  });
  afterAll(() => limited.close());

  it('counts down, refuses with 429 and says when to come back', async () => {
    const ask = () => limited.post({ query: '{ rateLimit { cost limit remaining resetAt } institutions(first: 100) { nodes { code } } }' });
    const first = await ask();
    const { cost, limit, remaining, resetAt } = limitOf(await answerOf(first));
    expect([first.status, limit, remaining]).toEqual([200, 1500, 1500 - cost]);
    expect(new Date(resetAt).getTime()).toBeGreaterThan(Date.now());
    expect(first.headers.get('ratelimit')).toMatch(new RegExp(`r=${remaining}\\b`));
    let last = first;
    for (let left = remaining; left >= 0; left -= cost) last = await ask();
    limited.statements.length = 0;
    last = await ask();
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.headers.get('ratelimit-policy')).toContain('1500');
    const { errors, data } = await answerOf(last);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', hint: expect.any(String) });
    expect(data).toBeUndefined();
    expect(limited.statements).toHaveLength(0);
  });

  it('still lets a client ask for less, and for the cost', async () => {
    expect((await limited.post({ query: '{ __typename }' })).status).toBe(200);
    const dry = await limited.post({ query: '{ rateLimit(dryRun: true) { cost remaining } institutions(first: 100) { nodes { code } } }' });
    expect(dry.status).toBe(200);
  });
});
