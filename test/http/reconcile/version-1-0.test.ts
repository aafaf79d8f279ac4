import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, postJson, type Service, startService } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Condition {
  readonly matchType: string;
  readonly propertyId?: string;
  readonly propertyValue: unknown;
  readonly required?: boolean;
  readonly matchQuantifier?: string;
}

interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly match: boolean;
  readonly name: string;
  readonly lang: string;
}

const named = (propertyValue: unknown, more: object = {}): Condition => ({ matchType: 'name', propertyValue, ...more });
const held = (propertyId: string, propertyValue: unknown, more: object = {}): Condition => ({
  matchType: 'property',
  propertyId,
  propertyValue,
  ...more,
});

async function candidatesOf(conditions: Condition[], more: object = {}, headers: Record<string, string> = {}): Promise<Candidate[]> {
  const { body } = await postJson(service, '/reconcile/1.0/match', { queries: [{ conditions, ...more }] }, headers);
  return (body as { results: { candidates: Candidate[] }[] }).results[0]?.candidates ?? [];
}

const idsOf = async (...asked: Parameters<typeof candidatesOf>) => (await candidatesOf(...asked)).map(({ id }) => id);

describe('POST /reconcile/1.0/match', () => {
  it('finds by any of several names', async () => {
    expect(await idsOf([named(['鳥取銀行', '広島大学'])])).toEqual(expect.arrayContaining(['tottori-bank', 'hiroshima-university']));
  });

  it('finds by the code of an entity, and is sure of it', async () => {
    expect(await candidatesOf([{ matchType: 'id', propertyValue: 'tottori-bank' }])).toMatchObject([
      { id: 'tottori-bank', score: 100, match: true },
    ]);
    expect(await idsOf([{ matchType: 'id', propertyValue: 'tottori-bank', required: true }, named('鳥取')])).toEqual(['tottori-bank']);
  });

  it('leaves out what is required to be otherwise, and lowers the rest', async () => {
    const all = await candidatesOf([named('大学'), held('prefecture', '鳥取')], { limit: 50 });
    const required = await candidatesOf([named('大学'), held('prefecture', '鳥取', { required: true })], { limit: 50 });
    expect(required.map(({ id }) => id)).toContain('tottori-university');
    expect(required.length).toBeLessThan(all.length);
    expect(required.length).toBeGreaterThan(0);
    expect(all[0]?.id).toBe(required[0]?.id);
  });

  it('takes one, each or none of several values', async () => {
    const bodies = ['c-collabo', 'c-collabo-centre'];
    const members = (matchQuantifier: string, values: string[]) =>
      idsOf([named('広島'), held('memberOf', values, { required: true, matchQuantifier })], { limit: 50 });
    const [any, all, none] = [await members('any', bodies), await members('all', bodies), await members('none', bodies)];
    const [one, other] = [await members('any', bodies.slice(0, 1)), await members('any', bodies.slice(1))];
    expect(new Set(any)).toEqual(new Set([...one, ...other]));
    expect(new Set(all)).toEqual(new Set(one.filter((id) => other.includes(id))));
    expect(all.length).toBeGreaterThan(0);
    expect(none.length).toBeGreaterThan(0);
    expect(none.filter((id) => any.includes(id))).toEqual([]);
  });

  it('leaves out what bears an unwanted name', async () => {
    const found = await idsOf([named('広島'), named('広島大学', { matchQuantifier: 'none', required: true })], { limit: 50 });
    expect(found.length).toBeGreaterThan(3);
    expect(found).not.toContain('hiroshima-university');
  });

  it('keeps to the order of the queries', async () => {
    const queries = ['鳥取銀行', '存在しない機関', '広島大学'].map((name) => ({ conditions: [named(name)] }));
    const { body } = await postJson(service, '/reconcile/1.0/match', { queries });
    expect(body.results.map(({ candidates }: { candidates: Candidate[] }) => candidates[0]?.id)).toEqual([
      'tottori-bank',
      undefined,
      'hiroshima-university',
    ]);
  });

  it.each([
    ['en', '広島大学', 'Hiroshima University', 'en'],
    ['ja', 'Hiroshima University', '広島大学', 'ja'],
    ['de, en-GB;q=0.7, ja;q=0.2', '広島大学', 'Hiroshima University', 'en'],
    ['*', '広島大学', '広島大学', 'ja'],
    ['en;q=0, ja', '広島大学', '広島大学', 'ja'],
    ['q;;;=, ,', '広島大学', '広島大学', 'ja'],
  ])('speaks the language of Accept-Language: %s', async (header, asked, name, lang) => {
    const [found] = await candidatesOf([named(asked)], {}, { 'accept-language': header });
    expect(found).toMatchObject({ id: 'hiroshima-university', name, lang });
  });
});

describe('the other addresses', () => {
  it('extend tells the language of names', async () => {
    const { body } = await postJson(service, '/reconcile/1.0/extend', {
      ids: ['hiroshima-university'],
      properties: [{ id: 'nameEn' }, { id: 'nameKana' }],
    });
    expect(body.rows).toEqual([
      {
        id: 'hiroshima-university',
        properties: [
          { id: 'nameEn', values: [{ str: 'Hiroshima University', lang: 'en' }] },
          { id: 'nameKana', values: [{ str: 'ひろしまだいがく', lang: 'ja-Hira' }] },
        ],
      },
    ]);
  });

  it('suggests by offset and limit', async () => {
    const ids = async (query: string) => {
      const { body } = await get(service, `/reconcile/1.0/suggest/type?prefix=&${query}`);
      return body.result.map(({ id }: { id: string }) => id) as string[];
    };
    expect([...(await ids('limit=4')), ...(await ids('limit=4&offset=4'))]).toEqual(await ids('limit=8'));
  });

  it('states its types with the broader one', async () => {
    const { body } = await get(service, '/reconcile/1.0/suggest/type?prefix=kind/INSTITUTION/BANK&lang=en');
    expect(body.result[0]).toEqual({
      id: 'kind/INSTITUTION/BANK',
      name: 'Bank',
      lang: 'en',
      broader: [{ id: 'node-type/INSTITUTION', name: 'Institution', lang: 'en' }],
    });
  });
});
