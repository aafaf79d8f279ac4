import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText, detectEncoding, encodeText } from '../../src/tables/encoding.js';
import { encodings, TableError } from '../../src/tables/table.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('detectEncoding', () => {
  test.each([
    ['UTF-8 without byte order mark', Buffer.from('機関名'), 'utf-8'],
    ['UTF-8 with one', Buffer.from('\ufeff機関名'), 'utf-8'],
    ['plain ASCII', Buffer.from('name'), 'utf-8'],
    ['UTF-16 of Excel', iconv.encode('機関名', 'utf16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16, big end first', iconv.encode('機関名', 'utf-16be', { addBOM: true }), 'utf-16be'],
    // 機 = 8b 40, 関 = 8a d6, 名 = 96 bc in code page 932.
    ['Shift_JIS', bytes(0x8b, 0x40, 0x8a, 0xd6, 0x96, 0xbc), 'shift_jis'],
  ])('%s', (_name, file, expected) => {
    expect(detectEncoding(file)).toBe(expected);
  });
});

describe('decodeText', () => {
  test('Shift_JIS is code page 932: ① ㈱ 髙 ～ and a trailing byte that is a backslash', () => {
    // ① 87 40, ㈱ 87 8a, 髙 fb fc, ～ 81 60, 表 95 5c
    expect(decodeText(bytes(0x87, 0x40, 0x87, 0x8a, 0xfb, 0xfc, 0x81, 0x60, 0x95, 0x5c), 'shift_jis')).toBe('①㈱髙～表');
  });

  test('the byte order mark is no part of the text', () => {
    for (const encoding of ['utf8', 'utf16le', 'utf-16be']) {
      const file = iconv.encode('名', encoding, { addBOM: true });
      expect(decodeText(file, detectEncoding(file))).toBe('名');
    }
  });

  test('bytes that mean nothing are told with their line', () => {
    expect(() => decodeText(bytes(0x61, 0x0a, 0x81, 0x0a), 'shift_jis')).toThrow('Line 2 cannot be read as shift_jis.');
    expect(() => decodeText(bytes(0x61, 0xff), 'utf-8')).toThrow(TableError);
    // Half of a surrogate pair.
    expect(() => decodeText(bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'utf-16le')).toThrow('Line 1 cannot be read as utf-16le.');
  });

  test('UTF-16 without byte order mark is not taken for text', () => {
    const file = iconv.encode('name', 'utf16le');
    expect(() => decodeText(file, detectEncoding(file))).toThrow(expect.objectContaining({ hint: expect.stringContaining('utf-16le') }));
    expect(decodeText(file, 'utf-16le')).toBe('name');
  });

  test('a � that was written as such stays', () => {
    expect(decodeText(Buffer.from('a\ufffdb'), 'utf-8')).toBe('a\ufffdb');
  });
});

test('what is written in any encoding but Shift_JIS is read back, whatever the text', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => each.isWellFormed() && !/[\0\ufffd\ufeff]/.test(each));
  fc.assert(
    fc.property(text, fc.constantFrom(...encodings.filter((each) => each !== 'shift_jis')), (each, encoding) => {
      const file = encodeText(each, encoding);
      expect(detectEncoding(file)).toBe(encoding);
      expect(decodeText(file, encoding)).toBe(each);
    }),
  );
});

test('every character of code page 932 is written as it was read', () => {
  const lead = [...Array(0xfc - 0x81 + 1).keys()]
    .map((each) => each + 0x81)
    .filter((byte) => byte < 0xa0 || (byte >= 0xe0 && byte < 0xf0) || byte >= 0xfa);
  const trail = [...Array(0xfc - 0x40 + 1).keys()].map((each) => each + 0x40).filter((byte) => byte !== 0x7f);
  const characters = lead.flatMap((first) => trail.map((second) => iconv.decode(Buffer.from([first, second]), 'windows-31j')));
  const text = characters.filter((each) => each.length === 1 && each !== '\ufffd').join('');
  expect(text.length).toBeGreaterThan(7_000);
  expect(decodeText(encodeText(text, 'shift_jis'), 'shift_jis')).toBe(text);
});
