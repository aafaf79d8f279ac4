import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameOn, namesOfNodes, readingsOfNodes } from '../../src/queries/name-on.js';
import type { Database } from '../../src/storage/database.js';
import { seededDatabase } from '../kit/database.js';

let db: Database;
beforeAll(async () => {
  db = await seededDatabase();
});
afterAll(() => db.close());

test.each(['1950-01-01', '2004-04-01', '2013-04-30', '2026-11-28'])(
  'the names of all nodes at once are those of each by itself: %s',
  async (asOf) => {
    const each = await db.rows<{ id: number; ja: string | null; en: string | null; other: string | null; kana: string | null }>(
      sql`select n.id, ${nameOn(sql`n.id`, 'JA', asOf)} as ja, ${nameOn(sql`n.id`, 'EN', asOf)} as en, ${nameOn(sql`n.id`, 'OTHER', asOf)} as other,
          (select m.value from name m where m.node_id = n.id and m.language = 'JA_HIRA' order by m.id limit 1) as kana
        from node n order by n.id`,
    );
    const ids = each.map(({ id }) => id);
    const [names, readings] = [await namesOfNodes(db, ids, asOf), await readingsOfNodes(db, ids)];
    expect(ids.length).toBeGreaterThan(100);
    for (const { id, ja, en, other, kana } of each) {
      expect([names.get(id)?.name ?? null, names.get(id)?.nameEn ?? null, readings.get(id) ?? null]).toEqual([ja ?? en ?? other, en, kana]);
    }
  },
);

test('a node with a name in another language only', async () => {
  await db.rows(sql`insert into node (id, code, type, kind, sort_key) values (900001, 'x-only', 'INSTITUTION', 'OTHER', 'x')`);
  await db.rows(sql`insert into name (node_id, value, language, kind) values (900001, '한국', 'OTHER', 'OFFICIAL')`);
  expect(await namesOfNodes(db, [900001], '2026-01-01')).toEqual(new Map([[900001, { name: '한국', nameEn: null }]]));
  expect(await namesOfNodes(db, [], '2026-01-01')).toEqual(new Map());
});
