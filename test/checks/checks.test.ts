import { join } from 'node:path';
import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks/check.js';
import { checks, runChecks, UnknownCheckError } from '../../src/checks/checks.js';
import { indexNames } from '../../src/queries/name-index.js';
import type { Database } from '../../src/storage/database.js';
import { seededDatabase, seedsFolder } from '../kit/database.js';

const documents = join(seedsFolder, 'documents');
const node = (code: string) => sql`(select id from node where code = ${code})`;

/** For every check: statements that break the data, and a finding that must follow. */
const breakages: Readonly<Record<string, readonly [Sql[], Partial<Finding>]>> = {
  'the-85': [
    [sql`update tie set position = 2 where position = 1 and to_id = ${node('c-collabo')} and last_attested = '2013-04'`],
    { subject: 'c-collabo', message: 'position 1 of the roster is empty', severity: 'error' },
  ],
  'the-85-placed': [[sql`update node set region_code = null where code = 'tottori-bank'`], { subject: 'tottori-bank', severity: 'error' }],
  'orphan-ties': [
    [
      sql`alter table tie drop constraint tie_from_id_foreign`,
      sql`update tie set from_id = 999999 where position = 1 and to_id = ${node('c-collabo')}`,
    ],
    { message: 'an end of this MEMBER_OF tie does not exist' },
  ],
  'roles-of-ties': [
    [sql`update tie set role = 'CHAIR' where position = 1 and to_id = ${node('c-collabo')} and type = 'MEMBER_OF'`],
    { subject: 'chugoku-economic-federation', message: 'role CHAIR in the MEMBER_OF tie to c-collabo belongs to CHAIR_OF' },
  ],
  'inverted-periods': [
    [
      sql`alter table node drop constraint node_period_not_inverted`,
      sql`update node set valid_from = '2010-02', valid_to = '2010-01' where code = 'c-collabo'`,
    ],
    { message: 'the period ends (2010-01) before it starts (2010-02)' },
  ],
  'attested-in-period': [
    [sql`update tie set valid_from = '2014', valid_to = null where position = 1 and to_id = ${node('c-collabo')} and type = 'MEMBER_OF'`],
    { subject: 'chugoku-economic-federation', severity: 'warning' },
  ],
  'uncited-facts': [
    [sql`delete from citation where rule_id = (select id from rule where code = '000-r13')`],
    { subject: '000-r13', message: 'the rule has no citation' },
  ],
  'document-files': [
    [sql`update document set file = 'lost.txt' where code = '002'`],
    { subject: '002', message: 'its file lost.txt cannot be read' },
  ],
  'printed-names': [
    [sql`update tie set printed_as = '鳥取銀行本店' where from_id = ${node('tottori-bank')} and to_id = ${node('c-collabo')}`],
    { subject: 'tottori-bank', severity: 'error' },
  ],
  quotes: [[sql`update citation set quote = '書かれていない' where quote is not null`], { severity: 'error' }],
  'printed-articles': [
    [
      sql`update article set paragraphs = '[{"number":1,"text":"無い文","items":[]}]' where regulation_id = (select id from regulation where code = 'sangiren-rules') and number = '1'`,
    ],
    { subject: 'sangiren-rules', message: expect.stringContaining('無い文') as string },
  ],
  locators: [
    [sql`update article set locator = 'l.270-9999' where number = '16'`],
    { subject: 'sangiren-rules article 16', severity: 'error' },
  ],
  'shared-official-names': [
    [
      sql`update name set value = 'おなじ' where kind = 'OFFICIAL' and language = 'JA' and node_id in (${node('tottori-bank')}, ${node('c-collabo')})`,
    ],
    { subject: 'c-collabo', severity: 'warning' },
  ],
  'one-official-name': [
    [
      sql`alter table name drop constraint name_one_official_at_a_time`,
      sql`update name set kind = 'OFFICIAL', valid_from = null, valid_to = null where language = 'JA' and node_id = ${node('tottori-university')}`,
    ],
    { subject: 'tottori-university', severity: 'error' },
  ],
  'japanese-names': [
    [sql`update name set language = 'EN', kind = 'ALIAS' where node_id = ${node('tottori-bank')}`],
    { subject: 'tottori-bank', severity: 'error' },
  ],
  identifiers: [
    [sql`update identifier set value = '1000012010001' where id = (select min(id) from identifier where scheme = 'CORPORATE_NUMBER')`],
    { severity: 'error' },
  ],
  vocabulary: [
    [sql`update tie set type = 'KNOWS' where id = (select min(id) from tie)`],
    { message: 'tie.type holds KNOWS, which no registry declares' },
  ],
  'part-of-cycles': [
    [sql`insert into tie (from_id, type, to_id) values (${node('c-collabo')}, 'PART_OF', ${node('c-collabo-centre')})`],
    { severity: 'error', message: expect.stringMatching(/^PART_OF runs in a circle: .*c-collabo-centre/) as string },
  ],
  'succession-cycles': [
    [
      sql`insert into tie (from_id, type, to_id) values (${node('mext')}, 'SUCCEEDS', ${node('jst')}), (${node('jst')}, 'SUCCEEDS', ${node('nedo')}),
        (${node('nedo')}, 'SUCCEEDS', ${node('mext')})`,
    ],
    { subject: 'jst', message: 'SUCCEEDS runs in a circle: jst → nedo → mext → jst' },
  ],
  'plan-overlaps': [
    [sql`update node set fiscal_from = 2000, fiscal_to = 2030 where code = 'c-collabo-plan-action'`],
    { severity: 'warning' },
  ],
  'event-numbers': [
    [sql`update node set number = 112 where code = 'c-collabo-conference-12'`],
    { subject: 'c-collabo-conference', message: 'number 12 of the series is missing' },
  ],
  'held-together': [
    [sql`update node set start_on = '1999-01-01', end_on = null where code = 'c-collabo-symposium-4'`],
    { subject: 'c-collabo-conference-4', severity: 'error' },
  ],
  places: [
    [sql`update node set prefecture_code = null where prefecture_code = '47'`, sql`delete from prefecture where code = '47'`],
    { subject: '47', message: 'this prefecture is missing' },
  ],
  'region-of-prefecture': [
    [sql`update node set region_code = 'tohoku' where code = 'tottori-bank'`],
    { subject: 'tottori-bank', severity: 'warning' },
  ],
};

