import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedProblem } from '../../src/seeding/read.js';
import { readSeeds, SeedError, seed } from '../../src/seeding/seed.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase, seedsFolder } from '../kit/database.js';
import { changed, lineOf, seedFolder, smallSeeds } from './seed-folder.js';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

/** The problems of a folder; makes sure that none of it was loaded. */
async function problemsOf(folder: string): Promise<readonly SeedProblem[]> {
  const failure = await seed(db, folder).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SeedError);
  expect(await db.rows(sql`select from document union all select from region union all select from node`)).toEqual([]);
  return (failure as SeedError).problems;
}

describe('broken records', () => {
  // What is replaced, by what, the line it then stands on, and the reason given.
  it.each<[string, [string, string], string, RegExp]>([
    ['broken YAML', ['posts:', 'posts: ['], 'rules:\n  - { code: r1', /./],
    ['unknown node', ['from: bank', 'from: bankk'], 'from: bankk', /there is no node bankk/],
    ['unknown prefecture', ['prefecture: "31"', 'prefecture: "99"'], 'prefecture: "99"', /there is no prefecture 99/],
    ['unknown region', ['prefecture: "31"', 'region: nowhere'], 'region: nowhere', /there is no region nowhere/],
    ['unknown document', ['cite: ["doc l.3"]', 'cite: ["dok l.3"]'], '  - code: bank', /names no known document or regulation: dok/],
    ['unknown article', ['["rules art.1(1) l.2"]', '["rules art.7(1) l.2"]'], '  - code: conference', /rules has no article 7/],
    ['unreadable citation', ['cite: ["doc l.3"]', 'cite: ["Doc?"]'], '  - code: bank', /cannot read the citation "Doc\?"/],
    ['wrong era', ['平成14年6月1日', '平成15年6月1日'], 'enacted:', /平成15年6月1日 is not in 2002-06-01 \(平成14年\)/],
    [
      'inverted tie',
      ['validFrom: 2012-09-13', 'validFrom: 2012-09-13, validTo: 2012-08'],
      'from: bank',
      /ends \(2012-08\) before it starts \(2012-09-13\)/,
    ],
    [
      'inverted name',
      ['{ value: 鳥取銀行 }', '{ value: 鳥取銀行, validFrom: 2012-09, validTo: "2011" }'],
      'value: 鳥取銀行',
      /ends \(2011\) before/,
    ],
    ['no such day', ['validFrom: 2012-09-13', 'validFrom: 2012-09-31'], 'from: bank', /2012-09-31 is not a day of the calendar/],
    ['no date at all', ['validFrom: 2012-09-13', 'validFrom: 2012'], 'from: bank', /a date is YYYY/],
    ['wrong role', ['role: MEMBER', 'role: CHAIR'], 'role: CHAIR', /role CHAIR belongs to CHAIR_OF, not MEMBER_OF/],
    ['no role', [', role: MEMBER', ''], 'from: bank', /a MEMBER_OF tie needs a role/],
    ['unknown role', ['role: MEMBER', 'role: FRIEND'], 'role: FRIEND', /ties\.0\.role: Invalid option/],
    ['unknown tie type', ['type: MEMBER_OF', 'type: KNOWS'], 'type: KNOWS', /ties\.0\.type: Invalid option/],
    ['unknown kind', ['kind: BANK', 'kind: BANQUE'], 'kind: BANQUE', /nodes\.1\.kind: Invalid option/],
    ['kind of another type', ['kind: BANK', 'kind: COUNCIL'], '  - code: bank', /bank needs a kind of INSTITUTION, not COUNCIL/],
    ['attribute of another type', ['kind: CONFERENCE', 'kind: CONFERENCE\n    city: 鳥取市'], 'city:', /city is not an attribute of BODY/],
    [
      'event without date',
      ['type: BODY\n    kind: CONFERENCE', 'type: EVENT\n    series: other'],
      '  - code: conference',
      /lacks what an event needs: start_on, event_status/,
    ],
    ['tie to itself', ['to: conference, role: MEMBER', 'to: bank, role: MEMBER'], 'from: bank', /bank is tied to itself/],
    ['duplicate node', ['code: bureau,', 'code: bank,'], '{ code: bank,', /node bank is declared twice \(also a\.yml:\d+\)/],
    [
      'duplicate rule',
      ['procedures:', '  - { code: r1, kind: OTHER, natures: [SOFT], text: 二, textEn: Two, cite: [web] }\nprocedures:'],
      'kind: OTHER',
      /the same rule stands in a\.yml/,
    ],
    ['duplicate key', ['sector: FINANCE', 'sector: FINANCE\n    kind: BANK'], 'kind: BANK\n    prefecture', /Map keys must be unique/],
    [
      'two official names',
      ['[{ value: 鳥取銀行 }', '[{ value: 鳥取銀行 }, { value: 島根銀行, validFrom: "2015" }'],
      'value: 鳥取銀行',
      /島根銀行 and 鳥取銀行 .* at the same time/,
    ],
    ['unknown key', ['sector: FINANCE', 'sektor: FINANCE'], 'sektor:', /nodes\.1\.sektor: unknown key/],
    ['unknown section', ['procedures:', 'proceedings:'], 'proceedings:', /proceedings: unknown key/],
    ['no citation', ['cite: ["doc l.3"]', 'cite: []'], '    cite: []', /nodes\.1\.cite/],
    ['no name', ['names: [{ value: 経済産業局 }], ', ''], '{ code: bureau,', /bureau has no name/],
    ['code with capitals', ['code: w1', 'code: W1'], 'code: W1', /lower-case words/],
    ['unknown tag', ['title: 規程集', 'title: !secret 規程集'], '!secret', /Unresolved tag/],
    ['a NUL', ['title: 規程集', 'title: "規程\\0集"'], 'code: doc', /NUL/],
    ['half a pair', ['title: 規程集', 'title: "規程\\ud83d"'], 'code: doc', /surrogate/],
    ['address that runs', ['https://example.org/', 'javascript:alert(1)'], 'javascript:', /http/],
    ['file outside', ['file: doc.txt', 'file: ../doc.txt'], 'file: ../', /without a path/],
    ['parameter of another type', ['perYearMin: 1', 'perYearMin: one'], 'perYearMin: one', /rules\.0\.params\.perYearMin/],
  ])('%s', async (_fault, replacement, marker, reason) => {
    const text = changed(replacement);
    const problems = await problemsOf(await seedFolder({ 'a.yml': text }));
    expect(problems).toContainEqual({ file: 'a.yml', line: lineOf(marker, text), reason: expect.stringMatching(reason) as string });
  });

  it('names the file among several, and loads none of them', async () => {
    const folder = await seedFolder({
      'a.yml': smallSeeds,
      'b.yml': '# second\nextensions:\n  - { code: nobody, city: 鳥取市, cite: [web] }\n',
    });
    expect(await problemsOf(folder)).toEqual([{ file: 'b.yml', line: 3, reason: 'there is no node nobody' }]);
  });

  it('reports two files that contradict each other', async () => {
    const folder = await seedFolder({
      'a.yml': smallSeeds,
      'b.yml': 'extensions:\n  - code: bank\n    cite: [web]\n    sector: INDUSTRY\n',
    });
    expect(await problemsOf(folder)).toEqual([
      { file: 'b.yml', line: 4, reason: 'sector of bank is "FINANCE" elsewhere, "INDUSTRY" here' },
    ]);
  });
});

