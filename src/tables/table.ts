/** A value of a spreadsheet. CSV has text only: 00123 stays 00123. */
export type TableCell = string | number | boolean | Date | null;

export interface TableRow {
  /** Where the row stands in its file, as a spreadsheet counts: the first row is 1. */
  readonly number: number;
  /** As many as there are columns. */
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What of a file is needed to write another like it. */
export type TableSource =
  | { readonly format: 'csv'; readonly encoding: Encoding; readonly delimiter: Delimiter }
  | { readonly format: 'xlsx'; readonly sheet: string };

/** What a person should know of a file that was read all the same. */
export interface ReadTable extends Table {
  readonly source: TableSource;
  readonly warnings: readonly string[];
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How to read a file, where it cannot be told from the file. */
export interface ReadOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Of an XLSX file. */
  readonly sheet?: string | undefined;
  /** Number of the row that names the columns. */
  readonly headerRow?: number | undefined;
}

/** A file that cannot be read or written as a table. One clear line for a person, and what to do. */
export class TableError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TableError';
  }
}

/** A cell as a person reads it: a date without time of day is YYYY-MM-DD. */
export function textOfCell(cell: TableCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(cell).trim();
}
