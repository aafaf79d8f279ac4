import { InputError } from '../../domain/input-error.js';
import { defaultPageSize, maxPageSize } from '../../queries/page-request.js';
import { type Connection, connection, type PageArgs } from '../connection.js';

/** One page of a list that is in memory, as a connection. `order` names the order, so that cursors of another are refused. */
export function arrayConnection<Item extends object>(
  items: readonly Item[],
  key: (item: Item) => string,
  order: string,
  args: PageArgs,
): Connection<Item> {
  const cursors = new Map(items.map((item, place) => [cursorOf(order, key(item)), place]));
  const start = args.after ? placeOf(cursors, args.after, 'after') + 1 : 0;
  const end = args.before ? placeOf(cursors, args.before, 'before') : items.length;
  const backward = args.last !== null && args.last !== undefined;
  const size = sizeOf(backward ? args.last : args.first, backward ? 'last' : 'first');
  const from = backward ? Math.max(start, end - size) : start;
  const to = backward ? end : Math.min(end, start + size);
  const rows = items.slice(from, to);
  const page = {
    rows,
    cursor: (index: number) => cursorOf(order, key(rows[index] as Item)),
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
  };
  return connection(
    page,
    () => items.length,
    (item) => item,
  );
}

function sizeOf(asked: number | null | undefined, argument: string): number {
  const size = asked ?? defaultPageSize;
  if (size >= 0 && size <= maxPageSize) return size;
  throw new InputError('INVALID_PAGE_SIZE', `${argument} is ${size}, but a page holds 0 to ${maxPageSize} items.`, argument);
}

function cursorOf(order: string, key: string): string {
  return Buffer.from(`${order} ${key}`).toString('base64url');
}

function placeOf(cursors: ReadonlyMap<string, number>, cursor: string, argument: string): number {
  const place = cursors.get(cursor);
  if (place !== undefined) return place;
  throw new InputError(
    'INVALID_CURSOR',
    `${argument} is not a cursor of this list in this order.`,
    argument,
    'Use a cursor that the same field gave with the same arguments.',
  );
}
