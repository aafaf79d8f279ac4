/** The first day a partial date (YYYY, YYYY-MM, YYYY-MM-DD) can mean. */
export function firstDay(partial: string): string {
  return partial + '-01-01'.slice(partial.length - 4);
}

/** The last day a partial date can mean: an end given as 2012 holds to the end of the year. */
export function lastDay(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length > 7) return partial;
  const [year = 0, month = 0] = partial.split('-').map(Number);
  // Day 0 of the next month. setUTCFullYear, because Date.UTC takes the years 0–99 for 1900–1999.
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return `${partial}-${String(day.getUTCDate()).padStart(2, '0')}`;
}
