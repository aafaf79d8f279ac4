import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gramsOf } from '../../src/domain/names/keys.js';
import { normaliseName } from '../../src/domain/names/normalise.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';

let db: Database;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

it('the database cuts a key into the same grams as we do', async () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }).map(normaliseName), { minLength: 20, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, async (keys) => {
      const rows = await db.rows<{ grams: string[] }>(
        sql`select search_grams(k.key) as grams from unnest(${['', '広島大学', '広広', ...keys]}::text[]) with ordinality k (key, at) order by k.at`,
      );
      expect(rows.map(({ grams }) => grams.toSorted())).toEqual(['', '広島大学', '広広', ...keys].map((key) => gramsOf(key).toSorted()));
    }),
    { numRuns: 20, seed: 7 },
  );
});
