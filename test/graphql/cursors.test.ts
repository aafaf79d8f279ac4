import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type GraphQLAnswer, startApi } from '../kit/api.js';
import { type Edge, lists, pageOf } from './lists.js';
import { type Answer, answerOf, type Server, startServer } from './server.js';

const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const errorOf = ({ errors }: Pick<GraphQLAnswer, 'errors'>) => errors?.map(({ extensions }) => [extensions.code, extensions.argument]);

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const paged =
  'query ($first: Int, $last: Int, $after: String, $before: String) { institutions(first: $first, last: $last, after: $after, before: $before) { nodes { code } } }';

describe('page sizes', () => {
  it.each([
    [{ first: 101 }, 'INVALID_PAGE_SIZE', 'first'],
    [{ first: -1 }, 'INVALID_PAGE_SIZE', 'first'],
    [{ last: 101 }, 'INVALID_PAGE_SIZE', 'last'],
    [{ last: -1 }, 'INVALID_PAGE_SIZE', 'last'],
    [{ first: 2147483647 }, 'INVALID_PAGE_SIZE', 'first'],
    [{ first: 5, last: 5 }, 'BAD_USER_INPUT', 'last'],
  ])('%o is refused', async (args, code, argument) => {
    const answer = await api.ask(paged, args);
    expect(errorOf(answer)).toEqual([[code, argument]]);
    expect(answer.errors?.[0]?.extensions.hint).toBeTruthy();
  });

  it('are checked in every list, nested ones too', async () => {
    for (const list of lists) {
      await expect(pageOf(api, list, { first: 101 }), list.name).rejects.toThrow('INVALID_PAGE_SIZE');
      await expect(pageOf(api, list, { last: -1 }), list.name).rejects.toThrow('INVALID_PAGE_SIZE');
      await expect(pageOf(api, list, { after: 'garbage' }), list.name).rejects.toThrow('INVALID_CURSOR');
    }
  });
});

describe('cursors', () => {
  const ofName = (sortKey: unknown, id: unknown) => forged('NAME', sortKey, id);
  it.each([
    ['garbage', 'garbage'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('null').toString('base64url')],
    ['of another order', forged('CODE', 'hiroshima-university', 1)],
    ['of the other direction', forged('NAME-', 'ひろしまだいがく', 1)],
    ['of another list', forged('roster', 1, 1)],
    ['with too few keys', forged('NAME', 'ひろ')],
    ['with too many keys', forged('NAME', 'ひろ', 1, 1)],
    ['with a number for a text', ofName(5, 1)],
    ['with a text for a number', ofName('ひろ', 'abc')],
    ['with a number of another size', ofName('ひろ', 1e30)],
    ['with a fraction', ofName('ひろ', 1.5)],
    ['with null', ofName(null, 1)],
    ['with a list', ofName(['ひろ'], 1)],
    ['with the character that no database takes', ofName('ひろ\u0000', 1)],
  ])('%s are refused', async (_name, cursor) => {
    expect(errorOf(await api.ask(paged, { after: cursor }))).toEqual([['INVALID_CURSOR', 'after']]);
    expect(errorOf(await api.ask(paged, { before: cursor }))).toEqual([['INVALID_CURSOR', 'before']]);
  });

  it('of one list are refused by another', async () => {
    const { edges } = await pageOf(api, lists.find((list) => list.name === 'documents')!, { first: 1 });
    expect(errorOf(await api.ask(paged, { after: edges[0]?.cursor }))).toEqual([['INVALID_CURSOR', 'after']]);
  });

  it('that are empty ask for the start, as null does', async () => {
    const [empty, none] = [await api.ask(paged, { first: 2, after: '' }), await api.ask(paged, { first: 2, after: null })];
    expect(empty.errors).toBeUndefined();
    expect(empty.data).toEqual(none.data);
  });
});

describe('an insert between two pages', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('neither repeats nor hides any other item', async () => {
    const query = 'query ($after: String) { institutions(first: 10, after: $after) { edges { cursor node { code } } } }';
    const ask = async (after: string | null) => {
      const { data } = (await answerOf(await server.post({ query, variables: { after } }))) as Answer & {
        data: { institutions: { edges: (Edge & { node: { code: string } })[] } };
      };
      return data.institutions.edges;
    };
    const [one, two] = [await ask(null), await ask((await ask(null)).at(-1)!.cursor)];
    const [early, late] = [one[2]!.node.code, two[4]!.node.code];
    const put = (code: string, beside: string) =>
      server.db.rows(
        sql`insert into node (code, type, kind, sector, sort_key, generic) select ${code}, type, kind, sector, sort_key, false from node where code = ${beside}`,
      );
    await put('inserted-early', early);
    await put('inserted-late', late);
    const again = (await ask(one.at(-1)!.cursor)).map((edge) => edge.node.code);
    const expected = two
      .map((edge) => edge.node.code)
      .toSpliced(5, 0, 'inserted-late')
      .slice(0, 10);
    expect(again).toEqual(expected);
    expect((await ask(null)).map((edge) => edge.node.code)).toContain('inserted-early');
  });

  it('does not invalidate a cursor whose own item is deleted', async () => {
    const { cursor } = (await pageOf(api, lists[0]!, { first: 3 })).edges[2]!;
    const left = (await pageOf(api, lists[0]!, { first: 2, after: cursor })).edges;
    const gone = Buffer.from(cursor, 'base64url')
      .toString()
      .replace(/,\d+\]$/, ',0]');
    const next = (await pageOf(api, lists[0]!, { first: 3, after: Buffer.from(gone).toString('base64url') })).edges;
    expect(next.slice(1)).toEqual(left);
  });
});
