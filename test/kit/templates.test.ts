import sql from 'sql-template-tag';
import { expect, it } from 'vitest';
import { openTemplate } from './templates.js';

const countNodes = sql`select count(*)::int as count from node`;

it('gives every test a database of its own', async () => {
  const statements: string[] = [];
  const one = await openTemplate('migrated');
  const other = await openTemplate('migrated', { onStatement: (text) => statements.push(text) });
  try {
    await one.rows(sql`create table only_here (id int)`);
    const found = await other.rows(sql`select to_regclass('only_here')::text as found`);
    expect(found).toEqual([{ found: null }]);
    expect(await other.rows(countNodes)).toEqual([{ count: 0 }]);
    expect(statements).toHaveLength(2);
  } finally {
    await one.close();
    await other.close();
  }
});

it('offers the seeds, and a trigram index that knows Japanese letters', async () => {
  const db = await openTemplate('seeded');
  try {
    const [nodes] = await db.rows<{ count: number }>(countNodes);
    expect(nodes?.count).toBeGreaterThan(100);
    const [trigrams] = await db.rows<{ count: number }>(sql`select cardinality(show_trgm('広島銀行'))::int as count`);
    expect(trigrams?.count).toBeGreaterThan(3);
  } finally {
    await db.close();
  }
});
