import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dummy, post, startDummy } from './dummy-server.js';

let dummy: Dummy;
beforeAll(async () => {
  dummy = await startDummy();
});
afterAll(() => dummy.stop());

const get = (path: string, init?: RequestInit) => fetch(`${dummy.url}${path}`, { redirect: 'manual', ...init });

describe('unknown addresses and methods', () => {
  it('lists the addresses that exist', async () => {
    const response = await get('/nowhere?x=1');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as { status: number; addresses: { path: string }[] };
    expect(problem.status).toBe(404);
    expect(problem.addresses.map(({ path }) => path)).toEqual(['/graphiql', '/graphql', '/healthz', '/readyz', '/metrics']);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('/graphql refuses %s', async (method) => {
    const response = await get('/graphql', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, OPTIONS, POST']);
  });

  it('refuses other methods elsewhere too', async () => {
    const response = await get('/healthz', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('knows routes with parameters that are added later', async () => {
    const other = await startDummy({}, {});
    await other.stop();
    const { createHttpServer } = await import('../../src/http/server.js');
    const app = await createHttpServer({
      config: dummy.config,
      logger: dummy.logger,
      apollo: dummy.apollo as never,
      createContext: () => ({}),
      version: '1',
      ready: async () => ({ ready: true, checks: {} }),
    });
    app.get('/exports/network.:format', async () => 'x');
    app.get('/exports', async () => 'x');
    expect((await app.inject({ method: 'POST', url: '/exports/network.gexf' })).statusCode).toBe(405);
    expect((await app.inject({ url: '/exports/other' })).statusCode).toBe(404);
    expect((await app.inject({ url: '/none' })).body).toContain('"/exports"');
    await app.close();
  });

  it('answers HEAD where it answers GET, without a body', async () => {
    for (const path of ['/', '/healthz', '/readyz', '/metrics', '/graphiql']) {
      const response = await get(path, { method: 'HEAD' });
      expect([200, 503]).toContain(response.status);
      expect(await response.text()).toBe('');
    }
  });
});

describe('health', () => {
  it('lives and is ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok', version: '0.0.0-test' });
    expect(await (await get('/readyz')).json()).toEqual({ ready: true, checks: { database: 'ok' }, version: '0.0.0-test' });
  });

  it('is not ready when a check fails or throws, and keeps the reason of a throw to the log', async () => {
    const unready = await startDummy({}, { ready: async () => ({ ready: false, checks: { migrations: '2 pending' } }) });
    const response = await fetch(`${unready.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ ready: false, checks: { migrations: '2 pending' } });
    await unready.stop();
    const broken = await startDummy({}, { ready: () => Promise.reject(new Error('password=hunter2')) });
    const answer = await fetch(`${broken.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('hunter2');
    expect(JSON.stringify(broken.logs)).toContain('hunter2');
    await broken.stop();
  });

  it('measures requests by route, not by path, each server for itself', async () => {
    const other = await startDummy();
    await get('/no/such/path');
    await post(dummy.url, { query: '{ hello }' });
    const text = await (await get('/metrics')).text();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toMatch(/http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/);
    expect(text).toContain('route="unmatched"');
    expect(text).not.toContain('/no/such/path');
    expect(await (await fetch(`${other.url}/metrics`)).text()).not.toContain('route="/graphql"');
    await other.stop();
  });
});

describe('pages', () => {
  it('starts in two languages, with nothing from elsewhere', async () => {
    const response = await get('/');
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const part of ['産学金官', 'directory', 'href="/graphiql"', 'href="/graphql"', 'href="/healthz"']) expect(html).toContain(part);
    expect(html.replaceAll(dummy.url, '').replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
    expect(html).not.toContain('<script');
  });

  it('escapes the Host header', async () => {
    const { body } = await dummy.app.inject({ url: '/', headers: { host: '"><script>x' } });
    expect(body).not.toContain('<script>');
  });

  it('serves a built GraphiQL, its files to be kept for good and under the policy that its workers need', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'renkei-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>built');
    writeFileSync(join(folder, 'assets/a-1.js'), 'export {}');
    const built = await startDummy({}, { graphiqlDir: folder });
    for (const path of ['/graphiql', '/graphiql/']) expect(await (await fetch(built.url + path)).text()).toContain('built');
    const { status, headers } = await fetch(`${built.url}/graphiql/assets/a-1.js`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await fetch(`${built.url}/graphiql/assets/none.js`)).status).toBe(404);
    await built.stop();
  });

  it('says how to build GraphiQL when it is not built', async () => {
    const bare = await startDummy({}, { graphiqlDir: join(mkdtempSync(join(tmpdir(), 'renkei-')), 'none') });
    const response = await fetch(`${bare.url}/graphiql`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build:graphiql');
    await bare.stop();
  });

  it.each([
    '/graphiql/assets/../../package.json',
    '/graphiql/assets/%2e%2e/%2e%2e/package.json',
    '/graphiql/assets/..%2f..%2fpackage.json',
    '/graphiql/assets/',
  ])('does not serve %s', async (path) => {
    const { statusCode, body } = await dummy.app.inject({ url: path });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('dependencies');
  });
});
