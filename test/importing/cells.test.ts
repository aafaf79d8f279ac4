import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/domain/partial-date.js';
import { dayBefore, lastDayOf, partialDateOf } from '../../src/importing/context-cells.js';
import { getColumn, getNameColumn } from '../../src/importing/find-column.js';
import { listRoleOf } from '../../src/importing/listed-role.js';

const table = (...columns: string[]) => ({ columns, rows: [] });

describe('columns', () => {
  test('are found whatever their width, case and spaces', () => {
    expect(getColumn(table('都道府県', ' Ｎａｍｅ '), 'name')).toBe(1);
  });

  test('that are missing or double are told with those there are', () => {
    expect(() => getColumn(table('a', 'b'), 'c')).toThrow(
      expect.objectContaining({ message: 'There is no column "c".', hint: 'Columns: a, b.' }),
    );
    expect(() => getColumn(table('a', 'A'), 'a')).toThrow('2 columns are called "a".');
  });

  test('of names: the only one, or a header lists use', () => {
    expect(getNameColumn(table('何か'), undefined)).toBe(0);
    expect(getNameColumn(table('番号', '所属', '機関名'), undefined)).toBe(2);
    expect(() => getNameColumn(table('番号', '備考'), undefined)).toThrow('say it with --column');
  });
});

describe('dates', () => {
  test.each([
    ['2013', '2013'],
    ['2013-04-01', '2013-04-01'],
    ['2013/4/1', '2013-04-01'],
    ['2013年4月', '2013-04'],
    ['平成25年4月1日', '2013-04-01'],
    ['H25.4.1', '2013-04-01'],
    ['令和元年5月', '2019-05'],
    ['平成22年度', null],
    ['2013-02-30', null],
    ['不明', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(partialDateOf(text)).toBe(expected);
  });

  test('of a spreadsheet', () => {
    expect(partialDateOf(new Date('2013-04-01'))).toBe('2013-04-01');
  });

  test('the last day a partial date can mean, and the day before its first', () => {
    expect(['2012', '2012-02', '2013-02', '2012-02-05'].map(lastDayOf)).toEqual(['2012-12-31', '2012-02-29', '2013-02-28', '2012-02-05']);
    expect(['2012', '2012-03', '2013-03', '2012-02-05'].map(dayBefore)).toEqual(['2011-12-31', '2012-02-29', '2013-02-28', '2012-02-04']);
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d年月日/.平成元HR-]{0,12}$/)), (text) => {
        const date = partialDateOf(text);
        if (date !== null) expect(isDay(lastDayOf(date))).toBe(true);
      }),
    );
  });
});

test.each([
  ['MEMBER', 'MEMBER'],
  ['会員', 'MEMBER'],
  ['参画機関', 'MEMBER'],
  ['構成機関', 'CONSTITUENT'],
  ['ｵﾌﾞｻﾞｰﾊﾞｰ', 'OBSERVER'],
  ['committee member', 'COMMITTEE_MEMBER'],
  ['会長', null],
  ['事務局', null],
])('role %s', (text, expected) => {
  expect(listRoleOf(text)).toBe(expected);
});
