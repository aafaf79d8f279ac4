import readXlsxFile, { type Row } from 'read-excel-file/node';
import { tableOf } from './header-row.js';
import { type ReadOptions, type ReadTable, type TableCell, TableError } from './table.js';

/** A sheet of an XLSX file as a table: the one named, or else the first. Values only: formulas give what they gave when saved. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<ReadTable> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false }).catch((error: unknown) => {
    throw new TableError(
      'BROKEN_XLSX',
      `The file is no XLSX file that can be read (${(error as Error).message}).`,
      'Open it in a spreadsheet program and save it anew as .xlsx or CSV.',
      { cause: error },
    );
  });
  const found = options.sheet === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === options.sheet);
  if (!found) {
    const names = sheets.map(({ sheet }) => sheet).join(', ');
    throw new TableError('NO_SUCH_SHEET', `The file has no sheet ${options.sheet ?? ''}.`, `Its sheets: ${names}.`);
  }
  const rows = found.data.map((row, index) => ({ number: index + 1, cells: cellsOf(row) }));
  return { ...tableOf(rows, options.headerRow), source: { format: 'xlsx', sheet: found.sheet } };
}

/** The library's type of dates is that of the constructor by mistake. */
function cellsOf(row: Row): TableCell[] {
  return row as unknown as TableCell[];
}
