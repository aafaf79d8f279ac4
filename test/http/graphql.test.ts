import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestFacts } from '../../src/http/http-parts.js';
import { type Dummy, errorsOf, post, startDummy } from './dummy-server.js';

const graphqlJson = 'application/graphql-response+json';
let dummy: Dummy;
beforeAll(async () => {
  dummy = await startDummy({ REQUEST_TIMEOUT_MS: '400' });
});
afterAll(() => dummy.stop());

describe('questions', () => {
  it('answers POST and GET', async () => {
    const posted = await post(dummy.url, { query: 'query ($n: String) { hello(name: $n) }', variables: { n: '広島' } });
    expect(posted.status).toBe(200);
    expect(await posted.json()).toEqual({ data: { hello: 'こんにちは 広島' } });
    const got = await fetch(`${dummy.url}/graphql?query=${encodeURIComponent('{ hello }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await got.json()).toEqual({ data: { hello: 'こんにちは world' } });
  });

  it('answers in the media type that is asked for', async () => {
    const types = async (accept: string) => (await post(dummy.url, { query: '{ hello }' }, { accept })).headers.get('content-type');
    expect(await types(graphqlJson)).toContain(graphqlJson);
    expect(await types('application/json')).toContain('application/json');
    expect(await types('*/*')).toMatch(/json/);
    expect((await post(dummy.url, { query: '{ hello }' }, { accept: 'text/csv' })).status).toBe(406);
  });

  it('accepts a byte order mark and a quoted charset', async () => {
    const body = new TextEncoder().encode(`\uFEFF${JSON.stringify({ query: '{ hello }' })}`);
    expect((await post(dummy.url, body, { 'content-type': 'application/json; charset="UTF-8"' })).status).toBe(200);
  });

  it('leads browsers to GraphiQL with their question', async () => {
    const response = await fetch(`${dummy.url}/graphql?query=%7Bhello%7D`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/graphiql?query=%7Bhello%7D']);
  });

  it('keeps Apollo’s protection from forged cross-site requests', async () => {
    expect((await fetch(`${dummy.url}/graphql?query=%7Bhello%7D`)).status).toBe(400);
    expect((await post(dummy.url, { query: '{ hello }' }, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('does not run mutations by GET', async () => {
    const response = await fetch(`${dummy.url}/graphql?query=${encodeURIComponent('mutation { touch }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });
});

describe('failures of the answer', () => {
  it('does not tell what went wrong inside, but logs it when the context fails', async () => {
    const boom = await (await post(dummy.url, { query: '{ boom }' })).text();
    expect(boom).toContain('"INTERNAL"');
    expect(boom).not.toContain('secret');
    const broken = await startDummy(
      {},
      {
        createContext: () => {
          throw new Error('secret password');
        },
      },
    );
    const response = await post(broken.url, { query: '{ hello }' });
    expect(response.status).toBe(500);
    expect(await errorsOf(response)).toEqual([{ message: 'Internal server error', extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(broken.logs)).toContain('secret password');
    await broken.stop();
  });

  it('gives up after the time limit, also after a POST body', async () => {
    const response = await post(dummy.url, { query: '{ slow(ms: 5000) }' });
    expect(response.status).toBe(503);
    expect((await errorsOf(response))[0]?.extensions.code).toBe('TIMEOUT');
  });

  it('tells the GraphQL side when the client has gone', async () => {
    let signal: AbortSignal | undefined;
    const createContext = (facts: RequestFacts) => {
      signal = facts.signal;
      return { facts };
    };
    const watched = await startDummy({}, { createContext });
    const client = new AbortController();
    const asked = fetch(`${watched.url}/graphql`, {
      method: 'POST',
      signal: client.signal,
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow(ms: 1000) }"}',
    }).catch(() => 'gone');
    await expect.poll(() => signal?.aborted).toBe(false);
    client.abort();
    expect(await asked).toBe('gone');
    await expect.poll(() => signal?.aborted).toBe(true);
    await watched.stop();
  });
});

describe('clients', () => {
  const clientOf = async (server: Dummy, headers: Record<string, string>) =>
    ((await (await post(server.url, { query: '{ client }' }, headers)).json()) as { data: { client: string } }).data.client;

  it('ignores X-Forwarded-For unless a proxy is trusted', async () => {
    expect(await clientOf(dummy, { 'x-forwarded-for': '203.0.113.9' })).toBe('127.0.0.1');
  });

  it('takes the entry its own proxy wrote, not what the client made up', async () => {
    const behind = await startDummy({ TRUST_PROXY: 'true' });
    expect(await clientOf(behind, { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })).toBe('203.0.113.9');
    expect(await clientOf(behind, { 'x-forwarded-for': '2001:db8::7' })).toBe('2001:db8:0:0::/64');
    await behind.stop();
    const two = await startDummy({ TRUST_PROXY: '2' });
    expect(await clientOf(two, { 'x-forwarded-for': '198.51.100.1, 203.0.113.9, 10.0.0.2' })).toBe('203.0.113.9');
    await two.stop();
  });
});
