import fc from 'fast-check';
import sql, { join } from 'sql-template-tag';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdsOn } from '../../src/domain/partial-date.js';
import { activeOn } from '../../src/queries/active-on.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

/** Years close together, so that periods and days often touch. */
const day = fc
  .date({ min: new Date('2011-12-25'), max: new Date('2013-01-07'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.option(fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length)));

it('SQL and TypeScript agree on every period and day, ends and partial dates included', async () => {
  const cases = fc.array(fc.tuple(day, partial, partial), { minLength: 50, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      const rows = each.map(
        ([on, from, to], index) => sql`select ${index}::int as index, ${activeOn('p', on)} as holds
        from (select ${from}::text collate "C" as valid_from, ${to}::text collate "C" as valid_to) p`,
      );
      const found = await db.rows<{ index: number; holds: boolean }>(sql`${join(rows, ' union all ')} order by 1`);
      expect(found.map((row) => row.holds)).toEqual(each.map(([on, from, to]) => holdsOn(on, from, to)));
    }),
    { numRuns: 20, seed: 7 },
  );
});
