import { compareText } from '../domain/text-order.js';
import { type CursorOrder, type CursorValue, type Page, type PageRequest, pageOf, writeCursor } from '../queries/page-request.js';
import type { Stretch } from './lists-by-key.js';

/** An order of rows in memory, as cursors know it. */
export interface RowKeys extends CursorOrder {
  /** The values of the keys of a row; the last one is unique. */
  values(row: number): readonly CursorValue[];
  /** Compares two rows as their values compare, where that can be had for less. */
  compare?(a: number, b: number): number;
}

/** One page out of rows that are in the order of the keys already: walked from the cursor on until the page is full. */
export function sortedPage<Row>(
  { rows, start, end }: Stretch,
  keys: RowKeys,
  request: PageRequest,
  keep: (row: number) => boolean,
  toRow: (row: number) => Row,
): Page<Row> {
  const { backward, after, before, size } = request;
  const first = after ? firstWhere(rows, start, end, (row) => compareKeys(keys, row, after) > 0) : start;
  const last = before ? firstWhere(rows, start, end, (row) => compareKeys(keys, row, before) >= 0) : end;
  const found: number[] = [];
  const step = backward ? -1 : 1;
  for (let at = backward ? last - 1 : first; at >= first && at < last && found.length <= size; at += step) {
    const row = rows[at] as number;
    if (keep(row)) found.push(row);
  }
  return rowsOf(
    pageOf(found, request, (row) => writeCursor(keys, keys.values(row))),
    toRow,
  );
}

/** One page out of rows in any order: the best of them are kept, in order, while all are looked at once. */
export function bestPage<Row>(candidates: Iterable<number>, keys: RowKeys, request: PageRequest, toRow: (row: number) => Row): Page<Row> {
  const { backward, after, before, size } = request;
  const compare = keys.compare ?? ((a: number, b: number) => compareKeys(keys, a, keys.values(b)));
  const isBetter = backward ? (a: number, b: number) => compare(a, b) > 0 : (a: number, b: number) => compare(a, b) < 0;
  const best: number[] = [];
  for (const row of candidates) {
    if (best.length > size && !isBetter(row, best[size] as number)) continue;
    if (after && compareKeys(keys, row, after) <= 0) continue;
    if (before && compareKeys(keys, row, before) >= 0) continue;
    let at = best.length;
    while (at > 0 && isBetter(row, best[at - 1] as number)) at -= 1;
    best.splice(at, 0, row);
    if (best.length > size + 1) best.pop();
  }
  return rowsOf(
    pageOf(best, request, (row) => writeCursor(keys, keys.values(row))),
    toRow,
  );
}

function rowsOf<Row>(page: Page<number>, toRow: (row: number) => Row): Page<Row> {
  return { ...page, rows: page.rows.map(toRow) };
}

/** The first place where a condition holds that holds from some place on. */
function firstWhere(rows: Int32Array, start: number, end: number, holds: (row: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(rows[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compareKeys(keys: RowKeys, row: number, values: readonly CursorValue[]): number {
  return compareValues(keys, keys.values(row), values);
}

/** Negative when the first comes first in the order. */
function compareValues({ keys }: CursorOrder, a: readonly CursorValue[], b: readonly CursorValue[]): number {
  for (let at = 0; at < keys.length; at += 1) {
    const [x, y] = [a[at] as CursorValue, b[at] as CursorValue];
    if (x === y) continue;
    const ascending = typeof x === 'number' ? x - (y as number) : compareText(x, y as string);
    return keys[at]?.descending ? -ascending : ascending;
  }
  return 0;
}