describe('broken files', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('ties: []', 'utf16le')]);
  // 鳥取 in Shift_JIS on the second line.
  const shiftJis = Buffer.concat([Buffer.from('nodes:\n  - name: '), Buffer.from([0x92, 0xb9, 0x8e, 0xe6])]);
  const bomb = `${Array.from(
    { length: 12 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i ? `*a${i - 1}` : 'x')
        .join(', ')}]`,
  ).join('\n')}\n`;

  it.each<[string, string | Uint8Array, number, RegExp]>([
    ['empty', '', 1, /empty/],
    ['only comments', '# nothing yet\n', 1, /empty/],
    ['a list', '- 1\n', 1, /expected object/],
    ['two documents', 'ties: []\n---\nties: []\n', 2, /multiple documents/],
    ['UTF-16', utf16, 1, /not UTF-8/],
    ['Shift_JIS', shiftJis, 2, /not UTF-8/],
    ['huge', new Uint8Array(8 * 1024 * 1024 + 1).fill(0x20), 1, /bytes/],
    ['multiplying aliases', bomb, 1, /alias/],
    ['nested too deep', `ties: ${'['.repeat(200_000)}`, 1, /./],
  ])('%s', async (_fault, content, line, reason) => {
    const problems = await problemsOf(await seedFolder({ 'a.yml': smallSeeds, 'b.yml': content }));
    expect(problems[0]).toEqual({ file: 'b.yml', line, reason: expect.stringMatching(reason) as string });
  });

  it('refuses a folder that is missing or holds no seeds, rather than removing everything', async () => {
    expect((await problemsOf(join(await seedFolder({}), 'nowhere')))[0]?.reason).toMatch(/ENOENT/);
    expect((await problemsOf(await seedFolder({ 'notes.txt': 'x' })))[0]?.reason).toMatch(/no \.yml file/);
  });

  it('reads through links, and names those that lead nowhere', async () => {
    const folder = await seedFolder({ 'real.txt': smallSeeds });
    await symlink(join(folder, 'real.txt'), join(folder, 'a.yml'));
    expect(await readSeeds(folder)).not.toHaveLength(0);
    await symlink(join(folder, 'lost.txt'), join(folder, 'b.yml'));
    await symlink('c.yml', join(folder, 'c.yml'));
    await mkdir(join(folder, 'd.yml'));
    await symlink('/dev/zero', join(folder, 'e.yml'));
    const reasons = (await problemsOf(folder)).map(({ file, reason }) => `${file} ${reason}`);
    expect(reasons).toEqual([
      'b.yml the file cannot be read (ENOENT)',
      'c.yml the file cannot be read (ELOOP)',
      'd.yml this is not a file',
      'e.yml this is not a file',
    ]);
  });

  it('reads UTF-8 with a byte order mark, Windows line ends and .yaml, and leaves hidden files alone', async () => {
    const folder = await seedFolder({ 'a.yaml': `\ufeff${smallSeeds.replaceAll('\n', '\r\n')}` });
    await writeFile(join(folder, '.draft.yml'), 'nonsense: [');
    expect(await readSeeds(folder)).not.toHaveLength(0);
  });

  it('reads the real seeds without a problem', async () => {
    expect((await readSeeds(seedsFolder)).length).toBeGreaterThan(10_000);
  });
});
