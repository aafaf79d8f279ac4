import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/seeding/dates.js';
import { eraYearsOf } from '../../src/seeding/era.js';
import { Problems } from '../../src/seeding/problems.js';

function faultsOf(date: string, printed: string): string[] {
  const problems = new Problems();
  const source = { file: 'a.yml', content: null, problems: [], lineOf: () => 1 };
  expect(dateOf({ date, printed }, { source, path: [] }, problems)).toBe(date);
  return problems.found.map((problem) => problem.reason);
}

describe('era dates', () => {
  it.each([
    ['2002-06-01', '平成14年6月1日'],
    ['2002-06-01', '平成１４年　６月　１日'],
    ['2002-02-02', 'H14.2.2'],
    ['2002-02-02', 'Ｈ14.02.02'],
    ['1960-01-12', '昭35.1.12'],
    ['1960-01-12', '1960(昭35)年 1月12日'],
    ['1990-12-18', '1990(平2)年12月18日'],
    ['1989-02-21', '1989(平成元)年2月21日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-08', '平成1年1月8日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', 'R1.5.1'],
    ['2019', '平成31年'],
    ['2019', '令和元年'],
    ['1926-12-25', '大正15年12月25日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1912-07-30', '㍾45年7月30日'],
    ['2002', '平成14年6月1日'],
    ['2011-02', '平成22年度'],
    ['2010', '平成22年度'],
    ['2002-06-01', '2002年6月1日'],
    ['2002-06-01', '2002/6/1'],
  ])('%s is %s', (date, printed) => {
    expect(faultsOf(date, printed)).toEqual([]);
  });

  it.each([
    ['2002-06-01', '平成15年6月1日', /not in 2002-06-01 \(平成14年\)/],
    ['2002-06-01', '昭和14年6月1日', /平成14年/],
    ['2002-06-01', '平成14年7月1日', /not in month 6/],
    ['2002-06-01', '平成14年6月11日', /not on day 1/],
    ['2002-06-01', '平成14年6月', /not on day 1/],
    ['2002-06', '平成14年', /not in month 6/],
    ['1989-01-08', '昭和64年1月8日', /平成元年/],
    ['1989-01-07', '平成元年1月7日', /昭和64年/],
    ['2019-05-01', '平成31年5月1日', /令和元年/],
    ['1960-01-12', '1961(昭35)年1月12日', /not in 1960/],
    ['1960-01-12', '1960(昭36)年1月12日', /昭和35年/],
    ['2002-02-02', 'H14.2.3', /not on day 2/],
    ['2002-02-02', 'S14.2.2', /平成14年/],
    ['2011-02', '平成23年度', /平成22年/],
    ['2002-06-01', '六月一日', /neither an era nor a year/],
    ['1800', '明治1年', /before the eras/],
  ])('%s is not %s', (date, printed, reason) => {
    expect(faultsOf(date, printed).join('; ')).toMatch(reason);
  });

  it('agree with the calendar of the platform on every day since Meiji', () => {
    const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
    // Platforms date Meiji from the edict (October 1868); we from the day to which it was made to reach back.
    for (let time = Date.UTC(1869, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      expect(eraYearsOf(day), day).toContain(format.format(time));
    }
  });
});
