import sql, { type Sql } from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport, RemarkKind } from '../../src/importing/import-report.js';
import { type ImportOptions, importRor } from '../../src/importing/import-ror.js';
import { dataVersion } from '../../src/queries/data-version.js';
import { seed } from '../../src/seeding/seed.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';
import { changed, seedFolder, smallSeeds } from '../seeding/seed-folder.js';
import { dumpFile, name, place, record, related, rorAddress, rorId } from './ror-records.js';

describe('import of ROR', () => {
  let db: Database;
  beforeEach(async () => {
    db = await freshDatabase();
  });
  afterEach(() => db.close());

  const seeds = async (text = smallSeeds) => seed(db, await seedFolder({ 'a.yml': text }));
  const load = async (records: unknown[], options: ImportOptions = {}) => importRor(db, await dumpFile(records), options);
  const values = async (statement: Sql) => (await db.rows<{ value: unknown }>(statement)).map((row) => row.value);
  const remarks = (report: ImportReport, kind: RemarkKind) => report.remarks.filter((remark) => remark.kind === kind);
  const nodes = () => values(sql`select code as value from node where dataset = 'ror' order by 1`);
  const ties = () =>
    values(sql`select f.code || ' ' || t.type || ' ' || o.code as value from tie t join node f on f.id = t.from_id join node o on o.id = t.to_id
               where t.dataset = 'ror' order by 1`);
  const code = (n: number) => `ror-${rorId(n)}`;
  const bankNames = '[{ value: 鳥取銀行 }';
  const bankIdentifiers = 'identifiers: [{ scheme: BANK_CODE, value: "0166", cite: [web] }]';
  const bankWith = (scheme: string, value: string) =>
    changed([bankIdentifiers, `identifiers: [{ scheme: ${scheme}, value: "${value}", cite: [web] }]`]);

  it('stores a record with its names, place, identifiers and where it was read', async () => {
    await seeds();
    const report = await load([
      record(1, {
        external_ids: [
          { type: 'isni', all: ['0000 0001 2151 536X'], preferred: null },
          { type: 'grid', all: ['grid.1.a'], preferred: null },
        ],
      }),
    ]);
    expect(report).toMatchObject({ read: 1, imported: 1, document: 'ror-data-v1-63-2025-04-03', remarks: [] });
    expect(
      await db.rows(
        sql`select code, kind, sector, country, city, prefecture_code, region_code, website, founded, sort_key, dataset from node where dataset = 'ror'`,
      ),
    ).toEqual([
      {
        code: code(1),
        kind: 'EDUCATIONAL_INSTITUTION',
        sector: 'ACADEMIA',
        country: 'JP',
        city: 'Tottori',
        prefecture_code: '31',
        region_code: 'chugoku',
        website: 'https://u1.example.org/',
        founded: '1949',
        sort_key: '第1大学',
        dataset: 'ror',
      },
    ]);
    expect(
      await values(sql`select concat_ws(' ', kind, language, value) as value from name where dataset = 'ror' order by position`),
    ).toEqual(['OFFICIAL EN University 1', 'OFFICIAL JA 第1大学']);
    expect(await values(sql`select scheme || ' ' || value as value from identifier where dataset = 'ror' order by 1`)).toEqual([
      'GRID grid.1.a',
      'ISNI 000000012151536X',
      `ROR ${rorId(1)}`,
    ]);
    expect(
      await db.rows(sql`select d.code, d.license, d.published, c.locator, c.url, c.assertion, count(*)::int as count
      from citation c join document d on d.id = c.document_id where c.dataset = 'ror' group by 1, 2, 3, 4, 5, 6`),
    ).toEqual([
      {
        code: 'ror-data-v1-63-2025-04-03',
        license: 'CC0-1.0',
        published: '2025-04-03',
        locator: rorAddress(1),
        url: rorAddress(1),
        assertion: 'PUBLIC_SOURCE',
        count: 1 + 2 + 3,
      },
    ]);
    expect(
      await values(
        sql`select k.key as value from search_key k join node n on n.id = k.node_id where n.dataset = 'ror' and k.form = 'NAME' order by 1`,
      ),
    ).toContain('第1大学');
  });

  it('writes nothing the second time, and just what differs the third', async () => {
    await seeds();
    const first = [
      record(1, { relationships: [related('parent', 2)], status: 'inactive' }),
      record(2, { locations: [place('JP', 'Yonago')] }),
    ];
    await load(first);
    const version = await dataVersion(db);
    expect((await load(first)).changes).toBe(0);
    expect(await dataVersion(db)).toBe(version);
    const renamed = [
      record(1, { names: [name('New University', 'en', 'ror_display', 'label'), name('第1大学', 'ja', 'label')] }),
      first[1],
    ];
    const report = await load(renamed);
    expect(report.tables).toMatchObject({
      name: { inserted: 1, removed: 1 },
      status: { inserted: 0, removed: 1 },
      tie: { inserted: 0, removed: 1 },
      identifier: { inserted: 0, removed: 0 },
    });
    expect(await dataVersion(db)).toBeGreaterThan(version);
    expect(await values(sql`select value from name where dataset = 'ror' and language = 'EN' order by 1`)).toEqual([
      'New University',
      'University 2',
    ]);
  });

  it('only tells, in a dry run, what the import then does', async () => {
    await seeds();
    const version = await dataVersion(db);
    const file = [record(1, { relationships: [related('child', 2)] }), record(2)];
    const { tables } = await load(file, { dryRun: true });
    expect(await nodes()).toEqual([]);
    expect(await values(sql`select code as value from document where dataset = 'ror'`)).toEqual([]);
    expect(await dataVersion(db)).toBe(version);
    expect((await load(file)).tables).toEqual(tables);
  });

  it('writes a tie once, whichever of its ends tell it', async () => {
    await seeds();
    const report = await load([
      record(1, { relationships: [related('child', 2), related('related', 3), related('successor', 4)] }),
      record(2, { relationships: [related('parent', 1)] }),
      record(3, { relationships: [related('related', 1), { ...related('parent', 99), label: null }] }),
      record(4, { relationships: [related('predecessor', 1)] }),
    ]);
    expect(await ties()).toEqual([`${code(1)} RELATED_TO ${code(3)}`, `${code(2)} PART_OF ${code(1)}`, `${code(4)} SUCCEEDS ${code(1)}`]);
    expect(remarks(report, 'dangling')).toEqual([{ kind: 'dangling', record: rorId(3), message: `PART_OF tie with ${rorId(99)}` }]);
  });

  it('takes organizations without a record by the name that links give them, until their record comes', async () => {
    await seeds();
    const mention = { ...related('parent', 99), label: 'Mother Institute' };
    const first = [record(1, { relationships: [mention] })];
    const report = await load(first);
    expect(remarks(report, 'mentioned')).toEqual([
      { kind: 'mentioned', record: rorId(99), message: `named Mother Institute in the record of ${rorId(1)}` },
    ]);
    expect(remarks(report, 'dangling')).toEqual([]);
    expect(await ties()).toEqual([`${code(1)} PART_OF ${code(99)}`]);
    expect(
      await values(sql`select m.value || ' ' || c.locator as value from name m join node n on n.id = m.node_id and n.code = ${code(99)}
        join citation c on c.name_id = m.id`),
    ).toEqual([`Mother Institute https://ror.org/${rorId(1)}`]);
    expect((await load(first)).changes).toBe(0);
    await load([record(99, { names: [name('Mother Institute of Science', 'en', 'ror_display', 'label')] })]);
    expect((await load(first)).changes).toBe(0);
    expect(await values(sql`select m.value from name m join node n on n.id = m.node_id and n.code = ${code(99)}`)).toEqual([
      'Mother Institute of Science',
    ]);
  });

  it('ties records of a later file to those of an earlier one, and removes no tie it does not know all about', async () => {
    await seeds();
    await load([record(1, { relationships: [related('parent', 2)] }), record(2)]);
    const report = await load([record(2), record(3, { relationships: [related('parent', 2)] })]);
    expect(report.tables['tie']).toEqual({ inserted: 1, updated: 0, removed: 0 });
    expect(await ties()).toEqual([`${code(1)} PART_OF ${code(2)}`, `${code(3)} PART_OF ${code(2)}`]);
  });

  it('takes no tie of a ring', async () => {
    await seeds();
    const report = await load([
      record(1, { relationships: [related('parent', 2)] }),
      record(2, { relationships: [related('parent', 1), related('parent', 3)] }),
      record(3),
    ]);
    expect(await ties()).toEqual([`${code(2)} PART_OF ${code(3)}`]);
    expect(
      remarks(report, 'ring')
        .map((remark) => remark.record)
        .sort(),
    ).toEqual([rorId(1), rorId(2)].sort());
  });

  it('skips a broken record with its reason, and withdrawn ones', async () => {
    await seeds();
    const report = await load([
      record(1),
      { ...record(2), names: [] },
      { ...record(3), id: 'https://ror.org/000000000' },
      record(4, { status: 'withdrawn' }),
      17,
      record(1),
    ]);
    expect(report).toMatchObject({ read: 6, imported: 1 });
    expect(remarks(report, 'broken').map(({ message }) => message.split(':')[0])).toEqual(['#1', '#2', '#4', '#5']);
    expect(remarks(report, 'withdrawn')).toHaveLength(1);
    expect(await nodes()).toEqual([code(1)]);
  });

  it('gives an identifier that two records claim to neither', async () => {
    await seeds();
    const wikidata = [{ type: 'wikidata', all: ['Q1'], preferred: null }];
    const report = await load([record(1, { external_ids: wikidata }), record(2, { external_ids: wikidata })]);
    expect(await values(sql`select value from identifier where scheme = 'WIKIDATA'`)).toEqual([]);
    expect(remarks(report, 'identifier')[0]?.message).toContain('WIKIDATA Q1');
  });

  describe('and our own nodes', () => {
    const bank = record(1, {
      names: [name('Tottori Bank', 'en', 'ror_display', 'label'), name('鳥取銀行', 'ja', 'label'), name('TTB', null, 'acronym')],
      types: ['company'],
      relationships: [{ ...related('child', 2), label: null }],
    });

    it('links by ROR id: adds what is new, and changes nothing of ours', async () => {
      await seeds(bankWith('ROR', rorId(1)));
      const before = await db.rows<{ id: number }>(sql`select * from node where code = 'bank'`);
      const report = await load([bank, record(2)]);
      expect(remarks(report, 'linked')).toEqual([{ kind: 'linked', record: rorId(1), message: 'is bank, by its ROR id' }]);
      expect(await nodes()).toEqual([code(2)]);
      expect(await db.rows(sql`select * from node where code = 'bank'`)).toEqual(before);
      expect(
        await values(sql`select kind || ' ' || value as value from name where dataset = 'ror' and node_id = ${before[0]?.id} order by 1`),
      ).toEqual(['ABBREVIATION TTB', 'ALIAS Tottori Bank']);
      expect(await ties()).toEqual([`${code(2)} PART_OF bank`]);
      expect((await load([bank, record(2)])).changes).toBe(0);
      const again = await seeds(bankWith('ROR', rorId(1)));
      expect(again).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
    });

    it('links by another identifier, unless our node has another ROR id: a branch may carry its parent’s', async () => {
      const known = { ...bank, external_ids: [{ type: 'wikidata', all: ['Q7'], preferred: 'Q7' }] };
      await seeds(bankWith('WIKIDATA', 'Q7'));
      expect(remarks(await load([known]), 'linked')).toHaveLength(1);
      expect(await nodes()).toEqual([]);
      expect((await load([known])).changes).toBe(0);
      const both = `identifiers: [{ scheme: WIKIDATA, value: Q7, cite: [web] }, { scheme: ROR, value: "${rorId(9)}", cite: [web] }]`;
      await seeds(changed([bankIdentifiers, both]));
      await db.rows(sql`delete from identifier where dataset = 'ror'`);
      const report = await load([known]);
      expect(remarks(report, 'link-conflict')).toHaveLength(1);
      expect(remarks(report, 'identifier')[0]?.message).toBe('WIKIDATA Q7 belongs to bank already');
      expect(await nodes()).toEqual([code(1)]);
    });

    it('does not link two records that share a claim', async () => {
      await seeds(bankWith('WIKIDATA', 'Q7'));
      const ids = { external_ids: [{ type: 'wikidata', all: ['Q7'], preferred: null }] };
      const report = await load([record(1, ids), record(2, ids)]);
      expect(remarks(report, 'link-conflict')).toHaveLength(2);
      expect(await nodes()).toEqual([code(1), code(2)].sort());
    });

    it('only reports the same name and place, until the link is confirmed', async () => {
      await seeds();
      const report = await load([bank]);
      expect(remarks(report, 'possible-link')).toEqual([
        { kind: 'possible-link', record: rorId(1), message: 'may be bank, by name and prefecture' },
      ]);
      expect(await nodes()).toEqual([code(1)]);
      const confirmed = await load([bank], { links: new Map([[rorId(1), 'bank']]) });
      expect(confirmed.tables['node']).toMatchObject({ removed: 1, inserted: 0 });
      expect(await nodes()).toEqual([]);
      // The ROR id it got keeps the link.
      expect((await load([bank])).changes).toBe(0);
    });

    it('leaves a possible link out, keeps it apart or refuses an unknown node, as told', async () => {
      await seeds();
      expect(await load([bank], { skipPossible: true })).toMatchObject({ imported: 0 });
      expect(await nodes()).toEqual([]);
      expect(remarks(await load([bank], { links: new Map([[rorId(1), null]]) }), 'possible-link')).toEqual([]);
      await expect(load([bank], { links: new Map([[rorId(1), 'nowhere']]) })).rejects.toThrow('nowhere');
    });

    it('does not take a namesake elsewhere for ours', async () => {
      await seeds();
      const report = await load([{ ...bank, locations: [place('US', 'Tottori')] }]);
      expect(remarks(report, 'possible-link')).toEqual([]);
    });

    it('gives way when the seeds come to say the same', async () => {
      await seeds();
      await load([bank, record(2)]);
      const later = bankWith('ROR', rorId(1));
      expect(await seeds(later)).toMatchObject({ inserted: 2 });
      expect(
        await values(sql`select n.code as value from identifier i join node n on n.id = i.node_id where i.value = ${rorId(1)}`),
      ).toEqual(['bank']);
      await load([bank, record(2)]);
      expect(await nodes()).toEqual([code(2)]);
      expect(await ties()).toEqual([`${code(2)} PART_OF bank`]);
      expect(await seeds(changed([bankNames, '[{ value: 鳥取の銀行 }']))).toMatchObject({ tables: { name: { inserted: 1, removed: 1 } } });
    });

    it('keeps the node of a withdrawn record while a tie of others refers to it', async () => {
      await seeds();
      await load([record(1), record(2)]);
      await db.rows(sql`insert into tie (from_id, type, to_id, dataset) select f.id, 'RELATED_TO', o.id, 'members' from node f, node o
        where f.code = ${code(1)} and o.code = 'bank'`);
      const report = await load([record(1, { status: 'withdrawn' }), record(2, { status: 'withdrawn' }), record(3)]);
      expect(remarks(report, 'kept').map((remark) => remark.record)).toEqual([rorId(1)]);
      expect(await nodes()).toEqual([code(1), code(3)].sort());
    });
  });

  describe('and places', () => {
    const prefectures = () => values(sql`select prefecture_code as value from node where dataset = 'ror' order by website`);
    const inferred = () => values(sql`select field as value from citation where assertion = 'INFERRED' and dataset = 'ror' order by 1`);

    it('takes the prefecture of others at the same place, and says so', async () => {
      await seeds();
      await load([
        record(1),
        record(2, { locations: [place('JP', 'Tottori')] }),
        record(3, { locations: [place('JP', 'Yonago', undefined, 2)] }),
      ]);
      expect(await prefectures()).toEqual(['31', '31', null]);
      expect(await inferred()).toEqual(['prefecture']);
    });

    it('takes the prefecture a name begins with, unless the location tells another', async () => {
      await seeds(
        changed(['kana: とっとりけん }]', 'kana: とっとりけん }, { code: "27", name: 大阪府, nameEn: Osaka, kana: おおさかふ }]']),
      );
      const named = [name('Tottori Police', 'en', 'ror_display'), name('鳥取県警察', 'ja', 'label')];
      const report = await load([
        record(1, { names: named, locations: [place('JP', 'Higashimachi', '27')] }),
        record(2, { names: named, locations: [place('JP', 'Kotoura', undefined, 2)] }),
      ]);
      expect(await prefectures()).toEqual([null, '31']);
      expect(remarks(report, 'place')).toEqual([
        { kind: 'place', record: rorId(1), message: 'its name tells 鳥取県, its location (Higashimachi) another prefecture' },
      ]);
    });
  });

  it('takes only the countries asked for', async () => {
    await seeds();
    const report = await load([record(1), record(2, { locations: [place('FR', 'Paris', 'IDF')] })], { countries: ['FR'] });
    expect(report).toMatchObject({ read: 2, imported: 1 });
    expect(await db.rows(sql`select code, country, prefecture_code from node where dataset = 'ror'`)).toEqual([
      { code: code(2), country: 'FR', prefecture_code: null },
    ]);
  });

  it('writes nothing of a file that breaks off, and asks for the seeds first', async () => {
    await expect(load([record(1)])).rejects.toThrow('seed first');
    await seeds();
    const version = await dataVersion(db);
    const cut = await dumpFile(JSON.stringify([record(1), record(2)]).slice(0, -20));
    await expect(importRor(db, cut)).rejects.toMatchObject({ code: 'BROKEN_FILE' });
    await expect(load([{ id: 'grid.1.a' }])).rejects.toMatchObject({ code: 'WRONG_FORMAT' });
    expect(await nodes()).toEqual([]);
    expect(await dataVersion(db)).toBe(version);
  });
});
