import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi, testDay } from '../kit/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await api.ask<Data>(query, variables);
  if (!data || errors) throw new Error(errors?.[0]?.message);
  return data;
}

describe('a name that changed on 2015-04-01', () => {
  const aist = { old: { legalForm: '独立行政法人' }, new: { legalForm: '国立研究開発法人' } };
  const university = { old: { name: '鳥取環境大学' }, new: { name: '公立鳥取環境大学' } };

  it.each([
    ['2015-03-31', 'old'],
    ['2015-04-01', 'new'],
    ['1990-01-01', 'old'],
    ['0001-01-01', 'old'],
    ['9999-12-31', 'new'],
    [testDay, 'new'],
  ] as const)('is on %s the %s one', async (asOf, which) => {
    const query =
      'query ($d: Date) { aist: institution(code: "aist", asOf: $d) { legalForm } university: institution(code: "tottori-kankyo-university", asOf: $d) { name } }';
    expect(await ask(query, { d: asOf })).toEqual({ aist: aist[which], university: university[which] });
  });

  it('is today’s without asOf, and with asOf: null', async () => {
    const query =
      'query ($d: Date) { left: institution(code: "aist") { legalForm } empty: institution(code: "aist", asOf: $d) { legalForm } literal: institution(code: "aist", asOf: null) { legalForm } }';
    expect(await ask(query, { d: null })).toEqual({ left: aist.new, empty: aist.new, literal: aist.new });
  });
});

describe('the day of a field', () => {
  const both = 'name legalForm status';
  type Seen = { name: string; legalForm: string; status: string };

  it('goes down into members, memberships, successors, regions and nodes', async () => {
    const query = `query ($d: Date) {
      body(code: "c-collabo", asOf: $d) { members(first: 100) { nodes { member { code ... on Institution { ${both} memberships(first: 5) { nodes { in { code name } } } } } } } }
      institutions(asOf: $d, first: 100, filter: { memberOfAll: ["c-collabo"] }) { nodes { code ${both} } } }`;
    type Data = {
      body: { members: { nodes: { member: Seen & { code: string } }[] } };
      institutions: { nodes: (Seen & { code: string })[] };
    };
    const seen = async (day: string) => {
      const { body, institutions } = await ask<Data>(query, { d: day });
      const member = body.members.nodes.map((each) => each.member).find((each) => each.code === 'tottori-kankyo-university');
      const listed = institutions.nodes.find((each) => each.code === 'tottori-kankyo-university');
      expect(member).toMatchObject(listed ?? {});
      return listed;
    };
    expect(await seen('2013-04-01')).toMatchObject({ name: '鳥取環境大学', status: 'ACTIVE' });
    expect(await seen('2016-04-01')).toMatchObject({ name: '公立鳥取環境大学', status: 'RENAMED' });
  });

  it('is overridden by an asOf below it, for that field and what is under it', async () => {
    const query = `{ institution(code: "aist-chugoku", asOf: "2013-04-01") {
      legalForm now: legalForm(asOf: "2020-01-01") status later: status(asOf: "2020-01-01")
      memberships(asOf: "2020-01-01", first: 1) { nodes { member { ... on Institution { legalForm earlier: legalForm(asOf: "2013-04-01") } } } } } }`;
    const { institution } = await ask<{ institution: Record<string, unknown> }>(query);
    expect(institution).toMatchObject({ legalForm: '独立行政法人', now: '国立研究開発法人' });
    expect(institution['memberships']).toEqual({ nodes: [{ member: { legalForm: '国立研究開発法人', earlier: '独立行政法人' } }] });
  });

  it('holds in coMembers and its shared bodies, and in node(id)', async () => {
    const query = `{ institution(code: "tottori-bank", asOf: "2012-09-12") { id coMembers { totalCount } later: coMembers(asOf: "2012-09-13", first: 1) { totalCount edges { sharedBodies { code } } } } }`;
    const { institution } = await ask<{ institution: { id: string; coMembers: object; later: { totalCount: number; edges: object[] } } }>(
      query,
    );
    expect(institution.coMembers).toEqual({ totalCount: 0 });
    expect(institution.later.totalCount).toBeGreaterThan(50);
    expect(institution.later.edges).toEqual([{ sharedBodies: [{ code: 'c-collabo' }] }]);
    const { node } = await ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id, asOf: "2012-09-12") { ... on Institution { memberships { totalCount } } } }',
      institution,
    );
    expect(node).toEqual({ memberships: { totalCount: 0 } });
  });

  it('narrows names(asOf) to those in use', async () => {
    const { institution } = await ask<{ institution: Record<string, { value: string }[]> }>(
      '{ institution(code: "tottori-kankyo-university") { all: names { value } old: names(asOf: "2015-03-31") { value } new: names(asOf: "2015-04-01") { value } } }',
    );
    const values = (key: string) => institution[key]?.map((name) => name.value);
    expect(values('all')).toEqual(expect.arrayContaining(['鳥取環境大学', '公立鳥取環境大学']));
    expect(values('old')).toContain('鳥取環境大学');
    expect(values('old')).not.toContain('公立鳥取環境大学');
    expect(values('new')).not.toContain('鳥取環境大学');
    // The reading ends in 2015-03 and begins in 2015-04: partial dates reach to their last day and begin on their first.
    expect(values('old')).toContain('とっとりかんきょうだいがく');
    expect(values('new')).toContain('こうりつとっとりかんきょうだいがく');
  });
});

