import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Server, startServer } from '../graphql/server.js';

const text = readFileSync(join(packageRoot, 'schema/operations/banks-of-the-conference.graphql'), 'utf8');
const sha256 = (body: string) => createHash('sha256').update(body).digest('hex');
const id = sha256(text);
const printed = print(parse(text));
const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const stranger = '{ regions { code } }';

let servers: Record<'off' | 'prefer' | 'only', Server>;
beforeAll(async () => {
  const start = (mode: string) => startServer({ TRUSTED_DOCUMENTS: mode, RESPONSE_CACHE_MB: '8' });
  const [off, prefer, only] = await Promise.all(['off', 'prefer', 'only'].map(start));
  servers = { off, prefer, only } as typeof servers;
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

const get = (server: Server, parameters: Record<string, string>) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, { headers: { 'apollo-require-preflight': '1' } });
const outcome = async (response: Response) => {
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code ?? (data ? 'data' : 'nothing')];
};

describe.each(['prefer', 'only'] as const)('TRUSTED_DOCUMENTS=%s', (mode) => {
  it.each<[string, Record<string, unknown>]>([
    ['documentId', { documentId: `sha256:${id}` }],
    ['documentId without its prefix', { documentId: id }],
    ['id', { id }],
    ['the hash of a persisted query', { extensions: persistedQuery(id) }],
    ['the hash of the printed text', { extensions: persistedQuery(sha256(printed)) }],
    ['the text', { query: text }],
    ['the printed text', { query: printed }],
  ])('knows a document by %s, by POST and GET, however often', async (_name, body) => {
    const expected = await (await servers.off.post({ query: text })).json();
    const parameters = Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    for (let time = 0; time < 3; time += 1) {
      expect(await (await servers[mode].post(body)).json()).toEqual(expected);
      expect(await (await get(servers[mode], parameters)).json()).toEqual(expected);
    }
  });

  it('tells of an unknown id', async () => {
    expect(await outcome(await servers[mode].post({ documentId: `sha256:${'0'.repeat(64)}` }))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(await outcome(await get(servers[mode], { id: 'x' }))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });
});

it('only: nothing else is answered, and GraphiQL says so', async () => {
  const refused = [403, 'DOCUMENT_NOT_TRUSTED'];
  const both = { query: stranger, extensions: persistedQuery(id) };
  for (const body of [
    { query: stranger },
    { query: `${text} ` },
    both,
    { extensions: persistedQuery(sha256(stranger)) },
    { query: stranger, id },
  ]) {
    expect(await outcome(await servers.only.post(body))).toEqual(refused);
  }
  expect(await outcome(await get(servers.only, { query: stranger, id }))).toEqual(refused);
  const twice = await fetch(`${servers.only.url}/graphql?query=${encodeURIComponent(text)}&query=${encodeURIComponent(stranger)}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(await outcome(twice)).toEqual(refused);
  const batch = await servers.only.post([{ query: stranger }]);
  expect([batch.status, (await outcome(batch))[1]]).toEqual([400, 'BAD_REQUEST']);
  const page = await fetch(`${servers.only.url}/graphiql`);
  expect(await page.text()).toContain('TRUSTED_DOCUMENTS=only');
});

it('prefer: persisted queries are registered as ever, by POST and asked by GET', async () => {
  const extensions = persistedQuery(sha256(stranger));
  expect((await outcome(await servers.prefer.post({ extensions })))[1]).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(await outcome(await servers.prefer.post({ query: stranger, extensions }))).toEqual([200, 'data']);
  expect(await outcome(await servers.prefer.post({ extensions }))).toEqual([200, 'data']);
  expect(await outcome(await get(servers.prefer, { extensions: JSON.stringify(extensions) }))).toEqual([200, 'data']);
});

it('off: ids are not known', async () => {
  expect((await outcome(await servers.off.post({ documentId: `sha256:${id}` })))[1]).not.toBe('data');
});
