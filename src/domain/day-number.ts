/**
 * Partial dates as whole numbers, for columns of typed arrays: YYYYMMDD, where a start that is not exact begins with 00 and an end that is not
 * exact reaches to 99. So a period holds on a day exactly when start ≤ day ≤ end, as `holdsOn` says of the texts.
 */
const openStart = 0;
const openEnd = 99_999_999;

const texts = new Map<number, string | null>([
  [openStart, null],
  [openEnd, null],
]);

/** 2012 → 20120000; null → 0. */
export function startNumber(date: string | null): number {
  return numbered(date, openStart, '00');
}

/** 2012 → 20129999; null → 99999999. */
export function endNumber(date: string | null): number {
  return numbered(date, openEnd, '99');
}

/** The number of a full day. */
export function dayNumber(day: string): number {
  return Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));
}

/** The partial date that a start or an end was made of. */
export function dateOf(number: number): string | null {
  // Dates are few: each is written once.
  return texts.get(number) ?? null;
}

function numbered(date: string | null, open: number, filler: string): number {
  if (date === null) return open;
  const number = Number(date.slice(0, 4) + (date.slice(5, 7) || filler) + (date.slice(8, 10) || filler));
  if (!texts.has(number)) texts.set(number, date);
  return number;
}
