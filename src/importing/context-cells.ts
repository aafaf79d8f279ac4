import { isDay, isPartialDate } from '../domain/partial-date.js';
import { type Sector, sectors } from '../domain/registries/vocabulary.js';
import type { PrefectureRow } from '../queries/places.js';
import { readPrintedDate, westernYearOf } from '../seeding/era.js';
import { type TableCell, textOfCell } from '../tables/table.js';

/** The JIS code of a prefecture as cells give it: 34, 広島県, 広島, Hiroshima. */
export function prefectureOf(cell: TableCell | undefined, prefectures: readonly PrefectureRow[]): string | null {
  const text = textOfCell(cell).normalize('NFKC').toLowerCase();
  const code = /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : text;
  const found = prefectures.find(
    ({ code: own, name, nameEn }) =>
      own === code || name === text || name.replace(/[都府県]$/, '') === text || nameEn.toLowerCase() === text,
  );
  return found?.code ?? null;
}

/** 産, Industry, INDUSTRY; 産業界 and 大学等 are not guessed at. */
export function sectorOf(cell: TableCell | undefined): Sector | null {
  const text = textOfCell(cell).normalize('NFKC').toUpperCase();
  const found = Object.entries(sectors).find(([code, { ja, en }]) => [code, ja, en.toUpperCase()].includes(text));
  return (found?.[0] as Sector | undefined) ?? null;
}

/** A partial date as cells give it: 2013, 2013-04-01, 2013/4/1, 2013年4月, 平成25年4月1日, H25.4.1. */
export function partialDateOf(cell: TableCell | undefined): string | null {
  const text = textOfCell(cell);
  const read = readPrintedDate(text);
  const year = westernYearOf(read);
  // A fiscal year is not a year of the calendar.
  if (year === null || read.fiscal) return null;
  const parts = [read.month, read.month === undefined ? undefined : read.day].filter((part) => part !== undefined);
  const date = [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  return isPartialDate(date) ? date : null;
}

/** The last day a partial date can mean: a list of 2013 tells what was so by its end. */
export function lastDayOf(date: string): string {
  if (isDay(date)) return date;
  const [year, month = 12] = date.split('-').map(Number) as [number, number?];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day before the first that a partial date can mean. */
export function dayBefore(date: string): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
