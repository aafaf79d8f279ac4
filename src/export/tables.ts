import { acceptable } from './accept.js';
import { jsonText } from './characters.js';
import { inChunks, mapped, separated } from './chunks.js';
import type { Cell } from './csv-cells.js';
import { byteOrderMark, cellText, csvRecord } from './csv-cells.js';
import type { FormatOptions } from './exporter.js';
import type { OptionChoices } from './options.js';
import { readOptions } from './options.js';
import { toShiftJis } from './shift-jis.js';

export interface TableColumn {
  /** The key of the value in a row, and the name of the column to programs. */
  readonly name: string;
  readonly titleJa: string;
  readonly titleEn: string;
}

export type TableRow = Readonly<Record<string, Cell>>;

/** A table to write: only the declared columns of each row, in their order. */
export interface ExportTable {
  readonly columns: readonly TableColumn[];
  readonly rows: AsyncIterable<Iterable<TableRow>>;
}

export interface TableFormat {
  /** Name in addresses and on the command line, and the file extension. */
  readonly name: string;
  /** For Accept; `contentType` says it with the charset of a file. */
  readonly mediaType: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly options?: OptionChoices;
  contentType(options: FormatOptions): string;
  write(table: ExportTable, options: FormatOptions): AsyncIterable<string | Uint8Array>;
}

/** `header`: the names of columns for programs, or their titles in a language for people. */
const csvOptions: OptionChoices = { charset: ['utf-8', 'shift_jis'], bom: ['true', 'false'], header: ['name', 'ja', 'en'] };

const csv: TableFormat = {
  name: 'csv',
  mediaType: 'text/csv',
  titleJa: 'CSV(表計算)',
  titleEn: 'CSV (spreadsheets)',
  options: csvOptions,
  contentType: (options) => {
    const { charset } = readOptions(csvOptions, options);
    return `text/csv; charset=${charset === 'shift_jis' ? 'Shift_JIS' : 'utf-8'}; header=present`;
  },
  write: (table, options) => {
    const { charset, bom, header } = readOptions(csvOptions, options);
    const records = inChunks(csvRecords(table, header ?? 'name'));
    if (charset === 'shift_jis') return encoded(records);
    return bom === 'true' ? marked(records) : records;
  },
};

const json: TableFormat = {
  name: 'json',
  mediaType: 'application/json',
  titleJa: 'JSON',
  titleEn: 'JSON',
  contentType: () => 'application/json',
  write: (table, options) => {
    readOptions(undefined, options);
    return inChunks(jsonPieces(table));
  },
};

const ndjson: TableFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  titleJa: 'NDJSON(1行1件)',
  titleEn: 'NDJSON (one record a line)',
  contentType: () => 'application/x-ndjson',
  write: (table, options) => {
    readOptions(undefined, options);
    return inChunks(jsonLines(table));
  },
};

/** Every file format of tables, in the order they are listed and preferred. */
export const tableFormats: readonly TableFormat[] = [csv, json, ndjson];

export function findTableFormat(name: string): TableFormat | null {
  return tableFormats.find((format) => format.name === name) ?? null;
}

/** The format an Accept header asks for; null when it takes none of ours. */
export function findAcceptedTableFormat(accept: string | undefined): TableFormat | null {
  return acceptable(tableFormats, accept);
}

async function* csvRecords({ columns, rows }: ExportTable, header: string): AsyncGenerator<string> {
  const titles = columns.map(({ name, titleJa, titleEn }) => ({ ja: titleJa, en: titleEn })[header] ?? name);
  yield csvRecord(titles.map(cellText));
  yield* mapped(rows, (row) => csvRecord(columns.map(({ name }) => cellText(row[name] ?? null))));
}

async function* marked(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield byteOrderMark;
  yield* chunks;
}

async function* encoded(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield toShiftJis(chunk);
}

async function* jsonPieces({ columns, rows }: ExportTable): AsyncGenerator<string> {
  yield '[\n';
  yield* separated(rows, ',\n', jsonRecord(columns));
  yield '\n]\n';
}

async function* jsonLines({ columns, rows }: ExportTable): AsyncGenerator<string> {
  const record = jsonRecord(columns);
  yield* mapped(rows, (row) => `${record(row)}\n`);
}

function jsonRecord(columns: readonly TableColumn[]): (row: TableRow) => string {
  const keys = columns.map(({ name }, at) => ({ name, key: `${at === 0 ? '' : ','}${JSON.stringify(name)}:` }));
  return (row) => {
    let text = '{';
    for (const { name, key } of keys) text += key + jsonCell(row[name] ?? null);
    return `${text}}`;
  };
}

function jsonCell(cell: Cell): string {
  if (cell === null) return 'null';
  return typeof cell === 'string' ? jsonText(cell) : JSON.stringify(cell);
}
