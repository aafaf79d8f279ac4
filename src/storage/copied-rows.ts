import type { Sql } from 'sql-template-tag';

/** Reads the value that stands from `start` to before `end`, in the binary form PostgreSQL sends it in. */
export type ReadValue<Value> = (bytes: Buffer, start: number, end: number) => Value;

/** How each column of a row is read, by its name in the select. Null stays null. */
export type Readings<Row> = { readonly [Name in keyof Row]-?: ReadValue<NonNullable<Row[Name]>> };

/** An `integer`. */
export const integer: ReadValue<number> = (bytes, start, end) => {
  if (end - start !== 4) throw new TypeError(`an integer has 4 bytes, not ${end - start}: cast the column`);
  return bytes.readInt32BE(start);
};

/** A `double precision`. */
export const double: ReadValue<number> = (bytes, start) => bytes.readDoubleBE(start);

export const truth: ReadValue<boolean> = (bytes, start) => bytes[start] === 1;

export const text: ReadValue<string> = (bytes, start, end) => bytes.toString('utf8', start, end);

/** A `jsonb`: its text after a byte for the version. */
// biome-ignore lint/suspicious/noExplicitAny: what the column holds only its reader knows.
export const json: ReadValue<any> = (bytes, start, end) => JSON.parse(text(bytes, start + 1, end));

interface KnownWord {
  readonly bytes: Uint8Array;
  readonly word: string;
}

/** A power of two: words that fall on one another make place for each other. */
const knownWords: (KnownWord | undefined)[] = Array.from({ length: 1 << 14 });

/** A text that comes again and again, such as a code or a date: found among those read before, it need not be made, in a quarter of the time. */
export function word<Word extends string>(bytes: Buffer, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  const place = hash & (knownWords.length - 1);
  let known = knownWords[place];
  if (!known || !isSame(known.bytes, bytes, start, end)) {
    known = { bytes: Uint8Array.prototype.slice.call(bytes, start, end), word: text(bytes, start, end) };
    knownWords[place] = known;
  }
  return known.word as Word;
}

function isSame(known: Uint8Array, bytes: Buffer, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[start + at]) return false;
  return true;
}

/** COPY of the columns of a select to where the driver takes it from. Values have no place in it. */
export function copyStatement<Row>(readings: Readings<Row>, { sql, values }: Sql, target: string): string {
  if (values.length > 0) throw new Error('COPY takes no values');
  const columns = Object.keys(readings).map((name) => `x."${name}"`);
  return `copy (select ${columns.join()} from (${sql}) x) to ${target} with (format binary)`;
}

/** Bytes before the first row: signature, flags, length of what may follow them (nothing so far). */
const headLength = 19;

/** Rows out of the binary format of COPY (PostgreSQL manual, COPY, Binary Format). */
export async function* copiedRows<Row extends object>(chunks: AsyncIterable<Uint8Array>, readings: Readings<Row>): AsyncGenerator<Row[]> {
  const reader = new RowReader(readings);
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
}

class RowReader<Row extends object> {
  readonly #columns: readonly [keyof Row, ReadValue<Row[keyof Row]>][];
  /** All rows begin as this one, and so are of one shape. */
  readonly #empty: Row;

  constructor(readings: Readings<Row>) {
    this.#columns = Object.entries(readings) as [keyof Row, ReadValue<Row[keyof Row]>][];
    this.#empty = Object.fromEntries(Object.keys(readings).map((name) => [name, null])) as Row;
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
    if (start + 2 > bytes.length || bytes.readInt16BE(start) < 0) return -1;
    let at = start + 2;
    for (const [name, read] of this.#columns) {
      if (at + 4 > bytes.length) return -1;
      const length = bytes.readInt32BE(at);
      at += 4;
      if (length < 0) continue;
      if (at + length > bytes.length) return -1;
      row[name] = read(bytes, at, at + length);
      at += length;
    }
    return at;
  }
}
