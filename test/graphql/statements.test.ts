import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';

/** A server answers parallel statements when it likes, so that a level may go to the loaders in two or three parts. */
const slack = inject('templates').engine === 'postgresql' ? 3 : 0;

let api: Api;
beforeAll(async () => {
  api = await startApi();
  // What is held in memory is there.
  await api.ask('{ regions { code } }');
});
afterAll(() => api.close());

async function count(query: string, variables?: Record<string, unknown>): Promise<number> {
  const { errors, statements } = await api.ask(query, variables);
  if (errors) throw new Error(errors[0]?.message);
  return statements.length;
}

describe('of fifty institutions', () => {
  it.each([
    ['names', 'names { value language kind }', 0],
    ['names in languages', 'ja: name en: name(language: EN) displayName(language: JA_HIRA) { value } legalForm', 0],
    ['citations', 'citations { quote document { code title } }', 1],
    ['citations of names', 'names { citations { quote } }', 1],
    ['identifiers', 'identifiers { scheme value url }', 1],
    ['citations of identifiers', 'identifiers { citations { quote } }', 2],
    ['facts', 'facts { property value }', 1],
    ['statuses', 'status then: status(asOf: "2013-04-01")', 0],
    ['prefectures', 'prefecture { code name }', 0],
    ['prefectures and regions', 'prefecture { region { code } } region { code }', 0],
    ['memberships', 'memberships { nodes { role citations { locator } } }', 0],
    ['memberships and totals', 'memberships { totalCount nodes { in { code } } }', 0],
    ['relationships', 'relationships { nodes { type citations { locator } articles { number } } }', 1],
    ['successors', 'successors { code } predecessors { code }', 0],
    ['co-members', 'coMembers(first: 2) { totalCount edges { sharedCount sharedBodies { code } node { code } } }', 0],
  ])('%s take %s: %i statements more', async (_name, fields, more) => {
    const query = `query ($first: Int) { institutions(first: $first) { nodes { code ${fields} } } }`;
    const many = await count(query, { first: 50 });
    expect(many).toBeLessThanOrEqual(more + slack);
    expect(many).toBeLessThanOrEqual((await count(query, { first: 20 })) + 1 + slack);
  });
});

describe('of bodies', () => {
  it.each([
    ['articles', 'articles { number }', 1],
    ['articles and their regulations', 'articles { number regulation { code } }', 2],
    ['members', 'members { nodes { role } }', 0],
    ['members with totalCount', 'members { totalCount nodes { role } }', 0],
    ['members with totalCount and names', 'members { totalCount nodes { member { name } } }', 0],
    ['parents and ancestors', 'parent { code } ancestors { code }', 1],
    ['children', 'children { totalCount nodes { name } }', 0],
    ['posts', 'chairs { title holder { name } citations { quote } articles { number } }', 3],
    ['rules', 'rules { code } meetingRule { perYearMin } votingRule { quorum }', 1],
    ['plans', 'plans { slogan }', 1],
    ['events', 'events { nodes { start series { title } } }', 0],
    ['secretariats', 'secretariats { role }', 0],
  ])('%s: %s take %i statements more', async (_name, fields, more) => {
    const query = `query ($first: Int) { bodies(first: $first) { nodes { code ${fields} } } }`;
    expect(await count(query, { first: 8 })).toBeLessThanOrEqual(1 + more + slack);
    expect(await count(query, { first: 50 })).toBeLessThanOrEqual(1 + more + slack);
  });
});

it('are counted', async () => {
  expect(await count('{ institutions(first: 2) { nodes { facts { value } } } }')).toBe(1);
});

describe('nothing grows with rows', () => {
  const lists: readonly [string, string][] = [
    [
      'programs',
      'code ministries { name } under { code } predecessors { code } successors { code } hubs { totalCount } projects { nodes { code } } participants { nodes { member { name } } }',
    ],
    ['hubs', 'code program { code } participants(first: 5) { totalCount nodes { member { name } } } amount { amount }'],
    ['events', 'code series { code } organizers { member { name } } heldWith { code }'],
    ['plans', 'code body { code } targets { text } predecessors { code }'],
    ['documents', 'code title'],
    [
      'regulations',
      'code issuer { name } document { code } citations { quote } articles { number bodies { code } relationships { from { code } to { code } } rules { code } procedures { code } }',
    ],
    ['institutions', 'code coMembers(first: 5) { edges { sharedBodies { code members(first: 2) { nodes { member { name } } } } } }'],
  ];
  it.each(lists)('%s { %s }', async (list, fields) => {
    const query = `query ($first: Int) { ${list}(first: $first) { nodes { ${fields} } totalCount } }`;
    const [few, many] = [await count(query, { first: 2 }), await count(query, { first: 50 })];
    // Two rows may lack what fifty have: then a level is missing, never more than the levels there are.
    expect(many).toBeLessThanOrEqual((fields.match(/\{/g)?.length ?? 0) + 2 + slack);
    expect(many - few).toBeLessThanOrEqual(6 + slack);
  });

  it('places: prefectures, regions and their prefectures', async () => {
    expect(await count('{ prefectures { code region { code prefectures { code region { code } } } } }')).toBeLessThanOrEqual(2 + slack);
    expect(
      await count('{ regions { code prefectures { code } bureau { name } conference { name } committee { name } } }'),
    ).toBeLessThanOrEqual(2 + slack);
  });

  it('first: 0 and nodes by code ask the database for nothing', async () => {
    expect(await count('{ institutions(first: 0) { pageInfo { hasNextPage } } }')).toBe(0);
    expect(
      await count('{ a: institution(code: "aist") { name } b: institution(code: "kure-city") { name } c: body(code: "jsme") { name } }'),
    ).toBe(0);
  });
});
