import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type GraphQLAnswer, startApi } from '../kit/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const first = ({ errors }: GraphQLAnswer) => ({ message: errors?.[0]?.message, ...errors?.[0]?.extensions });

describe('codes that do not exist', () => {
  it.each([
    ['InstitutionFilter', 'institutions', { prefecture: ['99'] }, 'filter.prefecture'],
    ['InstitutionFilter', 'institutions', { region: ['atlantis'] }, 'filter.region'],
    ['InstitutionFilter', 'institutions', { memberOfAll: ['c-collab'] }, 'filter.memberOfAll'],
    ['InstitutionFilter', 'institutions', { memberOfAny: ['c-collabo', 'no-such'] }, 'filter.memberOfAny'],
    ['InstitutionFilter', 'institutions', { memberOfNone: ['no-such'] }, 'filter.memberOfNone'],
    ['InstitutionFilter', 'institutions', { participatesIn: [''] }, 'filter.participatesIn'],
    ['InstitutionFilter', 'institutions', { or: [{ and: [{ not: { region: ['x'] } }] }] }, 'filter.region'],
    ['BodyFilter', 'bodies', { partOf: ['no-such'] }, 'filter.partOf'],
    ['BodyFilter', 'bodies', { hasMember: ['no-such'] }, 'filter.hasMember'],
    ['BodyFilter', 'bodies', { region: ['x'] }, 'filter.region'],
    ['BodyFilter', 'bodies', { prefecture: ['00'] }, 'filter.prefecture'],
    ['HubFilter', 'hubs', { program: ['no-such'] }, 'filter.program'],
    ['HubFilter', 'hubs', { hasParticipant: ['no-such'] }, 'filter.hasParticipant'],
    ['ProgramFilter', 'programs', { ministry: ['no-such'] }, 'filter.ministry'],
    ['ProgramFilter', 'programs', { under: ['no-such'] }, 'filter.under'],
    ['EventFilter', 'events', { organizer: ['no-such'] }, 'filter.organizer'],
    ['EventFilter', 'events', { prefecture: ['48'] }, 'filter.prefecture'],
  ])('%s %s %o are refused', async (type, field, filter, argument) => {
    const answer = await api.ask(`query ($filter: ${type}) { ${field}(filter: $filter) { totalCount } }`, { filter });
    expect(first(answer)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(answer.errors?.[0]?.extensions.hint).toBeTruthy();
  });

  it('are refused in crosstab and members too', async () => {
    const crosstab = await api.ask('{ crosstab(rows: SECTOR, columns: KIND, filter: { memberOfAny: ["no-such"] }) { total } }');
    expect(first(crosstab)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.memberOfAny' });
    const members = await api.ask('{ body(code: "c-collabo") { members(prefecture: ["99"]) { totalCount } } }');
    expect(first(members)).toMatchObject({ code: 'BAD_USER_INPUT', argument: expect.stringContaining('prefecture') });
  });

  it('are looked up in memory, without a statement', async () => {
    const filter = {
      prefecture: ['31', '32'],
      or: [{ region: ['chugoku'] }, { not: { memberOfAny: ['jsme', 'sangiren'] } }, { memberOfAll: ['c-collabo'] }],
    };
    const { errors, statements } = await api.ask(
      'query ($filter: InstitutionFilter) { institutions(filter: $filter) { nodes { code } } }',
      { filter },
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(0);
  });
});

describe('filters beyond all measure', () => {
  const query = 'query ($filter: InstitutionFilter) { institutions(filter: $filter) { totalCount } }';
  const nested = (levels: number, wrap: (inner: object) => object) =>
    Array.from({ length: levels }).reduce<object>(wrap, { sector: ['FINANCE'] });
  const finance = { data: { institutions: { totalCount: 5 } } };

  it('may nest ten levels', async () => {
    expect(await api.ask(query, { filter: nested(10, (not) => ({ not })) })).toMatchObject(finance);
    expect(await api.ask(query, { filter: nested(10, (or) => ({ or: [or] })) })).toMatchObject(finance);
  });

  it.each([200, 1000])('%i levels are refused with a code', async (levels) => {
    for (const wrap of [(not: object) => ({ not }), (inner: object) => ({ and: [inner] }), (inner: object) => ({ or: [inner] })]) {
      expect(first(await api.ask(query, { filter: nested(levels, wrap) }))).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it.each([200, 5000, 50_000])('%i levels written in the query are refused with a code', async (levels) => {
    const literal = `${'{not: '.repeat(levels)}{sector: [FINANCE]}${'}'.repeat(levels)}`;
    const { code } = first(await api.ask(`{ institutions(filter: ${literal}) { totalCount } }`));
    expect(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'QUERY_TOO_DEEP']).toContain(code);
  });

  it.each([5000, 100_000])('%i levels of JSON are refused with a code', async (levels) => {
    const body = `{"query": ${JSON.stringify(query)}, "variables": {"filter": ${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}}}`;
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([200, 400]).toContain(response.status);
    expect(first((await response.json()) as GraphQLAnswer)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('many conditions and values are refused with a code', async () => {
    const many = (length: number) => Array.from({ length }, () => ({ memberOfAny: ['c-collabo'] }));
    expect(first(await api.ask(query, { filter: { or: many(5000) } }))).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter' });
    expect(first(await api.ask(query, { filter: { memberOfAll: Array(50_000).fill('c-collabo') } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(first(await api.ask(query, { filter: { city: Array(50_000).fill('広島市') } }))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await api.ask(query, { filter: { or: many(50) } })).errors).toBeUndefined();
  });

  it('a key given again in orderBy changes nothing', async () => {
    const codes = async (orderBy: object[]) =>
      (await api.ask('query ($o: [InstitutionOrder!]) { institutions(orderBy: $o, first: 50) { nodes { code } } }', { o: orderBy })).data;
    const once = [{ key: 'SECTOR', direction: 'DESC' }, { key: 'CODE' }];
    expect(await codes(Array(1000).fill(once).flat())).toEqual(await codes(once));
  });

  it('the server still answers', async () => expect((await api.ask(query)).errors).toBeUndefined());
});
