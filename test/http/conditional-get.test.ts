import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, startServer } from '../graphql/server.js';

// Tags do not depend on answers being kept.
const sizes = ['0', '8'];
let servers: Server[];
beforeAll(async () => {
  servers = await Promise.all(sizes.map((RESPONSE_CACHE_MB) => startServer({ RESPONSE_CACHE_MB, RATE_LIMIT_POINTS: '1000' })));
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const query = 'query Bank($code: String!) { institution(code: $code) { code website } }';
const bank = { query, variables: '{"code":"hiroshima-bank"}' };
const get = (server: Server, parameters: Record<string, string> = bank, headers: Record<string, string> = {}) => {
  server.statements.length = 0;
  return fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
};
const both = () => sizes.map((size, place) => [size, servers[place] as Server] as const);
const points = (response: Response) => Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
const change = (server: Server) =>
  server.db.transaction(async (writer) => {
    await writer.rows(sql`update node set website = 'https://example.jp/changed' where code = 'hiroshima-bank'`);
  });

it('GET answers carry a tag that spares execution until the data changes', async () => {
  for (const [, server] of both()) {
    const first = await get(server);
    const etag = first.headers.get('etag') as string;
    expect(etag).toMatch(/^W\/"[\w.-]+"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('vary')).toContain('accept');
    const held = await get(server, bank, { 'if-none-match': `"other", ${etag}` });
    expect([held.status, await held.text(), held.headers.get('etag')]).toEqual([304, '', etag]);
    expect(server.statements).toEqual([]);
    expect(points(first) - points(held)).toBe(1);
    await change(server);
    const changed = await get(server, bank, { 'if-none-match': etag });
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
    expect(await changed.text()).toContain('example.jp/changed');
  }
});

it('a long answer has the same tag in any coding', async () => {
  const long = { query: '{ institutions(first: 50) { nodes { code name } } }' };
  for (const [, server] of both()) {
    const plain = await get(server, long, { 'accept-encoding': 'identity' });
    const text = await plain.text();
    for (let time = 0; time < 3; time += 1) {
      const { headers, ...answer } = await get(server, long, { 'accept-encoding': 'br' }).then(async (each) => ({
        headers: each.headers,
        text: await each.text(),
      }));
      expect([answer.text, headers.get('etag'), headers.get('content-encoding')]).toEqual([text, plain.headers.get('etag'), 'br']);
      expect(headers.get('vary')?.split(', ')).toEqual(expect.arrayContaining(['accept', 'accept-encoding']));
    }
    const held = await get(server, long, { 'accept-encoding': 'br', 'if-none-match': plain.headers.get('etag') as string });
    expect([held.status, held.headers.get('content-encoding')]).toEqual([304, null]);
  }
});

it('the tag is the same whichever process gives it, and another for another question', async () => {
  const tags = async (parameters: Record<string, string>, headers = {}) => {
    const answers = await Promise.all(servers.map((server) => get(server, parameters, headers)));
    return answers.map((answer) => answer.headers.get('etag'));
  };
  const [one, other] = await tags(bank);
  expect(other).toBe(one);
  expect(await tags({ ...bank, variables: '{"code":"tottori-bank"}' })).not.toContain(one);
  expect(await tags(bank, { accept: 'application/graphql-response+json' })).not.toContain(one);
});

it('what failed, what is for one client and what is posted has no tag and is not to be stored', async () => {
  for (const [, server] of both()) {
    const answers = [
      await get(server, { query: '{ institutions(first: 1000) { totalCount } }' }),
      await get(server, { query: '{ rateLimit { remaining } }' }),
      await get(server, { query: '{ nothing }' }),
      await server.post({ query: '{ regions { code } }' }),
    ];
    expect(answers.map(({ headers }) => [headers.get('etag'), headers.get('cache-control')])).toEqual(
      answers.map(() => [null, 'no-store']),
    );
  }
});

it('a GET that any web page could send is refused, also when its answer is kept', async () => {
  const server = servers[1] as Server;
  for (let time = 0; time < 3; time += 1) await (await get(server)).text();
  const plain = await fetch(`${server.url}/graphql?${new URLSearchParams(bank)}`);
  expect(plain.status).toBe(400);
});
