import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, get, postForm, type Service, startService } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: { id: string }[];
  readonly features: { id: string; value: number }[];
}

async function candidatesOf(query: object, url?: string): Promise<Candidate[]> {
  const { body } = await postForm(service, { queries: { q0: query } }, url);
  return (body as { q0: { result: Candidate[] } }).q0.result;
}

describe('queries', () => {
  it('finds what is called just so first, whatever its type', async () => {
    expect((await candidatesOf({ query: '広島大学' }))[0]?.id).toBe('hiroshima-university');
    expect((await candidatesOf({ query: '中国地域産学官コラボレーション会議' }))[0]?.id).toBe('c-collabo');
  });

  it('finds an entity by its own code', async () => {
    expect((await candidatesOf({ query: 'tottori-bank' }))[0]).toMatchObject({ id: 'tottori-bank', score: 100 });
  });

  it('sorts by score and keeps to the limit', async () => {
    const found = await candidatesOf({ query: '広島', limit: 4 });
    expect(found).toHaveLength(4);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it.each([0, null, ''])('takes %j for no limit given', async (limit) => {
    expect(await candidatesOf({ query: '広島', limit })).toHaveLength(10);
  });

  it('keeps to a type, its broader types and several', async () => {
    const banks = await candidatesOf({ query: '広島', type: ['kind/INSTITUTION/BANK'], type_strict: 'any' });
    expect(banks.map(({ id }) => id)).toContain('hiroshima-bank');
    expect(banks.filter(({ type }) => type[0]?.id !== 'kind/INSTITUTION/BANK')).toEqual([]);
    const both = await candidatesOf({ query: '広島', type: ['sector/FINANCE', 'node-type/INSTITUTION'], type_strict: 'all' });
    expect(both.map(({ id }) => id)).toEqual(banks.map(({ id }) => id));
    expect(await candidatesOf({ query: '広島', type: ['sector/FINANCE', 'sector/ACADEMIA'], type_strict: 'all' })).toEqual([]);
  });

  it('lowers what a property speaks against and tells so', async () => {
    const [right] = await candidatesOf({ query: '広島大学', properties: [{ pid: 'prefecture', v: 'Hiroshima Prefecture' }] });
    const [wrong] = await candidatesOf({ query: '広島大学', properties: [{ pid: 'prefecture', v: '岡山県' }], limit: 1 });
    expect(right?.features).toContainEqual({ id: 'property_prefecture', value: 1 });
    expect(wrong?.score).toBeLessThan((right?.score ?? 0) / 1.5);
    expect(wrong?.match).toBe(false);
  });

  it.each([
    ['a register address', 'https://ror.org/03t78wx29'],
    ['an identifier', ' 03T78WX29 '],
  ])('finds by %s alone, and is sure of it', async (_what, v) => {
    const found = await candidatesOf({ properties: [{ pid: 'ror', v }] });
    expect(found).toMatchObject([{ id: 'hiroshima-university', match: true, score: 100 }]);
  });

  it('is not sure where name and identifier disagree', async () => {
    const found = await candidatesOf({ query: '鳥取銀行', properties: [{ pid: 'ror', v: '03t78wx29' }] });
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['hiroshima-university', 'tottori-bank']));
    expect(found.filter(({ match }) => match)).toEqual([]);
  });

  it('takes reconciled cells and lists as values', async () => {
    const v = [{ id: 'c-collabo', name: '何であれ' }, 'sangiren'];
    const found = await candidatesOf({ query: '鳥取銀行', properties: [{ pid: 'memberOf', v }] });
    expect(found[0]?.features).toContainEqual({ id: 'property_memberOf', value: 1 });
  });

  it('answers by GET as by POST', async () => {
    const queries = { q0: { query: '鳥取銀行', limit: 2 } };
    const byGet = await get(service, `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    expect(byGet.body).toEqual((await postForm(service, { queries })).body);
  });

  it('speaks English when asked, with the names of a day', async () => {
    const [found] = await candidatesOf({ query: '広島大学' }, '/reconcile?lang=en&asOf=2013-04-30');
    expect(found).toMatchObject({ name: 'Hiroshima University', type: [{ name: 'National university' }, {}, {}] });
  });
});

describe('data extension', () => {
  const extend = async (ids: string[], properties: object[], url?: string) =>
    (await postForm(service, { extend: { ids, properties } }, url)).body;

  it('gives words, codes and entities, in order and up to the limit', async () => {
    const { meta, rows } = await extend(
      ['tottori-bank', 'nobody'],
      [{ id: 'prefecture' }, { id: 'sector', settings: { content: 'code' } }, { id: 'memberOf', settings: { limit: '1' } }],
    );
    expect(meta).toEqual([
      { id: 'prefecture', name: '都道府県' },
      { id: 'sector', name: '産学金官の別' },
      { id: 'memberOf', name: '所属する会議体' },
    ]);
    expect(rows).toEqual({
      'tottori-bank': {
        prefecture: [{ str: '鳥取県' }],
        sector: [{ str: 'FINANCE' }],
        memberOf: [expect.objectContaining({ id: 'c-collabo' })],
      },
      nobody: { prefecture: [], sector: [], memberOf: [] },
    });
  });

  it('is of a day: the conference had no members before it was set up in 2002', async () => {
    const members = async (url: string) => (await extend(['c-collabo'], [{ id: 'members' }], url)).rows['c-collabo'].members.length;
    expect(await members('/reconcile?asOf=2001-01-01')).toBe(0);
    expect(await members('/reconcile?asOf=2013-04-30')).toBeGreaterThan(50);
  });

  it('proposes what entities of a type can have', async () => {
    const proposed = async (type: string) =>
      (await get(service, `/reconcile/extend/propose?type=${type}`)).body.properties.map(({ id }: { id: string }) => id);
    expect(await proposed('kind/INSTITUTION/BANK')).toContain('city');
    expect(await proposed('node-type/BODY')).toContain('members');
    expect(await proposed('node-type/BODY')).not.toContain('city');
    // OpenRefine asks with no type when the column has none.
    expect(await proposed('')).toEqual(expect.arrayContaining(['city', 'members']));
  });
});

describe('suggestions', () => {
  const ids = async (url: string) => (await get(service, encodeURI(url))).body.result.map(({ id }: { id: string }) => id) as string[];

  it('finds entities as their name is typed, pages and keeps to a type', async () => {
    const first = await ids('/reconcile/suggest/entity?prefix=鳥取&limit=3');
    const next = await ids('/reconcile/suggest/entity?prefix=鳥取&limit=3&cursor=3');
    expect(new Set([...first, ...next]).size).toBe(6);
    expect(await ids('/reconcile/suggest/entity?prefix=鳥取&type=kind/INSTITUTION/BANK')).toEqual(['tottori-bank']);
    expect(await ids('/reconcile/suggest/entity?prefix=')).toEqual([]);
  });

  it.each(['とっとりぎん', 'ﾄｯﾄﾘｷﾞ', 'tottorigin', 'Tottori Bank', '鳥取銀'])('finds a bank by %s', async (typed) => {
    expect(await ids(`/reconcile/suggest/entity?prefix=${typed}`)).toContain('tottori-bank');
  });

  it('gives an entity, a type and a property for its id', async () => {
    expect((await ids('/reconcile/suggest/entity?prefix=tottori-bank'))[0]).toBe('tottori-bank');
    expect((await ids('/reconcile/suggest/type?prefix=kind/BODY/OTHER'))[0]).toBe('kind/BODY/OTHER');
    expect((await ids('/reconcile/suggest/property?prefix=parts'))[0]).toBe('parts');
  });

  it('finds types and properties by their name in either language', async () => {
    expect(await ids('/reconcile/suggest/type?prefix=銀行')).toEqual(['kind/INSTITUTION/BANK']);
    expect(await ids('/reconcile/suggest/type?prefix=bank')).toEqual(['kind/INSTITUTION/BANK']);
    expect(await ids('/reconcile/suggest/property?prefix=都道')).toEqual(['prefecture']);
  });

  it.each(['entity?id=tottori-bank', 'type?id=kind/INSTITUTION/BANK', 'property?id=prefecture'])('has a flyout: %s', async (what) => {
    const { status, body } = await get(service, `/reconcile/flyout/${what}`);
    expect([status, body.id]).toEqual([200, what.split('=')[1]]);
    expect(body.html).toMatch(/^<div><strong>[^<]+<\/strong>/);
  });
});

describe('the manifest', () => {
  it('names addresses that answer', async () => {
    const { body } = await get(service, '/reconcile', { host: 'renkei.example:8080' });
    const path = (address: string) => address.replace('http://renkei.example:8080', '').replace(/\{\{id\}\}|\$\{id\}/, 'tottori-bank');
    const { entity } = body.suggest;
    const propose = body.extend.propose_properties;
    const addresses = [
      body.view.url,
      body.preview.url,
      `${entity.service_url}${entity.service_path}?prefix=x`,
      `${entity.service_url}${entity.flyout_service_path}`,
      `${propose.service_url}${propose.service_path}?type=`,
    ];
    const statuses = await Promise.all(addresses.map(async (address) => (await get(service, path(address))).status));
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect((await get(service, '/reconcile/', { host: 'renkei.example:8080' })).body).toEqual(body);
  });

  it('may be read from any site, also after a preflight', async () => {
    const preflight = await ask(service, {
      method: 'OPTIONS',
      url: '/reconcile',
      headers: {
        origin: 'https://refine.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toContain('POST');
    expect(preflight.headers['access-control-allow-headers']).toBe('content-type');
    for (const url of ['/reconcile', '/reconcile/suggest/type?prefix=', '/reconcile/preview?id=tottori-bank', '/reconcile/1.0']) {
      expect((await get(service, url, { origin: 'https://refine.example' })).headers['access-control-allow-origin']).toBe('*');
    }
  });
});
