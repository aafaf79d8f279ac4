import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifierSchemes, type NodeType, nodeTypes } from '../../src/domain/registries/vocabulary.js';
import { relevance } from '../../src/queries/list-nodes.js';
import { indexNames } from '../../src/queries/name-index.js';
import { allSearchKeys, searchKeysOfNodes } from '../../src/queries/search-key-rows.js';
import type { ByIdentifier } from '../../src/search-index/finder.js';
import type { HitSelection } from '../../src/search-index/search-hits.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { readSearchText } from '../../src/search-index/search-text.js';
import type { Database } from '../../src/storage/database.js';
import { seededDatabase } from '../kit/database.js';
import { listNodes } from './reference/list-nodes.js';
import { findSearch } from './reference/search.js';
import { suggestNodes } from './reference/suggest.js';

const allTypes = Object.keys(nodeTypes) as NodeType[];

interface Bearer {
  readonly id: number;
  readonly type: NodeType;
  readonly code: string;
  readonly sortKey: string;
  readonly values: readonly string[];
}

let db: Database;
let nodes: ReadonlyMap<number, Bearer>;
let names: readonly string[];
let keys: readonly string[];
let index: SearchIndex;

beforeAll(async () => {
  db = await seededDatabase();
  const schemes = Object.keys(identifierSchemes);
  const bearers = await db.rows<Bearer>(
    sql`select n.id, n.type, n.code, n.sort_key as "sortKey", array(select i.value from identifier i where i.node_id = n.id and i.scheme = any(${schemes})) as values from node n`,
  );
  nodes = new Map(bearers.map((each) => [each.id, each]));
  names = (await db.rows<{ value: string }>(sql`select value from name order by id`)).map(({ value }) => value);
  keys = (await db.rows<{ key: string }>(sql`select key from search_key order by id`)).map(({ key }) => key);
  index = new SearchIndex();
  await (await db.pin()).snapshot((snapshot) => index.load(allSearchKeys(snapshot)));
});
afterAll(() => db.close());

const byIdentifier: ByIdentifier = (forms, types) =>
  [...nodes.values()]
    .filter(({ type, code, values }) => types.includes(type) && [code, ...values].some((each) => forms.includes(each)))
    .map(({ id }) => id);

function compare(a: number, b: number): number {
  const [x, y] = [Buffer.from(nodes.get(a)?.sortKey ?? ''), Buffer.from(nodes.get(b)?.sortKey ?? '')];
  return Buffer.compare(x, y) || a - b;
}
const byName: HitSelection = { accepts: () => true, compare };

async function sameSearch(text: string, types: readonly NodeType[], asOf: string): Promise<void> {
  const search = await findSearch(db, { text, types, asOf });
  const read = readSearchText(text);
  expect(read === null).toBe(search === null);
  if (!search || !read) return;
  const listed = await listNodes(db, { types, where: sql`true`, search }, relevance, { first: 25 });
  const all = await db.rows<{ node_id: number; rank: number }>(sql`select node_id, rank from (${search.hits}) h`);
  const page = index.search({ text: read, types, asOf }, byIdentifier).best(25, byName);
  expect(page.map(({ nodeId, rank }) => [nodeId, rank])).toEqual(listed.rows.map(({ id, rank }) => [id, rank]));
  const found = index.search({ text: read, types, asOf }, byIdentifier).all();
  expect(new Map([...found.nodes].map((node, at) => [node, found.ranks[at]]))).toEqual(new Map(all.map((row) => [row.node_id, row.rank])));
  expect(found.nodes.length).toBe(all.length);
}

async function sameSuggestions(text: string, types: readonly NodeType[], asOf: string, limit: number): Promise<void> {
  const { rows } = await suggestNodes(db, { text, types, asOf }, limit);
  const read = readSearchText(text);
  const suggested = read ? index.suggest({ text: read, types, asOf }, byIdentifier, limit).best(limit, byName) : [];
  expect(suggested.map(({ nodeId, rank }) => [nodeId, rank])).toEqual(rows.map(({ id, rank }) => [id, rank]));
}

