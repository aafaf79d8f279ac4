import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchColumns } from '../../src/importing/match-cells.js';
import { type MatchingColumns, matchTable } from '../../src/importing/match-table.js';
import { unmatchedTable } from '../../src/importing/unmatched-strings.js';
import { matchTexts } from '../../src/matching/match-texts.js';
import type { Database } from '../../src/storage/database.js';
import type { Table } from '../../src/tables/table.js';
import { seededDatabase } from '../kit/database.js';
import { fakeMatcher } from './fake-matcher.js';

const meanings = { 広大: 'hiroshima-university', 鳥取銀行: 'tottori-bank', 産技センター: 'tottori-bank?' };
const tableOf = (columns: string[], ...rows: (string | null)[][]): Table => ({
  columns,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
});

describe('matchTable', () => {
  let db: Database;
  beforeAll(async () => {
    db = await seededDatabase();
  });
  afterAll(() => db.close());

  const only: MatchingColumns = { text: 0, prefecture: null, sector: null, date: null };
  const run = (table: Table, columns = only) => {
    const { match, batches } = fakeMatcher(meanings);
    return matchTable(db, table, columns, { match, today: '2026-11-20' }).then((matched) => ({ ...matched, batches }));
  };

  test('what is safe gets its code; what is not, candidates alone', async () => {
    const { table, summary } = await run(tableOf(['機関名'], ['広大'], ['産技センター'], ['何か'], [' '], [null]));
    expect(table.columns).toEqual(['機関名', ...matchColumns]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [
        '広大',
        'hiroshima-university',
        '広島大学',
        0.988,
        'matched',
        '広大',
        '一致 matched: 「広大」 名称の一致 name 1.00, ほか others 1.00',
        'hiroshima-university 広島大学 (0.99)',
      ],
      [
        '産技センター',
        null,
        null,
        0.5,
        'review',
        null,
        '要確認 to review: 「産技センター」 名称の一致 name 0.50, ほか others 1.00',
        'tottori-bank 鳥取銀行 (0.50)',
      ],
      ['何か', null, null, null, 'unmatched', null, '該当なし no candidate', null],
      [' ', null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null, null],
    ]);
    expect(summary).toEqual({ rows: 5, blank: 2, matched: 1, review: 1, unmatched: 1, unreadContext: 0 });
  });

  test('several organizations in a cell keep their order, and ? stands for those not found', async () => {
    const { table, summary, unmatched } = await run(tableOf(['a'], ['広大、何か、鳥取銀行'], ['広大、鳥取銀行'], ['何か、何とか']));
    expect(table.rows.map(({ cells }) => cells.slice(1, 5))).toEqual([
      ['hiroshima-university; ?; tottori-bank', '広島大学; ?; 鳥取銀行', '0.988; ?; 0.988', 'review'],
      ['hiroshima-university; tottori-bank', '広島大学; 鳥取銀行', '0.988; 0.988', 'matched'],
      [null, null, null, 'unmatched'],
    ]);
    expect(summary).toMatchObject({ matched: 1, review: 1, unmatched: 1 });
    expect(unmatched.map(({ named, rows }) => [named.text, rows])).toEqual([
      ['何か', [2, 4]],
      ['何とか', [4]],
    ]);
  });

  test('prefecture, sector and date are read as people write them, and given to the matcher', async () => {
    const table = tableOf(
      ['名', '県', '産学官', '日'],
      ['甲', '広島', '金', '平成25年4月'],
      ['乙', '３４', 'finance', '2013/4/1'],
      ['丙', '外国', '産業界', '不明'],
      ['丁', null, null, null],
    );
    const { batches, summary } = await run(table, { text: 0, prefecture: 1, sector: 2, date: 3 });
    expect(batches).toEqual([
      [
        { text: '甲', prefecture: '34', sector: 'FINANCE', date: '2013-04-30' },
        { text: '乙', prefecture: '34', sector: 'FINANCE', date: '2013-04-01' },
        { text: '丙', prefecture: null, sector: null, date: null },
        { text: '丁', prefecture: null, sector: null, date: null },
      ],
    ]);
    expect(summary.unreadContext).toBe(3);
  });

  test('with the matcher itself', async () => {
    const table = tableOf(['機関名', '県'], ['㈱広島銀行', '広島県'], ['鳥取大学、島根大学', null], ['ｑｑｑ', null]);
    const columns = { ...only, prefecture: 1 };
    const { table: matched } = await matchTable(db, table, columns, { match: matchTexts, today: '2026-11-20' });
    expect(matched.rows.map(({ cells }) => [cells[2], cells[5]])).toEqual([
      ['hiroshima-bank', 'matched'],
      ['tottori-university; shimane-university', 'matched'],
      [null, 'unmatched'],
    ]);
  });

  test('a hundred texts a batch, equal ones once', async () => {
    const names = Array.from({ length: 250 }, (_, index) => [`機関${index % 125}`]);
    const { batches, table } = await run(tableOf(['a'], ...names));
    expect(batches.map((batch) => batch.length)).toEqual([100, 25]);
    expect(table.rows).toHaveLength(250);
  });

  test('columns of the file that are called like ours stay theirs', async () => {
    const { table } = await run(tableOf(['name', 'code'], ['広大', 'x']));
    expect(table.columns.slice(0, 4)).toEqual(['name', 'code', 'code (renkei)', 'name (renkei)']);
    expect(table.rows[0]?.cells.slice(0, 3)).toEqual(['広大', 'x', 'hiroshima-university']);
  });

  test('the strings without a safe match, the most frequent first', async () => {
    const { unmatched, names } = await run(tableOf(['a'], ['何か'], ['産技センター'], ['広大'], ['産技センター']));
    const { columns, rows } = unmatchedTable(unmatched, names);
    expect(columns).toHaveLength(rows[0]?.cells.length ?? 0);
    expect(rows.map(({ cells }) => [cells[0], cells[1], cells[4], cells[5], cells[7]])).toEqual([
      ['産技センター', 'review', 2, '3, 5', 'tottori-bank 鳥取銀行 (0.50)'],
      ['何か', 'unmatched', 1, '2', null],
    ]);
  });
});
