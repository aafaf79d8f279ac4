import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/graphql/errors.js';
import { type Answer, answerOf, type Server, startServer } from './server.js';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Nothing of our inside: files, packages, SQL, tables. */
const internal =
  /\bat \S+ \(|node_modules|\/src\/|\.[jt]s:\d|\bselect\b|\bfrom (node|tie|name|citation)\b|\bjoin\b|sort_key|node_id|\$\d|pglite|postgres|stack/i;

async function ask(query: string, variables?: object, more: object = {}): Promise<Answer & { status: number; text: string }> {
  const response = await server.post({ query, variables, ...more });
  const text = await response.clone().text();
  return { ...(await answerOf(response)), status: response.status, text };
}

const deep = `{ institution(code: "aist") { ${'memberships(first: 1) { nodes { member { '.repeat(5)} code ${'} } }'.repeat(5)} } }`;
const huge = '{ institutions(first: 100) { nodes { coMembers(first: 100) { nodes { coMembers(first: 100) { nodes { code } } } } } } }';

describe('errors', () => {
  it.each<[string, string, object | undefined, string, object?]>([
    ['a syntax error', '{ institutions(', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{ institutions(limit: 1) { totalCount } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['no selection', '{ institutions }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { deleteAll }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation of __typename', 'mutation { __typename }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { changes }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', 'query A { __typename }', undefined, 'OPERATION_RESOLUTION_FAILURE', { operationName: 'B' }],
    ['two operations, no name', 'query A { __typename } query B { __typename }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    ['no operation', 'fragment A on Query { __typename }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['an empty query', '', undefined, 'BAD_REQUEST'],
    ['a missing variable', 'query ($c: String!) { body(code: $c) { code } }', {}, 'BAD_USER_INPUT'],
    ['null for a required variable', 'query ($c: String!) { body(code: $c) { code } }', { c: null }, 'BAD_USER_INPUT'],
    ['a text for a number', 'query ($n: Int) { bodies(first: $n) { totalCount } }', { n: '7' }, 'BAD_USER_INPUT'],
    ['a number too large', 'query ($n: Int) { bodies(first: $n) { totalCount } }', { n: 1e12 }, 'BAD_USER_INPUT'],
    [
      'an unknown value of an enum',
      'query ($f: InstitutionFilter) { institutions(filter: $f) { totalCount } }',
      { f: { sector: ['X'] } },
      'BAD_USER_INPUT',
    ],
    [
      'an unknown field of an input',
      'query ($f: InstitutionFilter) { institutions(filter: $f) { totalCount } }',
      { f: { secret: 1 } },
      'BAD_USER_INPUT',
    ],
    ['too deep', deep, undefined, 'QUERY_TOO_DEEP'],
    ['too complex', huge, undefined, 'QUERY_TOO_COMPLEX'],
    ['U+0000 in a variable', 'query ($c: String!) { body(code: $c) { code } }', { c: 'a\u0000b' }, 'BAD_USER_INPUT'],
    ['U+0000 in a literal', '{ institutions(filter: { city: ["\\u0000"] }) { totalCount } }', undefined, 'BAD_USER_INPUT'],
    [
      'U+0000 in a nested variable',
      'query ($f: InstitutionFilter) { institutions(filter: $f) { totalCount } }',
      { f: { or: [{ city: ['\u0000'] }] } },
      'BAD_USER_INPUT',
    ],
  ])('%s: a code, status 400 and nothing internal', async (_name, query, variables, code, more) => {
    const { status, errors, data, text } = await ask(query, variables, more);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.extensions.code).toBe(code);
    for (const error of errors ?? []) {
      expect(Object.keys(errorCodes)).toContain(error.extensions.code);
      expect(error.message).toBeTruthy();
    }
    expect(text).not.toMatch(internal);
    expect(server.statements).toHaveLength(0);
  });

  it.each<[string, string, string]>([
    ['a page too large', '{ institutions(first: 101) { totalCount } }', 'INVALID_PAGE_SIZE'],
    ['a foreign cursor', '{ institutions(after: "x") { totalCount } }', 'INVALID_CURSOR'],
    ['an unknown code', '{ institutions(filter: { memberOfAny: ["x"] }) { totalCount } }', 'BAD_USER_INPUT'],
    ['too few shared', '{ institution(code: "aist") { coMembers(minShared: 0) { totalCount } } }', 'BAD_USER_INPUT'],
    ['first and last', '{ bodies(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
  ])('%s: a code, its path, argument and hint, beside the rest of the data', async (_name, query, code) => {
    const { status, errors, text } = await ask(query);
    expect(status).toBe(200);
    expect(errors?.[0]).toMatchObject({ extensions: { code, argument: expect.any(String) }, path: expect.any(Array) });
    expect(text).not.toMatch(internal);
    server.statements.length = 0;
  });

  it('of one field leave the others their answers', async () => {
    const { data, errors } = await ask(
      '{ one: body(code: "jsme") { code } two: body(code: "jsme") { members(first: 101) { totalCount } } }',
    );
    expect(data).toEqual({ one: { code: 'jsme' }, two: null });
    expect(errors).toHaveLength(1);
    server.statements.length = 0;
  });

  it('none of them is written to the log as a failure of ours', () => expect(server.logs).toEqual([]));
});
