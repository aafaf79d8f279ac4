import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Directories } from '../../src/directory/directories.js';
import type { Directory } from '../../src/directory/directory.js';
import { nodeOrder } from '../../src/queries/list-nodes.js';
import { indexNames } from '../../src/queries/name-index.js';
import type { Database, Server } from '../../src/storage/database.js';
import { versionStatement } from '../kit/api.js';
import { seededDatabase } from '../kit/database.js';

const today = '2026-11-20';
let db: Database;
let server: Server;
const statements: string[] = [];
const directories = new Directories();
beforeAll(async () => {
  db = await seededDatabase({ onStatement: (text) => statements.push(text) });
  server = await db.pin();
});
afterAll(() => db.close());

const current = () => directories.current(server, today, { searchable: true });
const write = (...changes: Sql[]) =>
  db.transaction(async (writer) => {
    for (const change of changes) await writer.rows(change);
  });

/** Everything a directory says, for comparison. */
async function contents(directory: Directory) {
  const { nodes, places } = directory.tables;
  const all = (await db.rows<{ id: number; code: string }>(sql`select id, code from node order by id`)).map(({ id }) => id);
  const selection = directory.selectInstitutions({ filter: {}, asOf: today });
  const cities = directory.selectInstitutions({ filter: { city: ['新市', '某市'] }, asOf: today });
  const chugoku = directory.selectInstitutions({ filter: { region: ['chugoku'], sector: ['FINANCE'] }, asOf: today });
  return {
    places,
    nodes: all.map((id) => ({ ...directory.nodeById(id, today), statuses: directory.statusesOf(id) })),
    byCode: all.map((id) => directory.nodeByCode(directory.nodeById(id, today)?.code ?? '', today)?.id),
    gone: nodes.length,
    ties: all.map((id) => {
      const { rows } = directory.tiesOf(id, { direction: 'BOTH', asOf: null }, { first: 100 }, today);
      return rows.map((tie) => ({ ...tie, same: directory.tieById(tie.id, today), citations: directory.citationsOfTie(tie.id) }));
    }),
    order: [...directory.tables.institutions.byName.rows].map((index) => nodes.ids.get(index)),
    few: directory.institutions(chugoku, nodeOrder([{ key: 'NAME' }]), { first: 100 }).rows,
    facets: (['KIND', 'SECTOR', 'PREFECTURE', 'REGION'] as const).map((dimension) =>
      directory.countInstitutionsBy(selection, dimension, true),
    ),
    inCities: directory.institutions(cities, nodeOrder([{ key: 'NAME' }]), { first: 100 }).rows,
    searched: ['広島', '新銀行', 'ginko', '広島大学', 'c-collabo'].map((text) =>
      directory.suggest({ text, types: ['INSTITUTION', 'BODY'], asOf: today }, 50).map(({ row }) => [row.code, row.rank]),
    ),
  };
}

async function expectLikeReadAnew(): Promise<void> {
  const { gone: _, ...brought } = await contents(await current());
  const { gone: __, ...anew } = await contents(await new Directories().current(server, today, { searchable: true }));
  expect(brought).toEqual(anew);
}

