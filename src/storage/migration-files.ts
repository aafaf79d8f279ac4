import { basename } from 'node:path';
import sql from 'sql-template-tag';
import { migrations } from '../../migrations/index.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openDatabase } from './open-database.js';

/** Writes the migration from the snapshot to the present entities; gives its file, or null when nothing changed. */
export async function writeMigration(name: string): Promise<string | null> {
  const db = await openDatabase({ dataDir: 'memory://' });
  try {
    const { fileName } = await db.orm.migrator.create(undefined, false, false, name);
    return fileName ? basename(fileName) : null;
  } finally {
    await db.close();
  }
}

/** How the entities differ from the snapshot, and a database made by the migrations from one made of the entities. */
export async function schemaChanges(): Promise<string[]> {
  const migrated = await openDatabase({ dataDir: 'memory://' });
  const generated = await openDatabase({ dataDir: 'memory://' });
  try {
    const drift = (await migrated.orm.migrator.checkSchema()) ? ['the entities differ from migrations/snapshot.json'] : [];
    await migrate(migrated);
    await generated.orm.migrator.up({ migrations: migrations.filter((each) => 'undeclared' in each).map(({ name }) => name) });
    await generated.orm.schema.create();
    const [made, declared] = [await catalogue(migrated), await catalogue(generated)];
    return [
      ...drift,
      ...made.filter((line) => !declared.includes(line)).map((line) => `only in the migrations: ${line}`),
      ...declared.filter((line) => !made.includes(line)).map((line) => `only in the entities: ${line}`),
    ];
  } finally {
    await migrated.close();
    await generated.close();
  }
}

/** Every column, constraint and index of a database as a line of text. */
async function catalogue(db: Database): Promise<string[]> {
  const rows = await db.rows<{ line: string }>(
    sql`select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(collation_name, '') || ' ' || is_nullable
          || ' ' || coalesce(column_default, '') as line from information_schema.columns where table_schema = 'public'
        union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
          where connamespace = 'public'::regnamespace and conrelid <> 0
        union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' order by 1`,
  );
  return rows.map((row) => row.line).filter((line) => !line.includes('mikro_orm_migrations'));
}
