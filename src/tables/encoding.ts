import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { byteOrderMark } from '../export/csv-cells.js';
import { toShiftJis } from '../export/shift-jis.js';
import { type Encoding, TableError } from './table.js';

/** How iconv-lite calls them. cp932 is what Excel in Japan means by Shift_JIS: it has ①, ㈱ and 髙. */
const iconvNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf-16be',
  shift_jis: 'windows-31j',
};

/** The encoding of a file: by its byte order mark; else UTF-8 where every byte fits; else Shift_JIS. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'shift_jis';
}

/** The text of a file without byte order mark. Bytes that mean nothing in the encoding are an error, not a �. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const text = iconv.decode(Buffer.from(bytes), iconvNames[encoding], { stripBOM: true });
  // In UTF-8 a � may have been written as one.
  const broken = text.search(encoding === 'utf-8' && isUtf8(bytes) ? /\0/ : /[\ufffd\0]|\p{Cs}/u);
  if (broken < 0) return text;
  const line = text.slice(0, broken).split('\n').length;
  throw new TableError(
    'UNREADABLE_ENCODING',
    `Line ${line} cannot be read as ${encoding}.`,
    text[broken] === '\0'
      ? 'The file is not text, or UTF-16 without a byte order mark: try --encoding utf-16le.'
      : 'Say the encoding with --encoding, or save the file as UTF-8.',
  );
}

/** Text as bytes, with a byte order mark where the encoding has one: Excel takes UTF-8 for Shift_JIS without it. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'shift_jis') return toShiftJis(text);
  return iconv.encode(byteOrderMark + text, iconvNames[encoding]);
}
