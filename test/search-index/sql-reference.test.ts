import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeType } from '../../src/domain/registries/vocabulary.js';
import { relevance } from '../../src/queries/list-nodes.js';
import { indexNames } from '../../src/queries/name-index.js';
import { findNodesByIds, type NodeRow } from '../../src/queries/node-rows.js';
import { matchOf, rankOf } from '../../src/queries/search-match.js';
import { readSearchText } from '../../src/search-index/search-text.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase, seededDatabase } from '../kit/database.js';
import { countNodes, listNodes } from './reference/list-nodes.js';
import { findSearch } from './reference/search.js';
import { suggestNodes } from './reference/suggest.js';

const asOf = '2026-11-20';
const types: readonly NodeType[] = ['INSTITUTION', 'BODY', 'HUB', 'PROGRAM', 'EVENT', 'PLAN'];

/** What a search finds, best first: codes with ranks. */
async function found(db: Database, text: string, on = asOf, of = types): Promise<[string, number][]> {
  const search = await findSearch(db, { text, types: of, asOf: on });
  if (!search) throw new Error('nothing was asked');
  const { rows } = await listNodes(db, { types: of, where: sql`true`, search }, relevance, { first: 100 });
  return rows.map((row) => [row.code, row.rank as number]);
}

describe('the order of relevance', () => {
  let db: Database;
  beforeAll(async () => {
    db = await freshDatabase();
    await db.transaction(async (writer) => {
      await writer.rows(sql`insert into region (code, name, name_en, position) values ('chugoku', '中国', 'Chugoku', 1)`);
      for (const [code, names] of Object.entries(bearers)) await insert(writer, code, names);
      await writer.rows(
        sql`insert into identifier (node_id, scheme, value) select id, 'CORPORATE_NUMBER', '2240005000007' from node where code = 'named-at-the-end'`,
      );
      await writer.rows(
        sql`insert into identifier (node_id, scheme, value) select id, 'ROR', '03t78wx29' from node where code = 'named-at-the-end'`,
      );
      await writer.rows(
        sql`insert into identifier (node_id, scheme, value) select id, 'MEXT_SCHOOL', 'F134110102508' from node where code = 'named-at-the-end'`,
      );
      await indexNames(writer);
    });
  });
  afterAll(() => db.close());

  /** Names of generated nodes: value, kind, period. */
  const bearers: Record<string, readonly (readonly [string, string, string?, string?])[]> = {
    'named-exactly': [['藤田財団', 'OFFICIAL']],
    'nicknamed-exactly': [
      ['学術振興の財団', 'OFFICIAL'],
      ['藤田財団', 'ALIAS'],
    ],
    'formerly-exactly': [
      ['あたらしい財団', 'OFFICIAL', '2001'],
      ['藤田財団', 'FORMER', '1990', '2000'],
    ],
    'named-at-the-start': [['藤田財団病院', 'OFFICIAL']],
    'named-at-the-start-longer': [['藤田財団附属病院', 'OFFICIAL']],
    'named-at-the-end': [['公益藤田財団', 'OFFICIAL']],
    'named-in-parts': [['財団法人の藤田会', 'OFFICIAL']],
    'named-in-two': [
      ['藤田の会', 'OFFICIAL'],
      ['ある財団', 'ALIAS'],
    ],
  };

  it('is identifier, whole name, start, part, words; in each, official names before others before former ones, then what is covered', async () => {
    expect((await found(db, '藤田 財団')).map(([code]) => code)).toEqual([
      'named-exactly',
      'nicknamed-exactly',
      'formerly-exactly',
      'named-at-the-start',
      'named-at-the-start-longer',
      'named-at-the-end',
      'named-in-parts',
      'named-in-two',
    ]);
  });

  it('is reckoned by hand', async () => {
    expect(Object.fromEntries(await found(db, '藤田 財団'))).toEqual({
      'named-exactly': 800 + 150 + 49,
      'nicknamed-exactly': 800 + 100 + 49,
      'formerly-exactly': 800 + 0 + 49,
      'named-at-the-start': 600 + 150 + Math.floor((49 * 4) / 6),
      'named-at-the-start-longer': 600 + 150 + Math.floor((49 * 4) / 8),
      'named-at-the-end': 400 + 150 + Math.floor((49 * 4) / 6),
      'named-in-parts': 200 + 150 + Math.floor((49 * 2) / 8),
      'named-in-two': 200 + 100 + Math.floor((49 * 2) / 4),
    });
  });

  it('takes a former name for the official one on a day of its time', async () => {
    expect(Object.fromEntries(await found(db, '藤田財団', '1995-01-01'))['formerly-exactly']).toBe(800 + 150 + 49);
  });

  it.each([
    '2240005000007',
    'T2240005000007',
    '2-2400-0500-0007',
    '２２４０００５０００００７',
    'https://ror.org/03t78wx29',
    'ror.org/03T78WX29',
    '03t78wx29',
    'F134110102508',
    'f134110102508',
    'named-at-the-end',
    'NAMED-AT-THE-END',
  ])('an identifier or a code comes first: %s', async (text) => {
    expect((await found(db, text))[0]).toEqual(['named-at-the-end', 1000]);
  });

  it('of a broad search is the same on a first page as in the whole list, with a filter too', async () => {
    await db.transaction(async (writer) => {
      await writer.rows(
        sql`insert into node (code, type, kind, sector, sort_key, city)
            select 'many-' || i, 'INSTITUTION', 'OTHER', 'INDUSTRY', 'many', case when i > 290 then 'far' end from generate_series(1, 300) i`,
      );
      await writer.rows(
        sql`insert into name (node_id, value, language, kind) select id, repeat('新', id % 7) || '多数会' || repeat('社', id % 5), 'JA', 'OFFICIAL' from node where sort_key = 'many'`,
      );
      await indexNames(writer);
    });
    const search = await findSearch(db, { text: '多数会', types, asOf });
    expect(search?.few).toBe(false);
    for (const where of [sql`true`, sql`n.city = 'far'`]) {
      for (const first of [0, 1, 20, 100]) {
        const pages = [search, { ...search!, few: true }].map((each) =>
          listNodes(db, { types, where, search: each }, relevance, { first }),
        );
        const [quick, whole] = await Promise.all(pages);
        expect({ ...quick, cursor: null }).toEqual({ ...whole, cursor: null });
      }
    }
  });

  it('forgives one edit when nothing else is found', async () => {
    expect(await found(db, '藤田材団')).toEqual([
      ['named-exactly', 1 + 150 + 49],
      ['named-at-the-end', 1 + 150 + 32],
      ['named-at-the-start', 1 + 150 + 32],
      ['named-at-the-start-longer', 1 + 150 + 24],
      ['nicknamed-exactly', 1 + 100 + 49],
      ['formerly-exactly', 1 + 0 + 49],
    ]);
    expect(await found(db, '材団')).toEqual([]);
  });
});

