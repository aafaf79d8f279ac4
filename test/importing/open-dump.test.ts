import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { jsonElements } from '../../src/importing/json-elements.js';
import { openDump } from '../../src/importing/open-dump.js';
import { dumpFile } from './ror-records.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function elements(text: string | Uint8Array, size = 7): Promise<string[]> {
  return collected(jsonElements(inPieces(typeof text === 'string' ? strToU8(text) : text, size)));
}

describe('elements of a JSON array', () => {
  it('are those JSON.parse gives, however the text is cut and spaced', async () => {
    const json = fc.array(fc.jsonValue(), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(json, fc.integer({ min: 1, max: 9 }), fc.constantFrom(undefined, 2, '\t'), async (value, size, space) => {
        const found = await elements(JSON.stringify(value, null, space), size);
        expect(found.map((text) => JSON.parse(text) as unknown)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('may be broken one by one', async () => {
    expect(await elements('\uFEFF [ {"a": 1}, , {b}, 3 ] \n')).toEqual([' {"a": 1}', ' ', ' {b}', ' 3 ']);
  });

  it.each([
    ['', 'BROKEN_FILE'],
    ['[{"a": "]"}', 'BROKEN_FILE'],
    ['[{"a": "', 'BROKEN_FILE'],
    ['{"a": 1}', 'WRONG_FORMAT'],
    ['<html>', 'WRONG_FORMAT'],
    ['[] []', 'WRONG_FORMAT'],
  ])('of %j are refused', async (text, code) => {
    await expect(elements(text)).rejects.toMatchObject({ code });
  });

  it('are refused when the file is not UTF-8', async () => {
    await expect(elements(Uint8Array.of(0x5b, 0x22, 0x8b, 0xf3, 0x22, 0x5d))).rejects.toMatchObject({ code: 'BROKEN_FILE' });
  });
});

describe('a dump', () => {
  const text = JSON.stringify(Array.from({ length: 5000 }, (_, index) => `${index} 大学 ${Math.sin(index)}`));
  const content = async (path: string) => {
    const reads: number[] = [];
    const dump = await openDump(path);
    const chunks = await collected(dump.chunks((bytes) => reads.push(bytes)));
    expect(reads.at(-1)).toBe(dump.size);
    return Buffer.concat(chunks).toString();
  };

  it('is read as it is, from gzip and from an archive, whatever its name', async () => {
    const archive = zipSync({ 'v1-ror-data.json': strToU8('[]'), 'a.csv': strToU8('id'), 'v1-ror-data_schema_v2.json': strToU8(text) });
    expect(await content(await dumpFile(text))).toBe(text);
    expect(await content(await dumpFile(gzipSync(text), 'dump'))).toBe(text);
    expect(await content(await dumpFile(archive, 'dump'))).toBe(text);
    expect(await content(await dumpFile(zipSync({ 'data.json': strToU8(text) }, { level: 0 }), 'dump.zip'))).toBe(text);
  });

  it('is refused when it is cut off, not there, or an archive without JSON', async () => {
    const archive = zipSync({ 'a.json': strToU8(text) });
    await expect(content(await dumpFile(gzipSync(text).subarray(0, 3000), 'a.gz'))).rejects.toMatchObject({ code: 'BROKEN_FILE' });
    await expect(content(await dumpFile(archive.subarray(0, 3000), 'a.zip'))).rejects.toMatchObject({ code: 'BROKEN_FILE' });
    await expect(content(await dumpFile(zipSync({ 'a.csv': strToU8('id') }), 'a.zip'))).rejects.toMatchObject({ code: 'WRONG_FORMAT' });
    await expect(openDump('/nowhere/at/all.json')).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
  });
});