describe('the five banks of the conference', () => {
  it('joined on 2012-09-13', async () => {
    const query = `query ($d: Date) { body(code: "c-collabo", asOf: $d) { members(sector: [FINANCE]) { totalCount } all: members(first: 0) { totalCount } }
      institutions(filter: { kind: [BANK], memberOfAll: ["c-collabo"] }, asOf: $d) { totalCount } }`;
    const [before, after] = [
      await ask<Record<string, Record<string, unknown>>>(query, { d: '2012-09-12' }),
      await ask<Record<string, Record<string, unknown>>>(query, { d: '2012-09-13' }),
    ];
    expect(before).toMatchObject({ body: { members: { totalCount: 0 }, all: { totalCount: 80 } }, institutions: { totalCount: 0 } });
    expect(after).toMatchObject({ body: { members: { totalCount: 5 }, all: { totalCount: 85 } }, institutions: { totalCount: 5 } });
  });
});

describe('bodies before they existed', () => {
  // c-collabo: 2002-06, a month.
  it.each([
    ['2002-05-31', false],
    ['2002-06-01', true],
    ['2001-04-01', false],
  ])('on %s: %s', async (asOf, exists) => {
    const query = `query ($d: Date) { body(code: "c-collabo", asOf: $d) { code established members { totalCount } }
      bodies(asOf: $d, search: "中国地域産学官コラボレーション会議", first: 50) { nodes { code } }
      institutions(filter: { memberOfAny: ["c-collabo"] }, asOf: $d) { totalCount }
      institution(code: "hiroshima-university", asOf: $d) { memberships { nodes { in { code } } } } }`;
    type Data = {
      body: { established: string; members: { totalCount: number } };
      bodies: { nodes: { code: string }[] };
      institutions: { totalCount: number };
      institution: { memberships: { nodes: { in: { code: string } }[] } };
    };
    const { body, bodies, institutions, institution } = await ask<Data>(query, { d: asOf });
    // The lookup by code still tells what it is; lists and ties know it from its first day.
    expect(body.established).toBe('2002-06');
    expect(bodies.nodes.some((node) => node.code === 'c-collabo')).toBe(exists);
    expect(institution.memberships.nodes.some((node) => node.in.code === 'c-collabo')).toBe(exists);
    expect([body.members.totalCount > 0, institutions.totalCount > 0]).toEqual([exists, exists]);
  });
});

describe('a day that is none', () => {
  const wrong = [
    '2013-02-30',
    '2013-13-01',
    '2013-00-10',
    '2013',
    '2013-04',
    '',
    ' ',
    '20130401',
    '2013-4-1',
    '2013-04-01T00:00:00Z',
    '２０１３-04-01',
    2013,
    20130401,
    true,
    1.5,
    ['x'],
  ];

  it.each(wrong.map((value) => [value]))('%j is refused in a variable and in a literal', async (day) => {
    const variable = await api.ask('query ($d: Date) { institutions(asOf: $d) { totalCount } }', { d: day });
    const literal = await api.ask(`{ institutions(asOf: ${JSON.stringify(day)}) { totalCount } }`);
    const nested = await api.ask(`{ body(code: "c-collabo") { members(asOf: ${JSON.stringify(day)}) { totalCount } } }`);
    for (const answer of [variable, literal, nested]) {
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', hint: expect.stringContaining('2013-04-01') });
      expect([answer.status, answer.data]).toEqual([400, undefined]);
    }
  });

  it('is refused as a partial date too, but a year is one', async () => {
    const query = 'query ($from: PartialDate) { events(filter: { from: $from }) { totalCount } }';
    for (const from of ['2013-02-30', '2013-2', 2013, ''])
      expect((await api.ask(query, { from })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    for (const from of ['2013', '2013-04', '2013-04-01']) expect((await api.ask(query, { from })).errors).toBeUndefined();
  });
});
