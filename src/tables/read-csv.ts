import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { detectDelimiter } from './delimiter.js';
import { decodeText, detectEncoding } from './encoding.js';
import { tableOf } from './header-row.js';
import { type ReadOptions, type ReadTable, TableError } from './table.js';

/** A CSV or TSV file as a table. */
export function readCsv(bytes: Uint8Array, options: ReadOptions): ReadTable {
  const encoding = options.encoding ?? detectEncoding(bytes);
  const text = decodeText(bytes, encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  return { ...tableOf([...records(text, delimiter)], options.headerRow), source: { format: 'csv', encoding, delimiter } };
}

/** The records, blank ones too, so that they are numbered as a spreadsheet numbers its rows. */
function* records(text: string, delimiter: string) {
  try {
    const parsed = parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
    for (const [index, cells] of parsed.entries()) yield { number: index + 1, cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `Line ${error.lines}: ` : '';
    throw new TableError('BROKEN_CSV', `${line}${faults[error.code] ?? error.message}`, 'Cells with quotes are written "a ""b"" c".', {
      cause: error,
    });
  }
}

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell is never closed.',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell that is not quoted.',
  CSV_INVALID_CLOSING_QUOTE: 'text follows the closing quote of a cell.',
};
