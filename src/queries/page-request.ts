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
  readonly rows: readonly Row[];
  /** The cursor of a row by its place in the page; made when asked for, which is seldom. */
  readonly cursor: (index: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export type CursorValue = string | number;

/** What a cursor has to know of an order: `id` names it, so that a cursor of another order is refused. */
export interface CursorOrder {
  readonly id: string;
  readonly keys: readonly { readonly numeric?: true; readonly descending?: boolean }[];
}

/** The four arguments, checked. Cursors are the values of the order's keys. */
export interface PageRequest {
  readonly backward: boolean;
  readonly size: number;
  readonly after: readonly CursorValue[] | null;
  readonly before: readonly CursorValue[] | null;
}

/** Checks the arguments. Throws {@link InputError}. */
export function readPage(args: PageArgs, order: CursorOrder): PageRequest {
  const backward = args.last !== null && args.last !== undefined;
  if (backward && args.first !== null && args.first !== undefined) {
    throw new InputError(
      'BAD_USER_INPUT',
      'Give first or last, not both.',
      'last',
      'Page forward with first/after, backward with last/before.',
    );
  }
  return {
    backward,
    size: pageSize(backward ? args.last : args.first, backward ? 'last' : 'first'),
    after: args.after ? readCursor(args.after, order, 'after') : null,
    before: args.before ? readCursor(args.before, order, 'before') : null,
  };
}

/** The page of what was found in the direction asked for: one row more than the page holds tells that the list goes on. */
export function pageOf<Row>(
  found: readonly Row[],
  { backward, size, after, before }: PageRequest,
  cursor: (row: Row) => string,
): Page<Row> {
  const more = found.length > size;
  const rows = more ? found.slice(0, size) : [...found];
  if (backward) rows.reverse();
  return {
    rows,
    cursor: (index) => cursor(rows[index] as Row),
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
  };
}

export function writeCursor(order: CursorOrder, values: readonly (CursorValue | undefined)[]): string {
  return Buffer.from(JSON.stringify([order.id, ...values])).toString('base64url');
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

/** Could a row hold this? Made-up cursors must not reach the database with values it cannot compare. */
function isValueOf(numeric: boolean, value: unknown): boolean {
  if (numeric) return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  return typeof value === 'string' && !value.includes('\0');
}

function readCursor(cursor: string, order: CursorOrder, argument: string): CursorValue[] {
  try {
    const [id, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, ...CursorValue[]];
    const wellFormed =
      values.length === order.keys.length && order.keys.every(({ numeric }, index) => isValueOf(numeric === true, values[index]));
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
