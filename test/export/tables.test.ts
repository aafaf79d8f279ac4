import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../../src/export/exporter.js';
import type { TableRow } from '../../src/export/tables.js';
import { findAcceptedTableFormat, findTableFormat, tableFormats } from '../../src/export/tables.js';
import { bytesOf, stream, textOf } from './kit/network.js';
import { hasModule, loadWith } from './kit/programs.js';
import { readCsv } from './kit/read-csv.js';

const columns = [
  { name: 'name', titleJa: '名称', titleEn: 'Name' },
  { name: 'members', titleJa: '会員数', titleEn: 'Members' },
];

const tableOf = (rows: readonly TableRow[]) => ({ columns, rows: stream(rows) });
const namesToTable = (names: readonly string[]) => tableOf(names.map((name) => ({ name, members: -1 })));
const csv = findTableFormat('csv')!;

async function cells(names: readonly string[], options: FormatOptions = {}): Promise<string[]> {
  const text = await textOf(csv.write(namesToTable(names), { bom: 'false', ...options }));
  return readCsv(text)
    .slice(1)
    .map(([name = '']) => name);
}

test('CSV: byte order mark, CRLF, quotes, and empty for null', async () => {
  const rows = [
    { name: 'a "b", c\nd', members: 12.5 },
    { name: null, members: null },
    { name: ['甲', '乙'], members: true },
  ];
  expect(await textOf(csv.write(tableOf(rows), {}))).toBe('\ufeffname,members\r\n"a ""b"", c\nd",12.5\r\n,\r\n甲; 乙,true\r\n');
});

test.each([
  ['ja', '名称,会員数'],
  ['en', 'Name,Members'],
  ['name', 'name,members'],
])('CSV: titles in %s', async (header, line) => {
  expect(await textOf(csv.write(tableOf([]), { header, bom: 'false' }))).toBe(`${line}\r\n`);
});

test('CSV: formulas get an apostrophe, numbers stay numbers', async () => {
  const formulas = ['=1+1', '+81-82-000', '-cmd', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'];
  expect(await cells(formulas)).toEqual(formulas.map((text) => `'${text}`));
  const harmless = ['-5', '+3.25', 'a=b', '鳥取銀行', '', "'"];
  expect(await cells(harmless)).toEqual(harmless);
  expect(await textOf(csv.write(tableOf([{ name: 'x', members: -5 }]), {}))).toContain('x,-5\r\n');
});

test('CSV: any text survives RFC 4180', async () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 20 })
    .filter((name) => name.isWellFormed() && !/^[=+\-@\t\r\n＝＋－＠]|\0/.test(name));
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (names) => {
      expect(await cells(names)).toEqual(names);
    }),
  );
});

describe.skipIf(!hasModule('csv'))('Shift_JIS', () => {
  const load = async (names: readonly string[]) =>
    loadWith<string[][]>('cp932', await bytesOf(csv.write(namesToTable(names), { charset: 'shift_jis', header: 'ja' })));

  test('Python reads it as cp932: 髙 and 﨑 as they are, 〓 for what is not in it', async () => {
    const records = await load(['髙島屋 山﨑', '𠮷野家', '🏦銀行', '10\u301c20\u2212\u2014¥', 'か\u3099く', '葛\u{e0100}城', '①㈱Ⅳ']);
    expect(records).toEqual([
      ['名称', '会員数'],
      ...['髙島屋 山﨑', '〓野家', '〓銀行', '10\uff5e20\uff0d\u2015\uffe5', 'がく', '葛城', '①㈱Ⅳ'].map((name) => [name, '-1']),
    ]);
  });

  test('no text makes it fail', async () => {
    const names = fc.sample(fc.string({ unit: 'binary', maxLength: 20 }), { numRuns: 2_000, seed: 932 });
    expect(await load(names)).toHaveLength(names.length + 1);
  });
});

test('JSON and NDJSON: the declared columns, as they are', async () => {
  const rows: TableRow[] = [{ name: '=1 髙', members: 3, secret: 'x' }, { members: ['甲'] }];
  const expected = [
    { name: '=1 髙', members: 3 },
    { name: null, members: ['甲'] },
  ];
  const [json, ndjson] = await Promise.all(['json', 'ndjson'].map((name) => textOf(findTableFormat(name)!.write(tableOf(rows), {}))));
  expect(JSON.parse(json!)).toEqual(expected);
  expect(ndjson).toBe(`${expected.map((row) => JSON.stringify(row)).join('\n')}\n`);
  expect(JSON.parse(await textOf(findTableFormat('json')!.write(tableOf([]), {})))).toEqual([]);
});

test('media types say the charset; unknown options are refused', () => {
  expect(csv.contentType({})).toBe('text/csv; charset=utf-8; header=present');
  expect(csv.contentType({ charset: 'shift_jis' })).toBe('text/csv; charset=Shift_JIS; header=present');
  expect(findAcceptedTableFormat('application/x-ndjson')?.name).toBe('ndjson');
  expect(findAcceptedTableFormat('image/png')).toBeNull();
  for (const format of tableFormats) expect(() => format.write(tableOf([]), { charset: 'ebcdic' })).toThrow('charset');
});
