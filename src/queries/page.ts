import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type CursorValue, type Page, type PageArgs, pageOf, readPage, writeCursor } from './page-request.js';

/** One key of an order. Its value in a row stands under `as`; it is never null. */
export interface SortKey {
  readonly expression: Sql;
  readonly as: string;
  readonly descending?: boolean;
  /** A whole number; without it a text. */
  readonly numeric?: true;
}

/** An order of a list; `id` names it in cursors, so that a cursor of another order is refused. The last key must be unique. */
export interface Order {
  readonly id: string;
  readonly keys: readonly SortKey[];
}

/** The parts of a statement that cut one page out of a list by keyset: `where`, `order by` and `limit`. */
export interface PageWindow {
  readonly condition: Sql;
  readonly orderBy: Sql;
  readonly limit: number;
  /** Columns that carry the sort keys, for the cursors. */
  readonly keyColumns: Sql;
  toPage<Row>(found: readonly Row[]): Page<Row>;
}

/** Checks the arguments and turns them into a window. Throws {@link InputError}. */
export function pageWindow(args: PageArgs, order: Order): PageWindow {
  const request = readPage(args, order);
  const { backward, after, before } = request;
  const conditions = [after && beyond(order, after, false), before && beyond(order, before, true)].filter((part) => part !== null);
  return {
    condition: conditions.length > 0 ? sql`(${join(conditions, ') and (')})` : sql`true`,
    orderBy: join(
      order.keys.map(({ expression, descending = false }) => (descending === backward ? sql`${expression} asc` : sql`${expression} desc`)),
    ),
    limit: request.size + 1,
    keyColumns: join(order.keys.map(({ expression, as }) => sql`${expression} as ${raw(`"${as}"`)}`)),
    toPage: (found) =>
      pageOf(found, request, (row) =>
        writeCursor(
          order,
          order.keys.map(({ as }) => (row as Record<string, CursorValue>)[as]),
        ),
      ),
  };
}

/** Rows that come after the cursor's row (or before it, when `reverse`). */
function beyond(order: Order, values: readonly CursorValue[], reverse: boolean): Sql {
  const alternatives = order.keys.map(({ expression, descending = false }, index) => {
    const equal = order.keys.slice(0, index).map((key, at) => sql`${key.expression} = ${values[at]}`);
    const last = descending === reverse ? sql`${expression} > ${values[index]}` : sql`${expression} < ${values[index]}`;
    return sql`(${join([...equal, last], ' and ')})`;
  });
  return join(alternatives, ' or ');
}
