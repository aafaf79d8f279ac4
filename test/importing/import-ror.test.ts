import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { importRor } from '../../src/importing/import-ror.js';
import { dataVersion } from '../../src/queries/data-version.js';
import { changed } from '../seeding/seed-folder.js';
import { code, remarks, useRorImport } from './ror-import.js';
import { dumpFile, name, place, record, related, rorAddress, rorId } from './ror-records.js';

describe('import of ROR', () => {
  const { seeds, load, values, nodes, ties, database } = useRorImport();

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
      await database().rows(
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
      await database().rows(sql`select d.code, d.license, d.published, c.locator, c.url, c.assertion, count(*)::int as count
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
    const version = await dataVersion(database());
    expect((await load(first)).changes).toBe(0);
    expect(await dataVersion(database())).toBe(version);
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
    expect(await dataVersion(database())).toBeGreaterThan(version);
    expect(await values(sql`select value from name where dataset = 'ror' and language = 'EN' order by 1`)).toEqual([
      'New University',
      'University 2',
    ]);
  });

  it('only tells, in a dry run, what the import then does', async () => {
    await seeds();
    const version = await dataVersion(database());
    const file = [record(1, { relationships: [related('child', 2)] }), record(2)];
    const { tables } = await load(file, { dryRun: true });
    expect(await nodes()).toEqual([]);
    expect(await values(sql`select code as value from document where dataset = 'ror'`)).toEqual([]);
    expect(await dataVersion(database())).toBe(version);
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
    expect(await database().rows(sql`select code, country, prefecture_code from node where dataset = 'ror'`)).toEqual([
      { code: code(2), country: 'FR', prefecture_code: null },
    ]);
  });

  it('writes nothing of a file that breaks off, and asks for the seeds first', async () => {
    await expect(load([record(1)])).rejects.toThrow('seed first');
    await seeds();
    const version = await dataVersion(database());
    const cut = await dumpFile(JSON.stringify([record(1), record(2)]).slice(0, -20));
    await expect(importRor(database(), cut)).rejects.toMatchObject({ code: 'BROKEN_FILE' });
    await expect(load([{ id: 'grid.1.a' }])).rejects.toMatchObject({ code: 'WRONG_FORMAT' });
    expect(await nodes()).toEqual([]);
    expect(await dataVersion(database())).toBe(version);
  });
});
