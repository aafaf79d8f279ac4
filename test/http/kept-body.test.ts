import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { codings, compressedFrom, KeptBody } from '../../src/http/kept-body.js';

const text = '中国地域の機関 '.repeat(compressedFrom / 16);
const long = new KeptBody(text);
const decompress = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

it.each(codings)('is compressed with %s, once', async (coding) => {
  const body = new KeptBody(text);
  const bytes = (await body.compressed(coding)) as Buffer;
  expect(decompress[coding](bytes).toString()).toBe(text);
  expect(await body.compressed(coding)).toBe(bytes);
  expect(body.weight).toBe(Buffer.byteLength(text) + bytes.byteLength);
  // No pieces of a larger buffer, which would stay in memory.
  for (const { buffer, byteLength } of [body.plain, bytes]) expect(buffer.byteLength).toBe(byteLength);
});

it('is sent as it is when it cannot be compressed, and may be compressed later', async () => {
  const body = new KeptBody('');
  Object.assign(body, { plain: 1 });
  expect(await body.compressed('br')).toBeNull();
  Object.assign(body, { plain: Buffer.from(text) });
  expect(await body.compressed('br')).toBeInstanceOf(Buffer);
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['*', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['x-gzip', 'gzip'],
  ['identity', null],
  ['gzip;q=0', null],
  ['', null],
])('for a client that accepts %j is coded as %s', (accepted, coding) => {
  expect(long.codingFor(new Map([['accept-encoding', accepted]]))).toBe(coding);
});

it('is sent as it is when short, or when the client wants that', () => {
  const accepted = ['accept-encoding', 'br'] as const;
  expect(new KeptBody('a'.repeat(compressedFrom - 1)).codingFor(new Map([accepted]))).toBeNull();
  expect(long.codingFor(new Map([accepted, ['x-no-compression', '1']]))).toBeNull();
  expect(long.codingFor(new Map())).toBeNull();
});
