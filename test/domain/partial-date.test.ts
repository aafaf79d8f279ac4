import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsOn, isDay, isInverted, isPartialDate, todayInJapan } from '../../src/domain/partial-date.js';

const firstDay = Date.UTC(2011, 0, 1);
/** Every day of 2011–2013, a leap year among them: the small world that brute force can walk through. */
const days = Array.from({ length: 365 + 366 + 365 }, (_, index) => new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10));

const day = fc.constantFrom(...days);
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const end = fc.option(partial, { nil: null });

/** The definition, day by day: a partial date is the set of days that begin with it. */
function daysOf(from: string | null, to: string | null): string[] {
  const first = from === null ? 0 : days.findIndex((each) => each.startsWith(from));
  const last = to === null ? days.length - 1 : days.findLastIndex((each) => each.startsWith(to));
  return days.slice(first, last + 1);
}

describe('partial dates', () => {
  it.each(['2013', '2013-04', '2013-04-30', '2012-02-29', '2000-02-29', '1868', '0001-01-01'])('%s is one', (value) => {
    expect(isPartialDate(value)).toBe(true);
  });

  it.each([
    '',
    '13',
    '2013-4',
    '2013-13',
    '2013-00',
    '2013-02-29',
    '1900-02-29',
    '2013-04-31',
    '2013-02-31',
    '2013-01-00',
    '2013-04-30T00',
    ' 2013',
    '２０１３',
    '2013/04',
  ])('"%s" is none', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('takes exactly the days of the calendar', () => {
    for (let month = 1; month <= 12; month++) {
      for (let date = 1; date <= 31; date++) {
        const value = `2012-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        expect(isPartialDate(value), value).toBe(days.includes(value));
        expect(isDay(value)).toBe(days.includes(value));
      }
    }
  });

  it('knows a day from a month', () => {
    expect(isDay('2012-02')).toBe(false);
    expect(isDay('2012-02-29')).toBe(true);
  });
});

describe('periods', () => {
  it('hold on just the days between their ends', () => {
    fc.assert(
      fc.property(day, end, end, (on, from, to) => {
        expect(holdsOn(on, from, to)).toBe(daysOf(from, to).includes(on));
      }),
      { numRuns: 2000 },
    );
  });

  it('are inverted just when they hold on no day', () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        expect(isInverted(from, to)).toBe(daysOf(from, to).length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2012-12-31', '2012', '2012', true],
    ['2013-01-01', '2012', '2012', false],
    ['2012-06-30', null, '2012-06', true],
    ['2012-07-01', null, '2012-06', false],
    ['2012-01-01', '2012', null, true],
    ['2011-12-31', '2012', null, false],
    ['1868-01-01', null, null, true],
  ])('on %s the period %s to %s holds: %s', (on, from, to, holds) => {
    expect(holdsOn(on, from, to)).toBe(holds);
  });

  it('within one month or year are not inverted', () => {
    expect(isInverted('2012-06-15', '2012')).toBe(false);
    expect(isInverted('2012', '2012-06-15')).toBe(false);
    expect(isInverted('2012-06-15', '2012-05')).toBe(true);
    expect(isInverted(null, '2012')).toBe(false);
  });

  it('reckon days in Japan', () => {
    expect(todayInJapan(Date.parse('2013-03-31T15:00:00Z'))).toBe('2013-04-01');
    expect(todayInJapan(Date.parse('2013-03-31T14:59:59Z'))).toBe('2013-03-31');
  });
});
