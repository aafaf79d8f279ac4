import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyForms } from '../../src/domain/names/keys.js';
import { type NodeType, nameKinds, nodeTypes } from '../../src/domain/registries/vocabulary.js';
import type { IndexQuestion } from '../../src/search-index/finder.js';
import { nearlyIn } from '../../src/search-index/near-match.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import type { SearchKeyRow } from '../../src/search-index/search-key-row.js';
import { quality, tiers } from '../../src/search-index/search-rank.js';
import { byId, noIdentifiers } from './key-rows.js';

const codes = <Registry extends object>(registry: Registry) => Object.keys(registry) as (keyof Registry)[];
const types = codes(nodeTypes) as NodeType[];

/** Few characters of every length in UTF-8, so that they meet often. U+20BB7 is above U+FF71 as a code point, but below it as a code unit. */
const characters = fc.constantFrom('a', 'b', '1', 'é', 'あ', 'い', '大', '学', '\uff71', '\u{20bb7}');
const string = (maxLength: number) => fc.string({ unit: characters, minLength: 1, maxLength });
const row = fc.record({
  nodeId: fc.integer({ min: 1, max: 12 }),
  key: string(7),
  form: fc.constantFrom(...codes(keyForms)),
  type: fc.constantFrom(...types.slice(0, 3)),
  kind: fc.constantFrom(...codes(nameKinds)),
  validFrom: fc.constantFrom(null, '1990', '2005-04'),
  validTo: fc.constantFrom(null, '2004', '2010-03-31'),
});
const key = fc.record({ key: string(5), form: fc.constantFrom(...codes(keyForms)) });
const question: fc.Arbitrary<IndexQuestion> = fc.record({
  text: fc.record({
    identifiers: fc.constant([]),
    keys: fc.array(key, { minLength: 1, maxLength: 3 }),
    words: fc.oneof(fc.constant([]), fc.array(fc.array(key, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 })),
  }),
  types: fc.subarray(types.slice(0, 3), { minLength: 1 }),
  asOf: fc.constantFrom('1989-12-31', '2004-12-31', '2026-11-20'),
});
/** What happens to an index: nodes change, or it is put in order. */
const change = fc.record({
  remove: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  put: fc.array(row, { maxLength: 6 }),
});
const history = fc.record({ load: fc.array(row, { maxLength: 30 }), changes: fc.array(change, { maxLength: 6 }), settled: fc.nat(6) });

/** The rank of every node, reckoned from the definition. */
function ranksByHand(rows: readonly SearchKeyRow[], { text, types: asked, asOf }: IndexQuestion): Map<number, number> {
  const among = rows.filter(({ type }) => asked.includes(type));
  const rank = (each: SearchKeyRow, part: { key: string; form: SearchKeyRow['form'] }) => quality(each, part, asOf);
  const base = (name: string, part: string) => (name === part ? tiers.EQUAL : name.startsWith(part) ? tiers.PREFIX : tiers.PART);
  const found = new Map<number, number>();
  const add = (node: number, value: number) => found.set(node, Math.max(value, found.get(node) ?? 0));
  for (const each of among)
    for (const part of text.keys) if (each.key.includes(part.key)) add(each.nodeId, base(each.key, part.key) + rank(each, part));
  for (const node of text.words.length > 0 ? new Set(among.map(({ nodeId }) => nodeId)) : []) {
    const own = among.filter(({ nodeId }) => nodeId === node);
    const words = text.words.map((parts) =>
      Math.max(...parts.flatMap((part) => own.filter((each) => each.key.includes(part.key)).map((each) => rank(each, part)))),
    );
    if (!words.includes(Number.NEGATIVE_INFINITY)) add(node, tiers.WORDS + Math.min(...words));
  }
  if (found.size > 0) return found;
  const known = new Set<number>();
  for (const part of text.keys.filter((each) => [...each.key].length >= 4))
    for (const each of among.filter((candidate) => nearlyIn(candidate.key, part.key) && !known.has(candidate.id))) {
      known.add(each.id);
      add(each.nodeId, tiers.TYPO + rank(each, part));
    }
  return found;
}

async function indexOf({ load, changes, settled }: { load: Row[]; changes: { remove: number[]; put: Row[] }[]; settled: number }) {
  let id = 0;
  const numbered = (rows: Row[]) => rows.map((each) => ({ ...each, id: ++id }));
  let rows: SearchKeyRow[] = numbered(load);
  const index = new SearchIndex();
  await index.load([rows]);
  for (const [at, { remove, put }] of changes.entries()) {
    const settling = at === settled ? index.settle() : null;
    const added = numbered(put);
    index.remove(remove);
    index.put(added);
    rows = [...rows.filter(({ nodeId }) => !remove.includes(nodeId)), ...added];
    await settling;
  }
  return { index, rows };
}
type Row = Omit<SearchKeyRow, 'id'>;

describe('the index', () => {
  it('finds and ranks as a reckoning over all keys does, whatever changed before', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(question, { minLength: 1, maxLength: 5 }), async (past, questions) => {
        const { index, rows } = await indexOf(past);
        expect(index.size.keys).toBe(rows.length);
        for (const asked of questions) {
          const byHand = [...ranksByHand(rows, asked)].map(([nodeId, rank]) => ({ nodeId, rank }));
          const expected = byHand.sort((a, b) => b.rank - a.rank || a.nodeId - b.nodeId);
          const hits = index.search(asked, noIdentifiers);
          for (const limit of [2, 5, 20]) expect(hits.best(limit, byId)).toEqual(expected.slice(0, limit));
          expect(hits.size).toBe(expected.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('suggests what begins with the text, if that is enough', async () => {
    await fc.assert(
      fc.asyncProperty(history, question, fc.integer({ min: 1, max: 5 }), async (past, asked, limit) => {
        const { index, rows } = await indexOf(past);
        const beginning = ranksByHand(rows, { ...asked, text: { ...asked.text, words: [] } });
        const whole = [...ranksByHand(rows, asked)];
        const best = [...beginning].filter(([, rank]) => rank >= tiers.PREFIX);
        const chosen = best.length >= limit ? best : whole;
        const expected = chosen.sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
        expect(index.suggest(asked, noIdentifiers, limit).best(limit, byId)).toEqual(expected.map(([nodeId, rank]) => ({ nodeId, rank })));
      }),
      { numRuns: 300 },
    );
  });
});