async function insert(
  writer: Database | Parameters<Parameters<Database['transaction']>[0]>[0],
  code: string,
  names: readonly (readonly [string, string, string?, string?])[],
) {
  const [node] = await writer.rows<{ id: number }>(
    sql`insert into node (code, type, kind, sector, sort_key) values (${code}, 'INSTITUTION', 'OTHER', 'INDUSTRY', ${code}) returning id`,
  );
  for (const [index, [value, kind, from, to]] of names.entries())
    await writer.rows(
      sql`insert into name (node_id, value, language, kind, valid_from, valid_to, position)
          values (${node?.id}, ${value}, 'JA', ${kind}, ${from ?? null}, ${to ?? null}, ${index})`,
    );
}

describe('among the seeds', () => {
  let db: Database;
  let everything: NodeRow[];
  beforeAll(async () => {
    db = await seededDatabase();
    const ids = await db.rows<{ id: number }>(sql`select id from node order by id`);
    everything = await findNodesByIds(
      db,
      ids.map((row) => row.id),
    );
  });
  afterAll(() => db.close());

  const piece = fc.tuple(fc.nat(), fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([which, start, length]) => {
    const values = everything.flatMap((one) => one.names.map((each) => each.value));
    const name = [...(values[which % values.length] as string)];
    return name.slice(start % name.length, (start % name.length) + length).join('');
  });
  const texts = fc.array(piece, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const days = fc.constantFrom('1990-01-01', '2005-06-30', '2013-04-30', asOf);

  it('ranks as a reckoning over every name does', async () => {
    await fc.assert(
      fc.asyncProperty(texts, days, async (text, day) => {
        const read = readSearchText(text);
        if (!read) return;
        const byHand = everything.map((node) => [node.code, rankOf(node.names, read, day)] as const).filter(([, rank]) => rank > 0);
        const search = await findSearch(db, { text, types, asOf: day });
        const ranked = await db.rows<{ code: string; rank: number }>(
          sql`select n.code, h.rank from (${search!.hits}) h join node n on n.id = h.node_id where h.rank < 1000 and h.rank >= 200`,
        );
        const identified = await db.rows<{ code: string }>(
          sql`select n.code from (${search!.hits}) h join node n on n.id = h.node_id where h.rank = 1000`,
        );
        const known = new Set(identified.map((row) => row.code));
        expect(Object.fromEntries(ranked.map((row) => [row.code, row.rank]))).toEqual(
          Object.fromEntries(byHand.filter(([code]) => !known.has(code))),
        );
      }),
      { numRuns: 40, seed: 4 },
    );
  }, 60_000);

  it('pages through everything without loss or repeat, forward and backward', async () => {
    for (const text of ['大学', '広島', '会議', 'university', 'センター 産業']) {
      const search = await findSearch(db, { text, types, asOf });
      const selection = { types, where: sql`true`, search };
      const total = await countNodes(db, selection);
      const walk = async (direction: 'first' | 'last') => {
        const codes: string[] = [];
        for (let cursor: string | null = null, more = true; more; ) {
          const page: Awaited<ReturnType<typeof listNodes>> = await listNodes(
            db,
            selection,
            relevance,
            direction === 'first' ? { first: 7, after: cursor } : { last: 7, before: cursor },
          );
          if (direction === 'first') codes.push(...page.rows.map((row) => row.code));
          else codes.unshift(...page.rows.map((row) => row.code));
          cursor = page.rows.length === 0 ? null : page.cursor(direction === 'first' ? page.rows.length - 1 : 0);
          more = direction === 'first' ? page.hasNextPage : page.hasPreviousPage;
        }
        return codes;
      };
      const [forward, backward] = [await walk('first'), await walk('last')];
      expect(forward).toEqual(backward);
      expect([new Set(forward).size, forward.length]).toEqual([total, total]);
      expect(total).toBeGreaterThan(7);
    }
  });

  it('tells of every hit which name it was, and marks the text in it', async () => {
    await fc.assert(
      fc.asyncProperty(piece, async (text) => {
        const read = readSearchText(text);
        if (!read || read.keys.length === 0) return;
        const search = await findSearch(db, { text, types, asOf });
        const { rows } = await listNodes(db, { types, where: sql`true`, search }, relevance, { first: 20 });
        for (const row of rows) {
          const match = matchOf(row.names, read, row.rank as number, asOf);
          if (match.tier === 'IDENTIFIER') continue;
          expect(row.names).toContainEqual(match.name);
          expect(match.highlights.map((each) => each.text).join('')).toBe(match.name?.value);
          expect(match.highlights.some((each) => each.matched)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  }, 60_000);

  it('typing errors do not depend on the day', async () => {
    for (const text of ['産業技術総合研究署', '広島大额']) {
      const codes = async (day: string) => (await found(db, text, day)).map(([code]) => code).sort();
      expect(await codes('1900-01-01')).toEqual(await codes(asOf));
      expect((await codes(asOf)).length).toBeGreaterThan(0);
    }
  });

  it('suggestions are the best of the search when few begin with the text', async () => {
    const { rows } = await suggestNodes(db, { text: '大学', asOf }, 50);
    expect(rows.map((row) => row.code)).toEqual((await found(db, '大学')).slice(0, 50).map(([code]) => code));
  });
});
