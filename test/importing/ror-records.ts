import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** The n-th of our made-up ROR ids, with the check digits it must have (ISO 7064 mod 97-10). */
export function rorId(n: number): string {
  const letters = `0${[...n.toString(32).padStart(6, '0')].map((digit) => crockford[Number.parseInt(digit, 32)]).join('')}`;
  return `${letters}${String(98 - ((n * 100) % 97)).padStart(2, '0')}`;
}

export const rorAddress = (n: number) => `https://ror.org/${rorId(n)}`;

/** A place as the dump gives it. */
export function place(country: string, name: string, subdivision?: string, geonamesId = 1) {
  const details = { name, country_code: country, country_name: country === 'JP' ? 'Japan' : country, lat: 1, lng: 2 };
  return { geonames_id: geonamesId, geonames_details: subdivision ? { ...details, country_subdivision_code: subdivision } : details };
}

export function name(value: string, lang: string | null, ...types: string[]) {
  return { value, lang, types };
}

/** A record of schema 2.1: a university in Tottori, made up, unless told otherwise. */
export function record(n: number, parts: Record<string, unknown> = {}) {
  return {
    id: rorAddress(n),
    status: 'active',
    names: [name(`University ${n}`, 'en', 'ror_display', 'label'), name(`第${n}大学`, 'ja', 'label')],
    types: ['education'],
    established: 1949,
    domains: [],
    locations: [place('JP', 'Tottori', '31')],
    links: [{ type: 'website', value: `https://u${n}.example.org/` }],
    external_ids: [],
    relationships: [],
    admin: { created: { date: '2023-01-01', schema_version: '1.0' }, last_modified: { date: '2026-02-24', schema_version: '2.1' } },
    ...parts,
  };
}

export function related(type: string, n: number) {
  return { type, id: rorAddress(n), label: `University ${n}` };
}

/** A file for one test. */
export async function dumpFile(
  content: unknown[] | string | Uint8Array,
  fileName = 'v1.63-2025-04-03-ror-data_schema_v2.json',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-ror-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, fileName);
  const text = Array.isArray(content) ? JSON.stringify(content) : content;
  await writeFile(path, fileName.endsWith('.gz') && typeof text === 'string' ? gzipSync(text) : text);
  return path;
}
