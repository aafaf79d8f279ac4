import type { Sql } from 'sql-template-tag';
import { int32, type ReadValue, readers } from './copied-values.js';
import type { ColumnTypes } from './database.js';

/** COPY of the columns of a select to where the driver takes it from. Values have no place in it. */
export function copyStatement<Row>(columns: ColumnTypes<Row>, { sql, values }: Sql, target: string): string {
  if (values.length > 0) throw new Error('COPY takes no values');
  const names = Object.keys(columns).map((name) => `x."${name}"`);
  return `copy (select ${names.join()} from (${sql}) x) to ${target} with (format binary)`;
}

/** Bytes before the first row: signature, flags, length of what may follow them (nothing so far). */
const headLength = 19;

/** In place of the number of columns of a row. */
const endOfRows = -1;

/** Rows out of the binary format of COPY (PostgreSQL manual, COPY, Binary Format). */
export async function* copiedRows<Row extends object>(chunks: AsyncIterable<Uint8Array>, columns: ColumnTypes<Row>): AsyncGenerator<Row[]> {
  const reader = new RowReader(columns);
  let waiting = Buffer.alloc(0);
  let skipped = headLength;
  for await (const chunk of chunks) {
    waiting = Buffer.concat([waiting, chunk]);
    if (waiting.length < skipped) continue;
    const { rows, end } = reader.read(waiting, skipped);
    waiting = waiting.subarray(end);
    skipped = 0;
    if (rows.length > 0) yield rows;
  }
  if (waiting.length !== 2 || waiting.readInt16BE(0) !== endOfRows) throw new Error('a copy broke off');
}

class RowReader<Row extends object> {
  readonly #columns: readonly { readonly name: keyof Row; readonly read: ReadValue<Row[keyof Row]> }[];
  /** All rows begin as this one, and so are of one shape. */
  readonly #empty: Row;

  constructor(columns: ColumnTypes<Row>) {
    const names = Object.keys(columns) as (keyof Row)[];
    this.#columns = names.map((name) => ({ name, read: readers[columns[name]] as ReadValue<Row[keyof Row]> }));
    this.#empty = Object.fromEntries(names.map((name) => [name, null])) as Row;
  }

  /** The rows that are whole, and where the first that is not begins. */
  read(bytes: Buffer, start: number): { readonly rows: Row[]; readonly end: number } {
    const rows: Row[] = [];
    let end = start;
    for (;;) {
      const row = { ...this.#empty };
      const next = this.#readRow(bytes, end, row);
      if (next < 0) return { rows, end };
      rows.push(row);
      end = next;
    }
  }

  /** Gives where the row ends; below 0 when it is not whole, or when there are no more. */
  #readRow(bytes: Buffer, start: number, row: Row): number {
    const { length } = bytes;
    // The number of columns; the end of all rows is marked by one below 0.
    if (start + 2 > length || (bytes[start] as number) > 0x7f) return -1;
    let at = start + 2;
    for (const { name, read } of this.#columns) {
      if (at + 4 > length) return -1;
      const size = int32(bytes, at);
      at += 4;
      if (size < 0) continue;
      if (at + size > length) return -1;
      row[name] = read(bytes, at, at + size);
      at += size;
    }
    return at;
  }
}
