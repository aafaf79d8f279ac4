/** YYYY, YYYY-MM or YYYY-MM-DD: a date as exactly as a source gives it. */
export const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Is this a well-formed partial date of the calendar (no 2013-02-30)? */
export function isPartialDate(value: string): boolean {
  if (!partialDatePattern.test(value)) return false;
  if (value.length < 10) return true;
  return new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

/** Is this a full day, YYYY-MM-DD, of the calendar? */
export function isDay(value: string): boolean {
  return value.length === 10 && isPartialDate(value);
}

/**
 * Does a period hold on a day? Both ends are inclusive and open when null; a partial end reaches to its last
 * day and a partial start begins on its first, so 2012..2012 holds on every day of 2012.
 */
export function holdsOn(day: string, validFrom: string | null, validTo: string | null): boolean {
  // Plain string order is date order here: "2012" < "2012-06-01", and "2012~" > "2012-12-31".
  return (validFrom === null || validFrom <= day) && (validTo === null || `${validTo}~` >= day);
}

/** A period whose end lies before its start. */
export function isInverted(validFrom: string | null, validTo: string | null): boolean {
  return validFrom !== null && validTo !== null && `${validTo}~` < validFrom;
}

/** Japan is 9 hours ahead of UTC, and has had no summer time since 1951. */
const japanAheadMs = 9 * 3_600_000;

const dayMs = 24 * 3_600_000;
let told = { day: Number.NaN, text: '' };

/** Today in Japan (YYYY-MM-DD): the default of every `asOf`. Asked at every request, so that a day is written only once. */
export function todayInJapan(now: number = Date.now()): string {
  const day = Math.floor((now + japanAheadMs) / dayMs);
  if (day !== told.day) told = { day, text: new Date(day * dayMs).toISOString().slice(0, 10) };
  return told.text;
}

/** The Japanese fiscal year (年度) of a day: it runs from April to March. */
export function fiscalYearOf(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month >= 4 ? year : year - 1;
}
