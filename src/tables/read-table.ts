import { readFile } from 'node:fs/promises';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { type ReadOptions, type ReadTable, TableError } from './table.js';

/** A spreadsheet file (CSV, TSV, XLSX; told apart by what is in it) as a table. Throws {@link TableError}. */
export async function readTable(file: string, options: ReadOptions = {}): Promise<ReadTable> {
  return parseTable(await readBytes(file), options);
}

export async function parseTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadTable> {
  if (bytes.length === 0) throw new TableError('EMPTY_TABLE', 'The file is empty.');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const hint = 'Save it as .xlsx or CSV, without a password.';
    throw new TableError('OLD_EXCEL', 'The file is an Excel file of the old kind (.xls) or has a password.', hint);
  }
  // XLSX is a zip.
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? readXlsx(bytes, options) : readCsv(bytes, options);
}

export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new TableError('UNREADABLE_FILE', `${file} cannot be read (${error.code}).`, undefined, { cause: error });
  });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
