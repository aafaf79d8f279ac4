import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dummy, post, startDummy } from './dummy-server.js';

let open: Dummy;
let listed: Dummy;
beforeAll(async () => {
  open = await startDummy();
  listed = await startDummy({ CORS_ORIGINS: 'https://app.example, http://localhost:5173' });
});
afterAll(() => Promise.all([open.stop(), listed.stop()]));

const preflight = (dummy: Dummy, origin: string) =>
  fetch(`${dummy.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' },
  });

describe('CORS', () => {
  it('lets every site ask by default', async () => {
    const response = await preflight(open, 'https://anything.example');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(response.headers.get('access-control-max-age')).toBe('86400');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('lets only listed sites ask, and says so to caches', async () => {
    const allowed = await preflight(listed, 'https://app.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(allowed.headers.get('vary')).toMatch(/origin/i);
    expect((await preflight(listed, 'https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const answer = await post(listed.url, { query: '{ hello }' }, { origin: 'https://evil.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('shows scripts the headers they need, also on errors', async () => {
    for (const response of [await post(open.url, { query: '{ hello }' }), await post(open.url, '{'), await fetch(`${open.url}/nowhere`)]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    }
  });

  it('answers a plain OPTIONS with Allow', async () => {
    const response = await fetch(`${open.url}/healthz`, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });
});

describe('compression', () => {
  const ask = (length: number, encoding: string) =>
    post(open.url, { query: `{ text(length: ${length}) }` }, { 'accept-encoding': encoding });

  it.each(['gzip', 'br', 'deflate'])('compresses long answers with %s', async (encoding) => {
    const response = await ask(5000, encoding);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(((await response.json()) as { data: { text: string } }).data.text).toHaveLength(5000);
  });

  it('leaves short answers and plain clients alone', async () => {
    expect((await ask(10, 'gzip')).headers.get('content-encoding')).toBeNull();
    expect((await ask(5000, 'identity')).headers.get('content-encoding')).toBeNull();
  });
});

describe('security headers', () => {
  it('are on every answer', async () => {
    for (const path of ['/', '/healthz', '/graphiql', '/nowhere', '/graphql']) {
      const { headers } = await fetch(`${open.url}${path}`, { redirect: 'manual' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('request ids and logs', () => {
  it('keeps a sound id and replaces an odd one', async () => {
    const idFor = async (id: string) =>
      (await fetch(`${open.url}/healthz`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idFor('abc-123')).toBe('abc-123');
    expect(await idFor('a b{}')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('logs success at debug, client errors at info, and never the question', async () => {
    open.logs.length = 0;
    await fetch(`${open.url}/graphql?query=${encodeURIComponent('{ hello(name: "himitsu") }')}&variables={"a":"himitsu"}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    await post(open.url, { query: '{ hello(name: "himitsu") }' });
    await post(open.url, '{"himitsu"');
    await fetch(`${open.url}/himitsu-nai?query=himitsu`);
    await expect.poll(() => open.logs.length).toBe(4);
    expect(open.logs.map(({ level, status, path }) => [level, status, path])).toEqual([
      [20, 200, '/graphql'],
      [20, 200, '/graphql'],
      [30, 400, '/graphql'],
      [30, 404, '/himitsu-nai'],
    ]);
    expect(JSON.stringify(open.logs)).not.toContain('himitsu"');
    expect(JSON.stringify(open.logs)).not.toContain('query=');
  });
});