class Undo extends Error {}

describe('checks', () => {
  let db: Database;
  beforeAll(async () => {
    db = await seededDatabase();
  });
  afterAll(() => db.close());

  /** What a check finds after the statements, which are then undone. */
  async function findingsAfter(name: string, statements: readonly Sql[]): Promise<Finding[]> {
    const findings: Finding[] = [];
    const work = db.transaction(async (writer) => {
      for (const statement of statements) await writer.rows(statement);
      await indexNames(writer);
      for (const result of await runChecks(writer, { only: [name], documents })) findings.push(...result.findings);
      throw new Undo();
    });
    await expect(work).rejects.toBeInstanceOf(Undo);
    return findings;
  }

  it.each(checks.map((check) => check.name))('%s finds what is broken', async (name) => {
    const [statements, expected] = breakages[name] ?? [[], { message: 'a breakage for this check' }];
    expect(await findingsAfter(name, statements)).toContainEqual(expect.objectContaining(expected));
  });

  it('looks at printed names as well as at rosters', async () => {
    const printed = sql`select c.name_id from citation c join document d on d.id = c.document_id where c.assertion = 'PRINTED' and d.file is not null`;
    const findings = await findingsAfter('printed-names', [sql`update name set value = value || '〓' where id in (${printed})`]);
    expect(findings.length).toBeGreaterThan(100);
    expect(findings[0]?.message).toMatch(/^name .*〓 does not stand in document 00\d /);
  });

  it('finds no error in the real seeds', async () => {
    const results = await runChecks(db, { documents });
    expect(results.map((result) => result.check.name)).toEqual(checks.map((check) => check.name));
    expect(results.flatMap((result) => result.findings).filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it('have unique names and titles in both languages', () => {
    expect(new Set(checks.map((check) => check.name)).size).toBe(checks.length);
    for (const { name, titleJa, titleEn } of checks) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(titleJa).toMatch(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u);
      expect(titleEn).toMatch(/^[\w ,'-]+$/);
    }
  });

  it('refuses names of checks that do not exist', async () => {
    await expect(runChecks(db, { only: ['places', 'plaices'], documents })).rejects.toThrow(UnknownCheckError);
  });

  it('says so when the documents are not there, and finds nothing else wrong for it', async () => {
    const results = await runChecks(db, { documents: join(seedsFolder, 'nowhere') });
    const failing = results.filter((result) => result.findings.some((finding) => finding.severity === 'error'));
    expect(failing.map((result) => [result.check.name, result.findings.length])).toEqual([['document-files', 5]]);
  });
});
