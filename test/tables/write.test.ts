import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/tables/csv-text.js';
import { encodeText } from '../../src/tables/encoding.js';
import { parseTable } from '../../src/tables/read-table.js';
import { delimiters, type TableCell } from '../../src/tables/table.js';
import { requireFree, writeWhole } from '../../src/tables/write-file.js';

const table = (columns: string[], ...rows: TableCell[][]) => ({
  columns,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
});

describe('csvText', () => {
  test('formulas become text, numbers and dates are written plainly', () => {
    const written = csvText(table(['=a', 'b'], ['+81-82', -5], ['@x', new Date('2013-04-01')], ['－1', null]), ',');
    expect(written).toBe("'=a,b\r\n'+81-82,-5\r\n'@x,2013-04-01\r\n'－1,\r\n");
  });

  test('the delimiter is quoted, whichever it is', () => {
    expect(csvText(table(['a;b', 'c,d']), ';')).toBe('"a;b";c,d\r\n');
    expect(csvText(table(['a\tb', 'c,d']), '\t')).toBe('"a\tb"\tc,d\r\n');
  });

  test('any table is read back', async () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 8 })
      .filter((text) => text.isWellFormed() && !/^[=+\-@\t\r\n＝＋－＠]|\0/.test(text));
    const record = fc.tuple(fc.constant('x'), cell, fc.constant('y'));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), fc.constantFrom(...delimiters), async (rows, delimiter) => {
        const read = await parseTable(encodeText(csvText(table(['a', 'b', 'c'], ...rows), delimiter), 'utf-8'), { delimiter });
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('files', () => {
  const folder = async () => mkdtemp(join(tmpdir(), 'renkei-tables-'));

  test('are written whole, over what was there', async () => {
    const into = await folder();
    const file = join(into, 'a.csv');
    await writeWhole(file, Buffer.from('old'));
    await writeWhole(file, Buffer.from('new'));
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(into)).toEqual(['a.csv']);
  });

  test('that cannot be written leave nothing behind', async () => {
    const into = await folder();
    await expect(writeWhole(join(into, 'no', 'a.csv'), Buffer.from('x'))).rejects.toMatchObject({ code: 'UNWRITABLE_FILE' });
    // A folder stands where the file should: the rename fails after the bytes were written.
    await writeWhole(join(into, 'b'), Buffer.from('x'));
    await expect(writeWhole(into, Buffer.from('x'))).rejects.toMatchObject({ code: 'UNWRITABLE_FILE' });
    expect(await readdir(into)).toEqual(['b']);
    expect((await readdir(join(into, '..'))).filter((name) => name.startsWith(into.split('/').at(-1) as string))).toHaveLength(1);
  });

  test('that are there are not written over unasked, the input not even when named', async () => {
    const into = await folder();
    const [input, other] = [join(into, 'in.csv'), join(into, 'out.csv')];
    for (const file of [input, other]) await writeFile(file, 'x');
    const refusal = { code: 'WOULD_OVERWRITE' };
    await expect(requireFree(other, input, { named: false, force: false })).rejects.toMatchObject(refusal);
    await expect(requireFree(input, input, { named: true, force: false })).rejects.toMatchObject(refusal);
    await requireFree(other, input, { named: true, force: false });
    await requireFree(input, input, { named: true, force: true });
    await requireFree(join(into, 'free.csv'), input, { named: false, force: false });
  });
});
