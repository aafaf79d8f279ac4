import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/graphql/errors.js';
import { answerOf, type Server, startServer } from './server.js';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const preflight = { 'apollo-require-preflight': 'true' };
const get = (parameters: Record<string, string>, headers: Record<string, string> = preflight, method = 'GET') =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, { method, headers });
const query = 'query Bank($code: String!, $asOf: Date) { institution(code: $code, asOf: $asOf) { code sector } }';
const bank = { institution: { code: 'hiroshima-bank', sector: 'FINANCE' } };

describe('GET', () => {
  it('answers a query with its variables', async () => {
    const response = await get({ query, variables: JSON.stringify({ code: 'hiroshima-bank' }), operationName: 'Bank' });
    expect([response.status, await response.json()]).toEqual([200, { data: bank }]);
  });

  it('takes Japanese in variables and literals', async () => {
    const response = await get({ query: '{ institutions(search: "広島銀行") { nodes { code } } }' });
    expect(await response.json()).toEqual({ data: { institutions: { nodes: [{ code: 'hiroshima-bank' }] } } });
  });

  it('without a preflight header is refused, since any web page could send it', async () => {
    const response = await get({ query }, {});
    expect(response.status).toBe(400);
    expect((await answerOf(response)).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect((await get({ query: '{ __typename }' }, { 'content-type': 'application/json' })).status).toBe(200);
  });

  it.each([
    ['broken variables', { query, variables: '{' }],
    ['variables that are a list', { query, variables: '[]' }],
    ['no query', {}],
    ['a wrong day', { query, variables: JSON.stringify({ code: 'x', asOf: '2013-02-30' }) }],
  ])('with %s gives a coded error', async (_name, parameters) => {
    const response = await get(parameters as Record<string, string>);
    expect(response.status).toBe(400);
    expect(Object.keys(errorCodes)).toContain((await answerOf(response)).errors?.[0]?.extensions.code);
  });

  it('runs no mutation', async () => {
    const response = await get({ query: 'mutation { __typename }' });
    expect([400, 405]).toContain(response.status);
    expect((await answerOf(response)).errors).toHaveLength(1);
  });
});

describe('other methods', () => {
  it.each(['HEAD', 'PUT', 'PATCH', 'DELETE'])('%s is told which ones there are', async (method) => {
    const response = await get({ query: '{ __typename }' }, preflight, method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('POST');
    if (method === 'HEAD') expect(await response.text()).toBe('');
  });
});

describe('POST', () => {
  it.each<[string, unknown]>([
    ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }]],
    ['an empty batch', []],
    ['a number', 5],
    ['null', 'null'],
    ['a text', '"{ __typename }"'],
    ['no query', {}],
    ['a query that is a number', { query: 1 }],
    ['variables that are a text', { query: '{ __typename }', variables: 'x' }],
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['extensions that are a text', { query: '{ __typename }', extensions: 'x' }],
    ['an operation name that is a number', { query: '{ __typename }', operationName: 1 }],
    ['an unknown persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    [
      'a document with the hash of another',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    ],
  ])('of %s gives a coded error and the server lives', async (_name, body) => {
    const response = await server.post(body);
    const { errors, data } = await answerOf(response);
    expect(response.status).toBeLessThan(500);
    expect(data).toBeUndefined();
    expect(Object.keys(errorCodes)).toContain(errors?.[0]?.extensions.code);
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL');
    expect((await server.post({ query: '{ __typename }' })).status).toBe(200);
  });

  it('answers in application/graphql-response+json, or JSON for older clients', async () => {
    expect((await server.post({ query: '{ __typename }' })).headers.get('content-type')).toContain('application/graphql-response+json');
    const plain = await server.post({ query: '{ nothing }' }, { accept: 'application/json' });
    expect(plain.headers.get('content-type')).toContain('application/json');
  });
});
