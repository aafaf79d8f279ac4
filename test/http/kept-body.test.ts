import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { codings, compressedFrom, KeptBody } from '../../src/http/kept-body.js';

const text = '中国地域の機関 '.repeat(compressedFrom);
const long = new KeptBody(Buffer.from(text));
const decompress = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

it.each(codings)('is compressed with %s, once', async (coding) => {
  const bytes = await long.compressed(coding);
  expect(decompress[coding](bytes).toString()).toBe(text);
  expect(await long.compressed(coding)).toBe(bytes);
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
  ['identity', null],
  ['gzip;q=0', null],
  ['', null],
])('for a client that accepts %j is coded as %s', (accepted, coding) => {
  expect(long.codingFor(new Map([['accept-encoding', accepted]]))).toBe(coding);
});

it('is sent as it is when short, or when the client wants that', () => {
  const accepted = ['accept-encoding', 'br'] as const;
  expect(new KeptBody(Buffer.alloc(compressedFrom - 1)).codingFor(new Map([accepted]))).toBeNull();
  expect(long.codingFor(new Map([accepted, ['x-no-compression', '1']]))).toBeNull();
  expect(long.codingFor(new Map())).toBeNull();
});
