import sql, { join, raw, type Sql } from 'sql-template-tag';
import { InputError } from '../domain/input-error.js';

export const maxPageSize = 100;
export const defaultPageSize = 20;

/** Relay's four arguments. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A slice of a list, in list order. */
export interface Page<Row> {
  readonly rows: Row[];
  readonly cursors: string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

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

type CursorValue = string | number;

/** Checks the arguments and turns them into a window. Throws {@link InputError}. */
export function pageWindow(args: PageArgs, order: Order): PageWindow {
  const backward = args.last !== null && args.last !== undefined;
  if (backward && args.first !== null && args.first !== undefined) {
    throw new InputError(
      'BAD_USER_INPUT',
      'Give first or last, not both.',
      'last',
      'Page forward with first/after, backward with last/before.',
    );
  }
  const size = pageSize(backward ? args.last : args.first, backward ? 'last' : 'first');
  const after = args.after ? decodeCursor(args.after, order, 'after') : null;
  const before = args.before ? decodeCursor(args.before, order, 'before') : null;
  const conditions = [after && beyond(order, after, false), before && beyond(order, before, true)].filter((part) => part !== null);
  return {
    condition: conditions.length > 0 ? sql`(${join(conditions, ') and (')})` : sql`true`,
    orderBy: join(
      order.keys.map(({ expression, descending = false }) => (descending === backward ? sql`${expression} asc` : sql`${expression} desc`)),
    ),
    limit: size + 1,
    keyColumns: join(order.keys.map(({ expression, as }) => sql`${expression} as ${raw(`"${as}"`)}`)),
    toPage(found) {
      const rows = found.slice(0, size);
      if (backward) rows.reverse();
      const more = found.length > size;
      return {
        rows,
        cursors: rows.map((row) => encodeCursor(row as Record<string, CursorValue>, order)),
        hasNextPage: backward ? before !== null : more,
        hasPreviousPage: backward ? more : after !== null,
      };
    },
  };
}

/** The size of a page: 0 … 100, 20 unless told. */
function pageSize(asked: number | null | undefined, argument: string): number {
  const size = asked ?? defaultPageSize;
  if (size < 0 || size > maxPageSize) {
    throw new InputError(
      'INVALID_PAGE_SIZE',
      `${argument} is ${size}, but a page holds 0 to ${maxPageSize} items.`,
      argument,
      `Ask for ${argument}: ${maxPageSize} and follow pageInfo.`,
    );
  }
  return size;
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

function encodeCursor(row: Record<string, CursorValue>, order: Order): string {
  return Buffer.from(JSON.stringify([order.id, ...order.keys.map(({ as }) => row[as])])).toString('base64url');
}

/** Could a row hold this? Made-up cursors must not reach the database with values it cannot compare. */
function isValueOf({ numeric }: SortKey, value: unknown): boolean {
  if (numeric) return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  return typeof value === 'string' && !value.includes('\0');
}

function decodeCursor(cursor: string, order: Order, argument: string): CursorValue[] {
  try {
    const [id, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, ...CursorValue[]];
    const wellFormed = values.length === order.keys.length && order.keys.every((key, index) => isValueOf(key, values[index]));
    if (id === order.id && wellFormed) return values;
  } catch {
    // Not ours: told below.
  }
  throw new InputError(
    'INVALID_CURSOR',
    `${argument} is not a cursor of this list in this order.`,
    argument,
    'Use a cursor that the same field gave with the same orderBy.',
  );
}
