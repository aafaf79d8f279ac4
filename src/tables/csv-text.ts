import { cellText, csvRecord } from '../export/csv-cells.js';
import { type Delimiter, type Table, type TableCell, textOfCell } from './table.js';

/** A table as text for spreadsheets. No cell runs as a formula. */
export function csvText({ columns, rows }: Table, delimiter: Delimiter): string {
  const record = (cells: readonly TableCell[]) => csvRecord(cells.map(safeText), delimiter);
  return [record(columns), ...rows.map(({ cells }) => record(cells))].join('');
}

function safeText(cell: TableCell): string {
  return cellText(cell instanceof Date ? textOfCell(cell) : cell);
}
