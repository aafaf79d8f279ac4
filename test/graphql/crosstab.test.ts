import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstitutionFilter } from '../../src/queries/institution-filter.js';
import { type Api, startApi } from '../kit/api.js';
import { fetchAll, matches, type Sample, tiedTo } from './brute-force.js';

interface Crosstab {
  readonly rows: { key: string | null; title: string }[];
  readonly columns: { key: string | null; title: string }[];
  readonly cells: number[][];
  readonly total: number;
}

const today = '2026-11-20';
let api: Api;
let all: Sample[];
beforeAll(async () => {
  api = await startApi();
  all = await fetchAll(api, today);
});
afterAll(() => api.close());

const orNone = (codes: string[]) => (codes.length > 0 ? codes : [null]);
const values: Record<string, (one: Sample) => (string | null)[]> = {
  SECTOR: (one) => [one.sector],
  PREFECTURE: (one) => [one.prefecture?.code ?? null],
  REGION: (one) => [one.region?.code ?? null],
  KIND: (one) => [one.kind],
  BODY: (one) => orNone(tiedTo(one, 'MEMBER_OF', ['BODY'])),
  PROGRAM: (one) => orNone(tiedTo(one, 'PARTICIPATES_IN', ['PROGRAM'])),
};
const singles = ['SECTOR', 'PREFECTURE', 'REGION', 'KIND'];
const pairs = Object.keys(values).flatMap((rows) => Object.keys(values).map((columns) => [rows, columns] as const));
const filters: InstitutionFilter[] = [
  {},
  { memberOfAll: ['c-collabo'] },
  { region: ['chugoku'], not: { sector: ['ACADEMIA'] } },
  { city: ['どこにもない市'] },
];

async function ask(
  rows: string,
  columns: string,
  more: { filter?: InstitutionFilter; language?: string; asOf?: string } = {},
): Promise<Crosstab> {
  const query = `query ($rows: InstitutionDimension!, $columns: InstitutionDimension!, $filter: InstitutionFilter, $language: Language, $asOf: Date) {
    crosstab(rows: $rows, columns: $columns, filter: $filter, language: $language, asOf: $asOf) { rows { key title } columns { key title } cells total } }`;
  const { data, errors } = await api.ask<{ crosstab: Crosstab }>(query, { rows, columns, ...more });
  if (!data) throw new Error(errors?.[0]?.message);
  return data.crosstab;
}

const entriesOf = ({ rows, columns, cells }: Crosstab) =>
  rows
    .flatMap((row, y) => columns.map((column, x) => [`${row.key} × ${column.key}`, cells[y]?.[x]] as const))
    .filter(([, count]) => count !== 0);

describe.each(pairs)('%s by %s', (rows, columns) => {
  it('equals brute force on several filters', async () => {
    for (const filter of filters) {
      const chosen = all.filter((one) => matches(one, filter));
      const counts: Record<string, number> = {};
      for (const one of chosen) {
        for (const row of values[rows]?.(one) ?? [])
          for (const column of values[columns]?.(one) ?? []) counts[`${row} × ${column}`] = (counts[`${row} × ${column}`] ?? 0) + 1;
      }
      const table = await ask(rows, columns, { filter });
      expect(Object.fromEntries(entriesOf(table)), JSON.stringify(filter)).toEqual(counts);
      expect(table.total).toBe(chosen.length);
      const sum = table.cells.flat().reduce((total, count) => total + count, 0);
      if (singles.includes(rows) && singles.includes(columns)) expect(sum).toBe(table.total);
      else expect(sum).toBeGreaterThanOrEqual(table.total);
    }
  });
});

describe('a cross-table', () => {
  it('has a cell for every row and column, the bucket without a value last', async () => {
    for (const [rows, columns] of pairs) {
      const table = await ask(rows, columns);
      expect(table.cells).toHaveLength(table.rows.length);
      for (const row of table.cells) expect(row).toHaveLength(table.columns.length);
      for (const headers of [table.rows, table.columns]) {
        expect(new Set(headers.map((header) => header.key)).size).toBe(headers.length);
        expect(headers.slice(0, -1).every((header) => header.key !== null && header.title !== '')).toBe(true);
      }
    }
    expect((await ask('SECTOR', 'PREFECTURE')).rows.map((row) => row.key)).toEqual(['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT', null]);
  });

  it('has titles in both languages', async () => {
    const [ja, en] = [await ask('SECTOR', 'REGION'), await ask('SECTOR', 'REGION', { language: 'EN' })];
    expect(ja.rows.map((row) => row.title)).toEqual(['産', '学', '金', '官', '（なし）']);
    expect(en.rows.map((row) => row.title)).toEqual(['Industry', 'Academia', 'Finance', 'Government', '(none)']);
    expect(en.columns.every((column) => /^[\x20-\x7e]+$/.test(column.title))).toBe(true);
    expect(en.cells).toEqual(ja.cells);
  });

  it('is empty when nothing matches, and turns over with its dimensions', async () => {
    expect(await ask('SECTOR', 'KIND', { filter: { or: [] } })).toEqual({ rows: [], columns: [], cells: [], total: 0 });
    const [one, other] = [await ask('PREFECTURE', 'KIND'), await ask('KIND', 'PREFECTURE')];
    expect(new Map(entriesOf(one).map(([key, count]) => [key.split(' × ').reverse().join(' × '), count]))).toEqual(
      new Map(entriesOf(other)),
    );
  });

  it('obeys asOf', async () => {
    const banks = async (asOf: string) => {
      const table = await ask('BODY', 'SECTOR', { asOf });
      const column = table.columns.findIndex((each) => each.key === 'FINANCE');
      return table.cells[table.rows.findIndex((row) => row.key === 'c-collabo')]?.[column];
    };
    expect([await banks('2012-09-12'), await banks('2012-09-13')]).toEqual([0, 5]);
  });
});
