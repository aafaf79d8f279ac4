import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../src/tables/read-table.js';
import { runCli } from './run-cli.js';

const seeds = `
documents: [{ code: web, kind: WEB, title: 公開情報 }]
nodes:
  - { code: club, type: BODY, kind: CONFERENCE, names: [{ value: 会議 }], cite: [web] }
  - { code: old-bank, type: INSTITUTION, kind: BANK, sector: FINANCE, names: [{ value: 旧銀行 }], cite: [web] }
  - { code: new-bank, type: INSTITUTION, kind: BANK, sector: FINANCE, names: [{ value: 新銀行 }], cite: [web] }
ties: [{ from: old-bank, type: MEMBER_OF, to: club, role: MEMBER, cite: [web] }]
`;

// Every command is a process that starts from nothing: some two seconds each.
describe('spreadsheets on the command line', { timeout: 120_000 }, () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const cli = (...command: string[]) => runCli(file('data'), ...command);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'renkei-cli-'));
    await writeFile(file('seeds.yml'), seeds);
    expect(await cli('seed', '--seeds', folder)).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('match writes a Shift_JIS file back as one, and its unmatched strings beside it', async () => {
    // No organization is called so, whatever the rules of matching.
    await writeFile(file('list.csv'), iconv.encode('機関名,=備考\r\nｑｑｑ①,"a\r\nb"\r\n,\r\n, x\r\n', 'windows-31j'));
    expect(await cli('match', file('list.csv'), '--keep-unmatched')).toEqual({
      code: 0,
      err: '',
      out:
        `${file('list.csv')}, column "機関名": 2 rows, 0 matched, 0 to review, 1 unmatched, 1 blank\n` +
        `written: ${file('list.matched.csv')}, ${file('list.matched.unmatched.csv')}\n`,
    });
    const written = iconv.decode(await readFile(file('list.matched.csv')), 'windows-31j');
    expect(written).toBe(
      "機関名,'=備考,code,name,score,match,matched name,explanation,candidates\r\n" +
        'ｑｑｑ①,"a\r\nb",,,,unmatched,,該当なし no candidate,\r\n, x,,,,,,,\r\n',
    );
    expect((await readTable(file('list.matched.unmatched.csv'))).rows[0]?.cells.slice(0, 2)).toEqual(['ｑｑｑ①', 'unmatched']);

    const again = await cli('match', file('list.csv'));
    expect(again).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^renkei: WOULD_OVERWRITE: .* exists\. .*--force\.\n$/) as string,
    });
  });

  test('match writes XLSX with a sheet of unmatched strings, and a summary as JSON', async () => {
    await writeFile(file('x.csv'), 'organization\nqqq\nqqq\n');
    const { code, out } = await cli('match', file('x.csv'), '--output', file('x.xlsx'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      column: 'organization',
      rows: 2,
      unmatched: 2,
      unmatchedStrings: 1,
      written: { output: file('x.xlsx'), format: 'xlsx', unmatched: null },
    });
    expect((await readTable(file('x.xlsx'))).columns.slice(0, 2)).toEqual(['organization', 'code']);
    expect((await readTable(file('x.xlsx'), { sheet: 'unmatched' })).rows[0]?.cells.slice(0, 2)).toEqual(['qqq', 'unmatched']);
  });

  test('the queue is listed and resolved', async () => {
    const { out } = await cli('unmatched', '--format', 'json');
    const [kept] = JSON.parse(out) as { id: number; text: string; source: string }[];
    expect(kept).toMatchObject({ text: 'ｑｑｑ①', source: 'list.csv 機関名', times: 1 });
    expect(await cli('unmatched', '--resolve', String(kept?.id), '999')).toMatchObject({
      code: 1,
      out: '1 resolved; not in the queue: 999\n',
    });
    expect((await cli('unmatched')).out).toBe('\ufeffid,text,prefecture,sector,source,times,firstSeen,lastSeen\r\n');
  });

  test('faults are one line each, without a stack, and write nothing', async () => {
    await writeFile(file('broken.csv'), 'a\n"b\n');
    await writeFile(file('two.csv'), '番号,備考\n1,2\n');
    const before = await readdir(folder);
    // None of these comes as far as the database, so they may run at once.
    const [broken, noColumn, noDate, noDay] = await Promise.all([
      cli('match', file('broken.csv')),
      cli('match', file('two.csv')),
      cli('import', 'members', 'club', file('two.csv')),
      cli('import', 'members', 'club', file('two.csv'), '--as-of', '2013-02-30'),
    ]);
    const quotes = 'Cells with quotes are written "a ""b"" c".';
    expect(broken).toEqual({ code: 1, out: '', err: `renkei: BROKEN_CSV: Line 2: a quoted cell is never closed. ${quotes}\n` });
    expect(noColumn.err).toBe(
      'renkei: NO_SUCH_COLUMN: No column is clearly that of the names: say it with --column. Columns: 番号, 備考.\n',
    );
    expect(noDate).toMatchObject({ code: 1, err: expect.stringMatching(/^renkei: NO_DATE: .*\n$/) as string });
    expect(noDay).toMatchObject({ code: 2, err: expect.stringContaining('YYYY-MM-DD is expected') as string });
    expect(await readdir(folder)).toEqual(before);
  });

  test('import members shows the differences, writes when told to, and nothing the second time', async () => {
    await writeFile(file('members.csv'), 'code\nold-bank\nnew-bank\n');
    const command = ['import', 'members', 'club', file('members.csv'), '--as-of', '2026-04'];
    const shown =
      '+ row 3  (new-bank) MEMBER\nclub, list of 2026-04: 1 joined, 0 left, 1 unchanged (0 attested anew), 0 row(s) to look at\n';
    const dry = await cli(...command, '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining(shown) as string });
    expect(dry.out).toContain('Nothing was written.\n');
    expect(await cli(...command)).toMatchObject({ code: 1, out: expect.stringContaining('agree with --yes') as string });
    const written = await cli(...command, '--yes', '--json');
    expect(JSON.parse(written.out)).toMatchObject({
      joined: [{ row: 3, code: 'new-bank' }],
      problems: [],
      written: { joined: 1, left: 0, attested: 0 },
    });
    expect((await cli(...command)).out).toContain('0 joined, 0 left, 2 unchanged (0 attested anew)');
  });
});
