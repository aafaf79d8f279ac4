import fc from 'fast-check';
import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.js';
import { type Order, pageWindow } from '../../src/queries/page.js';
import type { PageArgs } from '../../src/queries/page-request.js';

const order: Order = {
  id: 'test',
  keys: [
    { expression: sql`t.name`, as: 'name', descending: true },
    { expression: sql`t.id`, as: 'id', numeric: true },
  ],
};
const rows = Array.from({ length: 5 }, (_, index) => ({ name: `n${index}`, id: index }));

function refusal(args: PageArgs): { code: string; argument: string } | undefined {
  try {
    pageWindow(args, order);
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, argument: error.argument };
    throw error;
  }
  return undefined;
}

describe('pageWindow', () => {
  it('asks for one row more than the page holds, in the order of the walk', () => {
    const forward = pageWindow({ first: 3 }, order);
    expect([forward.limit, forward.orderBy.text, forward.condition.text]).toEqual([4, 't.name desc,t.id asc', 'true']);
    const backward = pageWindow({ last: 3 }, order);
    expect([backward.limit, backward.orderBy.text]).toEqual([4, 't.name asc,t.id desc']);
    expect(forward.keyColumns.text).toBe('t.name as "name",t.id as "id"');
  });

  it('tells from the row too many that the list goes on', () => {
    const page = pageWindow({ first: 4 }, order).toPage(rows);
    expect(page).toMatchObject({ rows: rows.slice(0, 4), hasNextPage: true, hasPreviousPage: false });
    expect(pageWindow({ first: 5 }, order).toPage(rows)).toMatchObject({ rows, hasNextPage: false });
    expect(pageWindow({ last: 4 }, order).toPage(rows)).toMatchObject({
      rows: rows.slice(0, 4).reverse(),
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('continues right behind a cursor, before it when walking back', () => {
    const { cursor } = pageWindow({ first: 5 }, order).toPage(rows);
    const after = pageWindow({ first: 2, after: cursor(1) }, order);
    expect(after.condition.text).toBe('((t.name < $1) or (t.name = $2 and t.id > $3))');
    expect(after.condition.values).toEqual(['n1', 'n1', 1]);
    expect(after.toPage([])).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const before = pageWindow({ last: 2, before: cursor(1) }, order);
    expect(before.condition.text).toBe('((t.name > $1) or (t.name = $2 and t.id < $3))');
    expect(before.toPage([])).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  it('reads its own cursors, whatever stands in the row', () => {
    // U+0000 stands in no row: no text of the database can hold it.
    const name = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && text.isWellFormed());
    fc.assert(
      fc.property(name, fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }), (text, id) => {
        const { cursor } = pageWindow({ first: 1 }, order).toPage([{ name: text, id }]);
        expect(pageWindow({ after: cursor(0) }, order).condition.values).toEqual([text, text, id]);
      }),
    );
  });

  it('refuses everything else as INVALID_CURSOR, and throws nothing but InputError', () => {
    const json = fc.json().map((text) => Buffer.from(text).toString('base64url'));
    const nearly = fc
      .array(fc.oneof(fc.constant('test'), fc.string(), fc.double(), fc.constant(null)), { maxLength: 4 })
      .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), json, nearly), (cursor) => {
        const parts = Buffer.from(cursor, 'base64url').toString();
        const valid = /^\["test","(?!.*\\u0000).*",-?\d+\]$/.test(parts);
        if (!valid) expect(refusal({ after: cursor })).toEqual({ code: 'INVALID_CURSOR', argument: 'after' });
      }),
      { numRuns: 500 },
    );
  });

  it('refuses sizes outside 0 to 100, and first together with last', () => {
    for (const size of [-1, 101, Number.MAX_SAFE_INTEGER]) {
      expect(refusal({ first: size })).toEqual({ code: 'INVALID_PAGE_SIZE', argument: 'first' });
      expect(refusal({ last: size })).toEqual({ code: 'INVALID_PAGE_SIZE', argument: 'last' });
    }
    expect(refusal({ first: 1, last: 1 })).toEqual({ code: 'BAD_USER_INPUT', argument: 'last' });
    expect(refusal({ first: 0, last: 0 })).toEqual({ code: 'BAD_USER_INPUT', argument: 'last' });
    expect(refusal({ first: null, last: null })).toBeUndefined();
    const limits = [{}, { first: null }, { first: 0 }, { first: 100 }, { last: 100 }].map((args) => pageWindow(args, order).limit);
    expect(limits).toEqual([21, 21, 1, 101, 101]);
  });
});
