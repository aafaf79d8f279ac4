import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkFormats } from '../../src/export/formats.js';
import { type Api, startApi } from '../kit/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(`${api.url}${path}`, { headers, method });

describe('GET /exports', () => {
  it('lists every subject with its formats, media types and parameters', async () => {
    const { exports } = (await (await get('/exports')).json()) as {
      exports: { name: string; formats: { name: string }[]; parameters: { name: string }[] }[];
    };
    expect(exports.map(({ name }) => name)).toEqual(['network', 'institutions', 'bodies', 'memberships', 'ties']);
    expect(exports[0]?.formats.map(({ name }) => name)).toEqual(networkFormats.map(({ name }) => name));
    expect(exports[0]?.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['asOf', 'projection', 'sector', 'memberOfAll', 'center']),
    );
  });

  it.each(networkFormats.map(({ name, mediaType }) => [name, mediaType]))('network.%s', async (name, mediaType) => {
    const response = await get(`/exports/network.${name}?asOf=2013-04-30`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="network[.-]/);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  });
});

describe('what an export says over HTTP', () => {
  it('304 to a client that has it, another tag for another question', async () => {
    const first = await get('/exports/network.json?sector=FINANCE');
    const etag = first.headers.get('etag') as string;
    await first.text();
    expect((await get('/exports/network.json?sector=FINANCE', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/exports/network.json?sector=INDUSTRY', { 'if-none-match': etag })).status).toBe(200);
  });

  it('another tag once the data changed', async () => {
    const etag = (await get('/exports/ties.csv', {}, 'HEAD')).headers.get('etag');
    await api.db.rows(sql`update data_version set version = version + 1`);
    expect((await get('/exports/ties.csv', {}, 'HEAD')).headers.get('etag')).not.toBe(etag);
  });

  it('HEAD with the headers of GET and no body', async () => {
    const head = await get('/exports/institutions.csv', {}, 'HEAD');
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ]);
  });

  it('gzip when asked for', async () => {
    const response = await fetch(`${api.url}/exports/network.graphml`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toContain('</graphml>');
  });

  it('the format that Accept asks for, or 406 with those there are', async () => {
    expect((await get('/exports/network', { accept: 'text/turtle' })).headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    const refused = await get('/exports/network', { accept: 'image/png' });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([406, 'application/problem+json; charset=utf-8']);
    expect(((await refused.json()) as { allowed: string[] }).allowed).toContain('application/ld+json');
  });

  it.each([
    ['/exports/network.graphml?projection=TWO', 'projection', 'CO_MEMBERSHIP'],
    ['/exports/network.graphml?sectors=FINANCE', 'sectors', 'sector'],
    ['/exports/network.gexf?version=2', 'version', '1.2draft'],
    ['/exports/institutions.csv?charset=latin1', 'charset', 'shift_jis'],
    ['/exports/network.graphml?sector=FINANCE,ART', 'sector', 'FINANCE'],
  ])('400 problem+json with the allowed values: %s', async (path, parameter, allowed) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
    const problem = (await response.json()) as { parameter: string; allowed: string[]; code: string };
    expect(problem).toMatchObject({ parameter, code: 'BAD_USER_INPUT' });
    expect(problem.allowed).toContain(allowed);
  });

  it.each([
    ['/exports/network.graphml?asOf=2013-02-30', 400],
    ['/exports/network.graphml?memberOfAll=c-colabo', 400],
    ['/exports/network.graphml?projection=EGO', 400],
    ['/exports/network.graphml?projection=EGO&center=nobody', 400],
    ['/exports/network.graphml?projection=EGO&center=%00', 400],
    ['/exports/institutions.csv?memberOfAny=%00', 400],
    ['/exports/network.csv?city=%00', 400],
    ['/exports/network.xlsx', 404],
    ['/exports/secrets.csv', 404],
  ])('%s → %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('select');
  });
});

describe('tables', () => {
  it('open in Excel: a BOM, CRLF, and Japanese', async () => {
    const bytes = new Uint8Array(await (await get('/exports/institutions.csv?sector=FINANCE&memberOfAll=c-collabo')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^tottori-bank,鳥取銀行,/);
  });

  it('in Shift_JIS', async () => {
    const response = await get('/exports/institutions.csv?sector=FINANCE&charset=shift_jis');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=Shift_JIS; header=present');
    expect(new TextDecoder('shift_jis').decode(await response.arrayBuffer())).toContain('鳥取銀行');
  });

  it('memberships as of a day', async () => {
    const rows = (await (await get('/exports/memberships.json?asOf=2010-04-01&sector=FINANCE')).json()) as object[];
    expect(rows).toEqual([]);
  });
});

describe('a client that goes away', () => {
  it('stops the reading', async () => {
    await api.db.rows(
      sql`insert into node (code, type, kind, sort_key) select 'load-' || i, 'INSTITUTION', 'OTHER', 'x' from generate_series(1, 30000) i`,
    );
    const gone = new AbortController();
    const response = await fetch(`${api.url}/exports/institutions.ndjson`, { signal: gone.signal });
    await response.body?.getReader().read();
    gone.abort();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = api.statements.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(api.statements.length).toBe(before);
  });
});