describe('a directory', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'a changed attribute',
      () => write(sql`update node set website = 'https://changed.example.jp', city = '新市' where code = 'hiroshima-bank'`),
    ],
    ['a beginning that is still to come', () => write(sql`update node set valid_from = '2099' where code = 'tottori-bank'`)],
    ['another sector', () => write(sql`update node set sector = 'GOVERNMENT' where code = 'tottori-bank'`)],
    ['another kind', () => write(sql`update node set kind = 'UNIVERSITY', valid_from = null where code = 'tottori-bank'`)],
    ['another prefecture', () => write(sql`update node set prefecture_code = '13' where code = 'tottori-bank'`)],
    ['another region', () => write(sql`update node set region_code = 'tohoku' where code = 'tottori-bank'`)],
    ['another city', () => write(sql`update node set city = '某市' where code = 'tottori-bank'`)],
    ['a moved place in the order', () => write(sql`update node set sort_key = 'あ' where code = 'hiroshima-bank'`)],
    [
      'a changed name',
      () =>
        write(
          sql`update name set value = '広島新銀行' where node_id = (select id from node where code = 'hiroshima-bank') and language = 'JA' and kind = 'OFFICIAL'`,
        ),
    ],
    [
      'a status',
      () =>
        write(sql`insert into status (node_id, status, valid_from) select id, 'MERGED', '2020' from node where code = 'hiroshima-bank'`),
    ],
    [
      'a new institution with its ties and citations',
      () =>
        write(
          sql`insert into node (code, type, kind, sector, prefecture_code, region_code, sort_key) values ('new-bank', 'INSTITUTION', 'BANK', 'FINANCE', '34', 'chugoku', 'し')`,
          sql`insert into name (node_id, value, language, kind) select id, '新銀行', 'JA', 'OFFICIAL' from node where code = 'new-bank'`,
          sql`insert into tie (from_id, to_id, type, role, position) select a.id, b.id, 'MEMBER_OF', 'MEMBER', 3 from node a, node b where a.code = 'new-bank' and b.code = 'c-collabo'`,
          sql`insert into citation (document_id, tie_id, assertion, locator) select (select min(id) from document), t.id, 'PRINTED', 'l.1' from tie t join node n on n.id = t.from_id where n.code = 'new-bank'`,
        ),
    ],
    [
      'a second citation',
      () =>
        write(
          sql`insert into citation (document_id, tie_id, assertion, quote) select (select max(id) from document), t.id, 'INFERRED', '引用' from tie t join node n on n.id = t.from_id where n.code = 'new-bank'`,
        ),
    ],
    ['a citation moved to another tie', () => write(sql`update citation set tie_id = (select min(id) from tie) where quote = '引用'`)],
    [
      'a tie to another body',
      () =>
        write(
          sql`update tie set to_id = (select id from node where code = 'c-collabo-centre'), valid_to = '2030' where from_id = (select id from node where code = 'new-bank')`,
        ),
    ],
    [
      'a document',
      () => write(sql`update document set title = '改題', url = 'https://document.example.jp' where id = (select min(id) from document)`),
    ],
    ['a place', () => write(sql`update prefecture set name_en = 'Hirosima' where code = '34'`)],
    [
      'codes that change hands',
      () =>
        write(
          sql`update node set code = 'swap' where code = 'new-bank'`,
          sql`update node set code = 'new-bank' where code = 'hiroshima-bank'`,
          sql`update node set code = 'hiroshima-bank' where code = 'swap'`,
        ),
    ],
    [
      'an institution that became a body',
      () => write(sql`update node set type = 'BODY', kind = 'COUNCIL', sector = null where code = 'hiroshima-bank'`),
    ],
    [
      'removed rows',
      () =>
        write(
          sql`delete from tie where from_id = (select id from node where code = 'hiroshima-bank')`,
          sql`delete from node where code = 'hiroshima-bank'`,
        ),
    ],
    [
      'a change of all nodes at once',
      () => write(sql`update node set address = '住所' where dataset = 'seed'`, sql`update tie set note = '注' where true`),
    ],
    [
      'changes that the log has forgotten',
      () =>
        write(
          sql`update node set address = '元' where code = 'c-collabo'`,
          sql`update data_version set version = version + 60000`,
          sql`truncate change`,
        ),
    ],
  ])('brought forward over %s says what one read anew says', async (_name, change) => {
    await current();
    await change();
    await expectLikeReadAnew();
  });

  it('reads only what changed', async () => {
    await current();
    await write(sql`update node set website = 'https://again.example.jp' where code = 'c-collabo'`);
    statements.length = 0;
    expect((await current()).nodeByCode('c-collabo', today)?.website).toBe('https://again.example.jp');
    // The version, what changed, the node with its names, statuses and identifiers.
    expect(statements).toHaveLength(6);
    statements.length = 0;
    await current();
    // The embedded database knows that nobody wrote.
    expect(statements).toEqual(db.engine === 'pglite' ? [] : [versionStatement]);
  });

  it('is as new as the last write before it was asked for, however many ask at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      await write(sql`update node set website = ${`https://example.jp/${round}`} where code = 'c-collabo'`);
      const asked = await Promise.all([current(), current(), current()]);
      for (const directory of asked) expect(directory.nodeByCode('c-collabo', today)?.website).toBe(`https://example.jp/${round}`);
    }
  });

  it('finds what changed while the search index was being loaded', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let snapshots = 0;
    const slow: Server = {
      rows: server.rows,
      // The second snapshot is that of the search keys: they are read, and held back.
      snapshot: async (work) => {
        const result = await server.snapshot(work);
        snapshots += 1;
        if (snapshots === 2) await gate;
        return result;
      },
    };
    const own = new Directories();
    const find = (directory: Directory, text: string) =>
      directory.suggest({ text, types: ['BODY'], asOf: today }, 50).map(({ row }) => row.code);
    await own.current(slow, today);
    const searching = own.current(slow, today, { searchable: true });
    while (snapshots < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await write(
      sql`update name set value = '瀬戸内新会議' where language = 'JA' and kind = 'OFFICIAL' and node_id = (select id from node where code = 'c-collabo')`,
    );
    await db.transaction((writer) => indexNames(writer));
    expect((await own.current(slow, today)).nodeByCode('c-collabo', today)?.shownName).toBe('瀬戸内新会議');
    open();
    const directory = await searching;
    expect(find(directory, '瀬戸内新会議')).toEqual(['c-collabo']);
    expect(find(directory, '中国地域産学官コラボレーション会議')).not.toContain('c-collabo');
  });

  it('stays as it was when reading fails, and comes forward when it works again', async () => {
    const before = await current();
    const website = before.nodeByCode('c-collabo', today)?.website;
    await write(sql`update node set website = 'https://after.example.jp' where code = 'c-collabo'`);
    const failing: Server = { rows: server.rows, snapshot: () => Promise.reject(new Error('gone')) };
    const own = new Directories();
    await expect(own.current(failing, today)).rejects.toThrow('gone');
    expect(before.nodeByCode('c-collabo', today)?.website).toBe(website);
    expect((await current()).nodeByCode('c-collabo', today)?.website).toBe('https://after.example.jp');
  });

  it('shows nodes on the day asked for, whatever is today', async () => {
    const directory = await current();
    const [then, now] = [directory.nodeByCode('c-collabo', '2010-04-01'), directory.nodeByCode('c-collabo', today)];
    expect([then?.asOf, now?.asOf]).toEqual(['2010-04-01', today]);
    expect((await directories.current(server, '2026-11-21')).nodeByCode('c-collabo', '2026-11-21')?.asOf).toBe('2026-11-21');
  });
});