/** A stretch of one of some texts, read when it is drawn, for they come from the database. */
const stretchOf = (texts: () => readonly string[], longest = 8) =>
  fc.tuple(fc.nat(), fc.nat(40), fc.integer({ min: 1, max: longest })).map(([which, start, length]) => {
    const one = [...(texts()[which % texts().length] as string)];
    return one.slice(start % one.length, (start % one.length) + length).join('');
  });
const beginningOf = (texts: () => readonly string[]) =>
  fc
    .tuple(fc.nat(), fc.integer({ min: 1, max: 5 }))
    .map(([which, length]) => [...(texts()[which % texts().length] as string)].slice(0, length).join(''));
const mistyped = fc
  .tuple(
    stretchOf(() => keys, 12),
    fc.nat(12),
    fc.constantFrom('', 'x', 'ん', '某'),
    fc.nat(1),
  )
  .map(([text, at, other, gone]) => {
    const characters = [...text];
    characters.splice(at % characters.length, gone, other);
    return characters.join('');
  });
const swapped = fc
  .tuple(
    stretchOf(() => keys, 12),
    fc.nat(12),
  )
  .map(([text, at]) => {
    const characters = [...text];
    const [a = '', b = ''] = characters.splice(at % characters.length, 2);
    return [...characters.slice(0, at % characters.length), b, a, ...characters.slice(at % characters.length)].join('');
  });
const identified = fc.nat().map((which) => {
  const values = [...nodes.values()].flatMap(({ code, values: own }) => [code, ...own]);
  return values[which % values.length] as string;
});
const text = fc.oneof(
  stretchOf(() => names),
  stretchOf(() => keys),
  beginningOf(() => keys),
  fc
    .array(
      stretchOf(() => names, 5),
      { minLength: 2, maxLength: 4 },
    )
    .map((words) => words.join(' ')),
  fc
    .array(
      beginningOf(() => keys),
      { minLength: 2, maxLength: 3 },
    )
    .map((words) => words.join('　')),
  mistyped,
  swapped,
  identified,
  identified.map((value) => `https://ror.org/${value.toUpperCase()}`),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const day = fc.constantFrom('1950-01-01', '1999-12-31', '2013-04-30', '2026-11-20');
const some = fc.oneof(fc.constant(allTypes), fc.constant<NodeType[]>(['INSTITUTION']), fc.subarray(allTypes));

describe('the index finds what the statements over search_key find, with the same ranks', () => {
  it('for any text', async () => {
    await fc.assert(fc.asyncProperty(text, some, day, sameSearch), { numRuns: 400 });
  }, 300_000);

  it('for what is typed', async () => {
    const typed = fc.oneof(
      beginningOf(() => names),
      beginningOf(() => keys),
      text,
    );
    await fc.assert(fc.asyncProperty(typed, some, day, fc.integer({ min: 1, max: 50 }), sameSuggestions), { numRuns: 300 });
  }, 300_000);

  it.each([' ', '…', '大', 'a', 'hi', 'ひろsh', '大学 広島', 'the', '1', 'ｶ', '%', '_', '\\', 'a'.repeat(1300), '広島大学'.repeat(80)])(
    'for %j',
    async (given) => {
      await sameSearch(given, allTypes, '2026-11-20');
      await sameSuggestions(given, allTypes, '2026-11-20', 10);
    },
  );

  it('after a node got other names', async () => {
    const [first] = await db.rows<{ id: number; node_id: number }>(
      sql`select min(id) as id, node_id from name group by node_id order by node_id limit 1`,
    );
    const { id, node_id: node } = first as { id: number; node_id: number };
    await db.transaction(async (writer) => {
      await writer.rows(sql`update name set value = '臨時広島𠮷野大学' where id = ${id}`);
      await indexNames(writer);
    });
    index.remove([node]);
    index.put(await searchKeysOfNodes(db, [node]));
    for (const given of ['臨時広', '島𠮷野', '𠮷', '広島', '広鳥𠮷野', '臨時 野大'])
      for (const types of [allTypes, ['INSTITUTION', 'BODY'] as const]) await sameSearch(given, types, '2026-11-20');
    await index.settle();
    await sameSearch('広島', allTypes, '2026-11-20');
  });
});
