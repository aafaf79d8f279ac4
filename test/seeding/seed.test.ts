import sql from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seed } from '../../src/seeding/seed.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase, seedsFolder } from '../kit/database.js';
import { changed, seedFolder, smallSeeds } from './seed-folder.js';

describe('seed', () => {
  let db: Database;
  let statements: string[];
  beforeEach(async () => {
    statements = [];
    db = await freshDatabase({ onStatement: (text) => statements.push(text) });
  });
  afterEach(() => db.close());

  const load = async (text: string) => seed(db, await seedFolder({ 'a.yml': text }));
  const writes = () => statements.filter((text) => /^\s*(with added as \(insert|insert|update|delete)/i.test(text));
  const column = async <T>(statement: ReturnType<typeof sql>) => (await db.rows<{ value: T }>(statement)).map((row) => row.value);

  it('loads the real seeds, and writes nothing the second time', async () => {
    const first = await seed(db, seedsFolder);
    expect(first).toMatchObject({ updated: 0, unchanged: 0, removed: 0 });
    expect(first.tables['prefecture']?.inserted).toBe(47);
    statements.length = 0;
    const second = await seed(db, seedsFolder);
    expect(writes()).toEqual([]);
    expect(second).toMatchObject({ inserted: 0, updated: 0, unchanged: first.inserted, removed: 0 });
  }, 60_000);

  it('stores every table of the small network, and writes nothing the second time', async () => {
    const first = await load(smallSeeds);
    for (const [table, counts] of Object.entries(first.tables)) expect(counts.inserted, table).toBeGreaterThan(0);
    statements.length = 0;
    expect(await load(smallSeeds)).toMatchObject({ inserted: 0, updated: 0, removed: 0, unchanged: first.inserted });
    expect(writes()).toEqual([]);
  });

  it('gives a node the region of its prefecture', async () => {
    await load(smallSeeds);
    expect(await column(sql`select region_code as value from node order by code`)).toEqual(['chugoku', null, null]);
  });

  it('updates one row for one change', async () => {
    await load(smallSeeds);
    const report = await load(changed(['value: 二', 'value: 三']));
    expect(report).toMatchObject({ inserted: 0, updated: 1, removed: 0 });
    expect(report.tables['fact']).toMatchObject({ updated: 1, unchanged: 1 });
  });

  it('counts a region whose bureau changed as updated, once', async () => {
    await load(smallSeeds);
    const report = await load(changed(['bureau: bureau', 'bureau: bank']));
    expect(report).toMatchObject({ inserted: 0, updated: 1, removed: 0 });
    expect(await column(sql`select n.code as value from region_organs r join node n on n.id = r.bureau_id`)).toEqual(['bank']);
  });

  it('renames: the former name closes as the new one opens', async () => {
    await load(smallSeeds);
    const report = await load(
      changed(['[{ value: 鳥取銀行 }', '[{ value: 鳥取銀行, validTo: "2014" }, { value: 新鳥取銀行, validFrom: "2015" }']),
    );
    expect(report.tables['name']).toEqual({ inserted: 1, updated: 2, unchanged: 2, removed: 0 });
    expect(
      await column(
        sql`select value from name where kind = 'OFFICIAL' and node_id = (select id from node where code = 'bank') order by position`,
      ),
    ).toEqual(['鳥取銀行', '新鳥取銀行']);
  });

  it('replaces an official name, and takes it back', async () => {
    await load(smallSeeds);
    expect((await load(changed(['{ value: 鳥取銀行 }', '{ value: 山陰銀行 }']))).tables['name']).toMatchObject({ inserted: 1, removed: 1 });
    expect((await load(smallSeeds)).tables['name']).toMatchObject({ inserted: 1, removed: 1 });
  });

  const bankCode = 'identifiers: [{ scheme: BANK_CODE, value: "0166", cite: [web] }]';
  const bureauNames = 'names: [{ value: 経済産業局 }]';

  it('swaps identifiers between nodes', async () => {
    const own = (value: string) => [bureauNames, `${bureauNames}, identifiers: [{ scheme: BANK_CODE, value: "${value}" }]`] as const;
    await load(changed(own('0001')));
    const report = await load(changed([bankCode, bankCode.replace('0166', '0001')], own('0166')));
    expect(report.tables['identifier']).toMatchObject({ inserted: 0, updated: 2, removed: 0 });
    const codes = sql`select n.code || ' ' || i.value as value from identifier i join node n on n.id = i.node_id order by 1`;
    expect(await column(codes)).toEqual(['bank 0001', 'bureau 0166']);
  });

  it('removes a node together with what hangs on it, and what moved elsewhere stays', async () => {
    await load(smallSeeds);
    const bank = smallSeeds.slice(smallSeeds.indexOf('  - code: bank'), smallSeeds.indexOf('  - { code: bureau,'));
    const report = await load(
      changed(
        [bank, ''],
        [bureauNames, `${bureauNames}, ${bankCode}`],
        [
          '  - { from: bank, type: MEMBER_OF, to: conference, role: MEMBER, validFrom: 2012-09-13, cite: ["doc l.3", "~rules art.1"] }\n',
          '',
        ],
        [', onBehalfOf: bank', ''],
      ),
    );
    expect(report.tables['node']).toMatchObject({ removed: 1, unchanged: 2 });
    expect(report.tables['tie']).toEqual({ inserted: 0, updated: 1, unchanged: 0, removed: 1 });
    expect(report.tables['identifier']).toMatchObject({ updated: 1, removed: 0 });
    expect(await column(sql`select code as value from node order by 1`)).toEqual(['bureau', 'conference']);
    expect(await column(sql`select n.code as value from identifier i join node n on n.id = i.node_id`)).toEqual(['bureau']);
    expect(await column(sql`select count(*)::int as value from fact`)).toEqual([0]);
  });

  it('removes an issuer and a document whose regulation has moved', async () => {
    await load(changed(['issuer: conference', 'issuer: bank'], ['document: doc', 'document: web']));
    const other = changed(['  - { code: web,', '  - { code: page,'])
      .replaceAll('[web]', '[page]')
      .replaceAll('document: web', 'document: page');
    await load(other.replace('document: doc', 'document: page'));
    expect(await column(sql`select n.code as value from regulation r join node n on n.id = r.issuer_id`)).toEqual(['conference']);
    expect(await column(sql`select code as value from document order by 1`)).toEqual(['doc', 'page']);
  });

  it('leaves rows of other data sets alone, save those that hang on a removed node', async () => {
    await load(smallSeeds);
    await db.rows(sql`insert into node (code, type, kind, sort_key, dataset) values ('guest', 'INSTITUTION', 'OTHER', 'げすと', 'import')`);
    await db.rows(
      sql`insert into tie (from_id, type, to_id, dataset) select g.id, 'RELATED_TO', n.id, 'import' from node g, node n where g.code = 'guest' and n.code in ('conference', 'bureau')`,
    );
    expect(await load(smallSeeds)).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
    const bureau = smallSeeds.split('\n').find((line) => line.includes('{ code: bureau,')) ?? '';
    const bureauTie = smallSeeds.split('\n').find((line) => line.includes('{ from: bureau,')) ?? '';
    await load(changed([bureau, ''], [bureauTie, ''], [', bureau: bureau', ''], [', holder: bureau', '']));
    expect(await column(sql`select o.code as value from tie t join node o on o.id = t.to_id where t.dataset = 'import'`)).toEqual([
      'conference',
    ]);
    expect(await column(sql`select code as value from node order by 1`)).toEqual(['bank', 'conference', 'guest']);
  });

  it('stores a citation once though two records give it', async () => {
    const first = await load(
      `${smallSeeds}\nextensions: [{ code: bank, city: 鳥取市, cite: [web] }, { code: bank, city: 鳥取市, cite: [web] }]`,
    );
    expect(first.tables['citation']?.inserted).toBe((await load(smallSeeds)).tables['citation']!.unchanged + 1);
  });
});
