export type Cell = string | number | boolean | null | readonly string[];

/** Excel writes and reads UTF-8 only when a file begins with this. */
export const byteOrderMark = '\ufeff';

/**
 * What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection): the full-width signs too, which Excel in
 * Japan reads like the half-width ones.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** A sign before a plain number starts no formula. */
const signedNumber = /^[+-]\d+(\.\d+)?$/;

/** Text that no spreadsheet runs: an apostrophe in front makes it text. */
function neutralised(text: string): string {
  return formula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
}

/** A record as RFC 4180 writes it, ended by CRLF; some files have another delimiter than the comma. */
export function csvRecord(cells: readonly string[], delimiter = ','): string {
  return `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell as text for spreadsheets: null is empty, numbers stay numbers, lists are joined. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return neutralised((typeof cell === 'string' ? cell : cell.join('; ')).replaceAll('\0', ''));
}
