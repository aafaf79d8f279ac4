import { isInverted } from '../domain/partial-date.js';
import { eraYearsOf, readPrintedDate } from './era.js';
import { type Place, type Problems, within } from './problems.js';

export type CheckedDate = string | { readonly date: string; readonly printed: string };

/** The plain date of a date that may carry its printed form; reports a printed form that says something else. */
export function dateOf(value: CheckedDate | undefined, place: Place, problems: Problems): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  for (const reason of contradictions(value.date, value.printed)) problems.add(place, reason);
  return value.date;
}

/** Reports a period that ends before it starts. */
export function checkPeriod(
  { validFrom, validTo }: { validFrom?: string | null; validTo?: string | null },
  place: Place,
  problems: Problems,
): void {
  if (isInverted(validFrom ?? null, validTo ?? null)) {
    problems.add(within(place, 'validTo'), `the period ends (${validTo}) before it starts (${validFrom})`);
  }
}

/** Where a printed date (平成14年6月1日) and the date it stands for (2002-06-01) differ. */
function* contradictions(date: string, printed: string): Generator<string> {
  const read = readPrintedDate(printed);
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (!read.era && read.year === undefined) yield `${printed} names neither an era nor a year`;
  // January to March belong to the fiscal year that began the April before.
  const namedYear = read.fiscal && month !== undefined && month <= 3 ? year - 1 : year;
  if (read.year !== undefined && read.year !== namedYear) yield `${printed} is not in ${namedYear}`;
  if (read.era) {
    const expected = read.fiscal ? eraYearsOf(String(namedYear)) : eraYearsOf(date);
    const named = `${read.era.name}${read.era.year === 1 ? '元' : read.era.year}年`;
    if (!expected.includes(named)) yield `${printed} is not in ${date} (${expected.join(' or ') || 'before the eras'})`;
  }
  if (read.fiscal) return;
  if (month !== undefined && read.month !== month) yield `${printed} is not in month ${month}`;
  if (day !== undefined && read.day !== day) yield `${printed} is not on day ${day}`;
}
