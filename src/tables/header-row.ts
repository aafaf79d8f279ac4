import { type Table, type TableCell, TableError, textOfCell } from './table.js';

/** Rows as they stand in a file, with their numbers there. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly TableCell[];
}

/**
 * A table of the rows of a file: the first row that is not blank names the columns, or the one whose number is given.
 * Short rows are filled up; longer ones make more columns, so that nothing is lost. Blank rows are left out.
 */
export function tableOf(raw: readonly RawRow[], headerRow: number | undefined): Table & { readonly warnings: readonly string[] } {
  const filled = raw.filter(({ cells }) => cells.some((cell) => textOfCell(cell) !== ''));
  const start = filled.findIndex(({ number }) => (headerRow === undefined ? true : number === headerRow));
  const header = filled[start];
  if (!header) {
    const message = headerRow === undefined ? 'The file holds no rows.' : `Row ${headerRow} is blank or does not exist.`;
    throw new TableError('EMPTY_TABLE', message, 'The first row that is not blank names the columns; --header-row says another.');
  }
  const headerWidth = widthOf(header.cells);
  const rows = filled
    .slice(start + 1)
    .map(({ number, cells }) => ({ number, cells: cells.slice(0, Math.max(headerWidth, widthOf(cells))) }));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headerWidth);
  const columns = Array.from({ length: width }, (_, index) => textOfCell(header.cells[index]) || `column ${index + 1}`);
  const longer = rows.filter(({ cells }) => cells.length > headerWidth).map(({ number }) => number);
  return {
    columns,
    rows: rows.map(({ number, cells }) => ({ number, cells: columns.map((_, index) => cells[index] ?? null) })),
    warnings: longer.length > 0 ? [`${longer.length} row(s) have more cells than the header, the first is row ${longer[0]}`] : [],
  };
}

/** Cells up to the last that is not blank. */
function widthOf(cells: readonly TableCell[]): number {
  return cells.findLastIndex((cell) => textOfCell(cell) !== '') + 1;
}
