import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';

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

const byCode = {
  institution: 'hiroshima-university',
  body: 'c-collabo',
  program: 'knowledge-cluster',
  plan: 'c-collabo-plan-2013',
  event: 'c-collabo-conference-1',
  document: '000',
  regulation: 'jsme-rc-rules',
  prefecture: '34',
  region: 'chugoku',
};

describe('lookups by code', () => {
  it.each(['institution', 'body', 'hub', 'program', 'event', 'plan', 'regulation', 'document', 'prefecture', 'region'])(
    '%s: an unknown code gives null',
    async (field) => {
      for (const code of ['no-such-code', '', ' ', 'Hiroshima-University', "x' or '1'='1", '%', 'あ'.repeat(1000), '💣']) {
        expect(await ask(`query ($code: String!) { ${field}(code: $code) { __typename } }`, { code })).toEqual({ [field]: null });
      }
    },
  );

  it('a code of another type gives null', async () => {
    const fields = ['institution', 'body', 'hub', 'program', 'event', 'plan'] as const;
    for (const field of fields) {
      for (const [type, code] of Object.entries(byCode)) {
        const found = (await ask<Record<string, object | null>>(`query ($code: String!) { ${field}(code: $code) { code } }`, { code }))[
          field
        ];
        expect(found, `${field} ${code}`).toEqual(type === field ? { code } : null);
      }
    }
  });
});

/** One global id of each type, and the type. */
async function someIds(): Promise<{ id: string; __typename: string }[]> {
  const one = '{ nodes { id __typename } }';
  const data = await ask<
    Record<string, { nodes: { id: string; __typename: string; articles?: object[] }[] }> & {
      body: Record<string, { nodes: { id: string; __typename: string }[] }>;
    }
  >(`{
    institutions(first: 1) ${one} bodies(first: 1) ${one} hubs(first: 1) ${one} programs(first: 1) ${one} events(first: 1) ${one} plans(first: 1) ${one} documents(first: 1) ${one}
    regulations(first: 50) { nodes { id __typename articles { id __typename } } }
    body(code: "c-collabo") { members(first: 1) ${one} relationships(first: 1) ${one} } }`);
  const { body, regulations, ...rest } = data;
  const articles = regulations?.nodes.flatMap((each) => (each.articles ?? []) as { id: string; __typename: string }[]) ?? [];
  return [...Object.values(rest), regulations, body['members'], body['relationships'], { nodes: articles }].flatMap(
    (list) => list?.nodes.slice(0, 1) ?? [],
  );
}

const types = ['Institution', 'Body', 'Hub', 'Program', 'Event', 'Plan', 'Document', 'Regulation', 'Membership', 'Relationship', 'Article'];

describe('global ids', () => {
  it('lead back to the same thing, for every type', async () => {
    const ids = await someIds();
    expect(ids.map((each) => each.__typename).sort()).toEqual(types.toSorted());
    for (const { id, __typename } of ids)
      expect(await ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id })).toEqual({ node: { id, __typename } });
    const many = await ask<{ nodes: object[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids: ids.map((each) => each.id),
    });
    expect(many.nodes).toEqual(ids.map(({ id, __typename }) => ({ id, __typename })));
  });

  it('are those of every type that implements Node', async () => {
    const { __type } = await ask<{ __type: { possibleTypes: { name: string }[] } }>('{ __type(name: "Node") { possibleTypes { name } } }');
    expect(__type.possibleTypes.map((type) => type.name).sort()).toEqual(types.toSorted());
  });

  it('of nodes(ids) keep their order and give null where there is nothing', async () => {
    const [one, other] = await someIds();
    const ids = [other?.id, 'garbage', one?.id, other?.id, ''];
    const { nodes } = await ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes).toEqual([{ id: other?.id }, null, { id: one?.id }, { id: other?.id }, null]);
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });

  const encode = (text: string) => Buffer.from(text).toString('base64url');
  it.each([
    '',
    ' ',
    'garbage',
    '💣',
    encode('Institution:'),
    encode('Institution:0'),
    encode('Institution:999999999'),
    encode('Institution:99999999999999999999'),
    encode('Institution:-1'),
    encode('Institution:1.5'),
    encode('Institution:1 or 1=1'),
    encode('Citation:1'),
    encode('Query:1'),
    encode('__proto__:1'),
    encode('constructor:1'),
    encode('toString:1'),
    encode('Nothing:1'),
    '1',
    'x'.repeat(10_000),
  ])('%j gives null', async (id) => {
    expect(await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id })).toEqual({ node: null, nodes: [null] });
  });

  it('of one type do not open another', async () => {
    const [institution] = await someIds();
    const number = Buffer.from(institution?.id ?? '', 'base64url')
      .toString()
      .split(':')[1];
    for (const type of types.filter((each) => each !== 'Institution').slice(0, 5)) {
      expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id: encode(`${type}:${number}`) })).toEqual({ node: null });
    }
  });

  it('are a hundred at most', async () => {
    const ask101 = (length: number) => api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(length).fill('x') });
    expect((await ask101(101)).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_PAGE_SIZE', argument: 'ids' });
    expect((await ask101(100)).data).toEqual({ nodes: Array(100).fill(null) });
  });

  it('of a tie that is no membership open no Membership', async () => {
    const { body } = await ask<{ body: { relationships: { nodes: { id: string; role: string | null }[] } } }>(
      '{ body(code: "c-collabo") { relationships(types: [PART_OF, OPERATES, PROMOTES, ADVISES], first: 5) { nodes { id role } } } }',
    );
    for (const { id } of body.relationships.nodes) {
      const asMembership = encode(Buffer.from(id, 'base64url').toString().replace('Relationship', 'Membership'));
      expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id: asMembership })).toEqual({ node: null });
    }
  });
});
