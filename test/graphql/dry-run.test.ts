import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerOf, limitOf, type Server, startServer } from './server.js';

let server: Server;
beforeAll(async () => {
  server = await startServer({ RATE_LIMIT_POINTS: '100000' });
});
afterAll(() => server.close());

const rest = 'institutions(first: 10) { nodes { code facts { value } } } body(code: "c-collabo") { members { totalCount } }';

async function ask(query: string, variables?: object): Promise<Answer> {
  server.statements.length = 0;
  return answerOf(await server.post({ query, variables }));
}
const remaining = async () => limitOf(await ask('{ rateLimit(dryRun: true) { remaining } }')).remaining;

describe('rateLimit(dryRun: true)', () => {
  it.each<[string, string, object?]>([
    ['at the root', `{ rateLimit(dryRun: true) { cost } ${rest} }`],
    ['after the others', `{ ${rest} rateLimit(dryRun: true) { cost } }`],
    ['in a variable', `query ($d: Boolean) { rateLimit(dryRun: $d) { cost } ${rest} }`, { d: true }],
    ['as the default of a variable', `query ($d: Boolean = true) { rateLimit(dryRun: $d) { cost } ${rest} }`],
    ['in a fragment', `{ ...F ${rest} } fragment F on Query { rateLimit(dryRun: true) { cost } }`],
    ['in a fragment with the rest', `{ ...F } fragment F on Query { rateLimit(dryRun: true) { cost } ${rest} }`],
    [
      'in a fragment of a fragment',
      `{ ...F ${rest} } fragment F on Query { ...G } fragment G on Query { rateLimit(dryRun: true) { ...R } } fragment R on RateLimit { cost }`,
    ],
    ['in an inline fragment', `{ ... on Query { rateLimit(dryRun: true) { cost } } ... @include(if: true) { ${rest} } }`],
    ['in a named operation among others', `query A { rateLimit(dryRun: true) { cost } ${rest} }`],
    ['beside a directive', `query ($s: Boolean = false) { rateLimit(dryRun: true) @skip(if: $s) { cost } ${rest} }`],
  ])('%s: runs nothing, charges nothing, tells the cost', async (_name, query, variables) => {
    const before = await remaining();
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toEqual(['rateLimit']);
    expect(limitOf({ data }).cost).toBeGreaterThan(20);
    expect(server.statements).toHaveLength(0);
    expect(await remaining()).toBe(before);
  });

  it('answers under its alias, beside another that is no dry run', async () => {
    const { data } = await ask(`{ price: rateLimit(dryRun: true) { cost } now: rateLimit { cost } ${rest} }`);
    expect(Object.keys(data ?? {}).sort()).toEqual(['now', 'price']);
    expect(server.statements).toHaveLength(0);
  });

  it('tells the cost that the operation is then charged', async () => {
    const query = (dryRun: boolean) => `{ rateLimit(dryRun: ${dryRun}) { cost } ${rest} }`;
    const dry = limitOf(await ask(query(true)));
    const before = await remaining();
    const wet = (await ask(query(false))).data;
    expect(wet?.['rateLimit']).toEqual(dry);
    expect(wet).toHaveProperty('institutions');
    expect(before - (await remaining())).toBe(dry.cost);
  });

  it('tells the cost of what would be refused', async () => {
    const many = 'institutions(first: 100) { nodes { coMembers(first: 100) { nodes { coMembers(first: 100) { nodes { code } } } } } }';
    const { data, errors } = await ask(`{ rateLimit(dryRun: true) { cost } ${many} }`);
    expect(errors).toBeUndefined();
    expect(limitOf({ data }).cost).toBeGreaterThan(1_000_000);
    const beyond = `institutions(first: 100) { nodes { ${'coMembers(first: 100) { nodes { '.repeat(4)} code ${'} }'.repeat(4)} } }`;
    expect((await ask(`{ rateLimit(dryRun: true) { cost } ${beyond} }`)).data).toEqual({ rateLimit: { cost: 2_147_483_647 } });
  });

  it.each<[string, string, object?]>([
    ['false', `{ rateLimit(dryRun: false) { cost } ${rest} }`],
    ['null', `{ rateLimit(dryRun: null) { cost } ${rest} }`],
    ['left out', `{ rateLimit { cost } ${rest} }`],
    ['false in a variable', `query ($d: Boolean = true) { rateLimit(dryRun: $d) { cost } ${rest} }`, { d: false }],
    ['null in a variable', `query ($d: Boolean) { rateLimit(dryRun: $d) { cost } ${rest} }`, { d: null }],
    ['skipped', `{ rateLimit(dryRun: true) @skip(if: true) { cost } ${rest} }`],
    [
      'not included',
      `query ($i: Boolean!) { ...F @include(if: $i) ${rest} } fragment F on Query { rateLimit(dryRun: true) { cost } }`,
      { i: false },
    ],
  ])('%s: the operation runs', async (_name, query, variables) => {
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('institutions');
    expect(server.statements.length).toBeGreaterThan(0);
  });
});
