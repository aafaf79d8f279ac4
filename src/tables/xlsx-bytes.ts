import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { type Table, type TableCell, TableError } from './table.js';

export interface NamedTable extends Table {
  readonly name: string;
}

/** Characters a cell may hold, and a sheet's name (Excel's specifications and limits). */
const [longestCell, longestName] = [32_767, 31];

/** Tables as the sheets of one XLSX file. Text is text: no cell becomes a formula. */
export async function xlsxBytes(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const sheets = tables.map(
    ({ name, columns, rows }): Sheet<Buffer> => ({
      sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, longestName),
      data: [columns.map((column) => ({ ...cellOf(column), fontWeight: 'bold' })), ...rows.map(({ cells }) => cells.map(cellOf))],
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: Math.max(12, Math.min(40, column.length * 2)) })),
    }),
  );
  return writeXlsxFile(sheets).toBuffer();
}

function cellOf(cell: TableCell): CellObject {
  if (cell === null || cell === '') return {};
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (cell instanceof Date) return { value: cell, type: Date, format: isDay(cell) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
  if (cell.length > longestCell) {
    throw new TableError('CELL_TOO_LONG', `A cell of ${cell.length} characters does not fit into XLSX.`, 'Write CSV: --format csv.');
  }
  // XLSX reads _x0041_ as A; the underscore written so stays what it is.
  return { value: cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'), type: String };
}

function isDay(date: Date): boolean {
  return date.getTime() % 86_400_000 === 0;
}
