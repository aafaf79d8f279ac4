import { unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parseTable, readTable } from '../../src/tables/read-table.js';
import { TableError } from '../../src/tables/table.js';
import { xlsxBytes } from '../../src/tables/xlsx-bytes.js';

const csv = (text: string, options = {}) => parseTable(Buffer.from(text), options);
const row = (number: number, ...cells: unknown[]) => ({ number, cells });

describe('CSV', () => {
  test('quoted commas, quotes and line breaks; rows are numbered as a spreadsheet does', async () => {
    const table = await csv('機関名,備考\r\n"広島大学,\r\n産学連携部","a ""b"""\r\n\r\n鳥取銀行,\r\n');
    expect(table.columns).toEqual(['機関名', '備考']);
    expect(table.rows).toEqual([row(2, '広島大学,\r\n産学連携部', 'a "b"'), row(4, '鳥取銀行', '')]);
    expect(table.source).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: ',' });
  });

  test.each([
    ['tabs', 'a\tb\n1,5\t2,5\n', '\t', ['1,5', '2,5']],
    ['semicolons', 'a;b\n1,5;2,5\n', ';', ['1,5', '2,5']],
    ['commas though cells hold semicolons', 'a,b\nx;y;z,2\n', ',', ['x;y;z', '2']],
    ['delimiters in quotes do not count', '"a;b;c",d\n1,2\n', ',', ['1', '2']],
    ['one column', '機関名\n広島大学;鳥取大学\n', ',', ['広島大学;鳥取大学']],
  ])('delimiter: %s', async (_name, text, delimiter, cells) => {
    const table = await csv(text);
    expect(table.source).toMatchObject({ delimiter });
    expect(table.rows[0]?.cells).toEqual(cells);
  });

  test('Shift_JIS and UTF-16 of Excel are read without being asked', async () => {
    const text = '会社名\t備考\r\n㈱髙島屋①\t\r\n';
    for (const [name, encoding] of [
      ['windows-31j', 'shift_jis'],
      ['utf16le', 'utf-16le'],
    ] as const) {
      const table = await parseTable(iconv.encode(text, name, { addBOM: name === 'utf16le' }));
      expect(table).toMatchObject({ columns: ['会社名', '備考'], source: { format: 'csv', encoding, delimiter: '\t' } });
      expect(table.rows).toEqual([row(2, '㈱髙島屋①', '')]);
    }
  });

  test('ragged rows: short ones are filled up, long ones lose nothing and are told', async () => {
    const table = await csv('a,b\n1\n1,2,3,,\n');
    expect(table.columns).toEqual(['a', 'b', 'column 3']);
    expect(table.rows).toEqual([row(2, '1', null, null), row(3, '1', '2', '3')]);
    expect(table.warnings).toEqual(['1 row(s) have more cells than the header, the first is row 3']);
  });

  test('the header is the first row that is not blank, or the one asked for', async () => {
    expect((await csv(',,\n\na,,c\n1,2,3\n')).columns).toEqual(['a', 'column 2', 'c']);
    const titled = await csv('会員名簿\n機関名,都道府県\n広島大学,広島県\n', { headerRow: 2 });
    expect(titled.columns).toEqual(['機関名', '都道府県']);
    expect(titled.rows).toEqual([row(3, '広島大学', '広島県')]);
    await expect(csv('a\nb\n', { headerRow: 7 })).rejects.toThrow('Row 7 is blank or does not exist.');
  });

  test('leading zeros stay', async () => {
    expect((await csv('code\n00123\n')).rows[0]?.cells).toEqual(['00123']);
  });
});

describe('broken files are told in one line', () => {
  test.each([
    ['nothing', '', 'EMPTY_TABLE', 'The file is empty.'],
    ['blank lines', '\n , \n', 'EMPTY_TABLE', 'The file holds no rows.'],
    ['an open quote', 'a\n"b\n', 'BROKEN_CSV', 'Line 2: a quoted cell is never closed.'],
    ['a quote inside', 'a\nb"c\n', 'BROKEN_CSV', 'Line 2: a quote stands inside a cell that is not quoted.'],
    ['text after a quote', 'a\n"b"c\n', 'BROKEN_CSV', 'Line 2: text follows the closing quote of a cell.'],
    ['a zip that is no XLSX', Buffer.from(zipSync({ 'a.txt': new Uint8Array([1]) })), 'BROKEN_XLSX', 'no XLSX file'],
    ['half an XLSX', Buffer.from('PK\x03\x04half'), 'BROKEN_XLSX', 'no XLSX file'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'OLD_EXCEL', 'old kind'],
  ])('%s', async (_name, content, code, message) => {
    const failure = await parseTable(Buffer.from(content)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TableError);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) as string });
    expect((failure as Error).message).not.toContain('\n');
  });

  test('a file that is not there', async () => {
    await expect(readTable('/nowhere/list.csv')).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: '/nowhere/list.csv cannot be read (ENOENT).',
    });
  });
});

describe('XLSX', () => {
  const columns = ['機関名', '人数', '日付', '会員'];
  const rows = [row(2, '=1+1', 3, new Date('2013-04-01'), true), row(3, ' a_x0041_\n<&"> ', -0.5, null, false)] as never;

  test('what is written is read back, each value as what it is', async () => {
    const bytes = await xlsxBytes([
      { name: '名簿', columns, rows },
      { name: 'b[1]', columns: ['x'], rows: [] },
    ]);
    expect(await parseTable(bytes)).toMatchObject({ columns, rows, source: { format: 'xlsx', sheet: '名簿' } });
    expect(await parseTable(bytes, { sheet: 'b 1 ' })).toMatchObject({ columns: ['x'], rows: [] });
    await expect(parseTable(bytes, { sheet: 'c' })).rejects.toMatchObject({ code: 'NO_SUCH_SHEET', hint: 'Its sheets: 名簿, b 1 .' });
  });

  test('text that looks like a formula is text', async () => {
    const files = unzipSync(await xlsxBytes([{ name: 'a', columns, rows }]));
    const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).toContain('<c r="A2" t="s">');
    expect(sheet).not.toContain('<f>');
  });

  test('furigana, which Excel in Japan keeps beside the text, is not part of it', async () => {
    const files = unzipSync(await xlsxBytes([{ name: 'a', columns: ['機関名'], rows: [row(2, '広島')] as never }]));
    const strings = Buffer.from(files['xl/sharedStrings.xml'] ?? []).toString();
    const phonetic = strings.replace('<t>広島</t>', '<t>広島</t><rPh sb="0" eb="2"><t>ヒロシマ</t></rPh><phoneticPr fontId="1"/>');
    expect(phonetic).not.toBe(strings);
    const table = await parseTable(Buffer.from(zipSync({ ...files, 'xl/sharedStrings.xml': Buffer.from(phonetic) })));
    expect(table.rows).toEqual([row(2, '広島')]);
  });

  test('a cell too long for Excel is told', async () => {
    await expect(xlsxBytes([{ name: 'a', columns: ['x'], rows: [row(2, 'x'.repeat(32_768))] as never }])).rejects.toMatchObject({
      code: 'CELL_TOO_LONG',
    });
  });
});
