import sql from 'sql-template-tag';
import { migrations } from '../../migrations/index.js';
import { type Database, StorageError } from './database.js';

/** Brings the schema up to date: all pending migrations or none. Gives the names of those that ran. */
export async function migrate(db: Database): Promise<string[]> {
  return db.exclusively(async () => {
    const pending = await pendingMigrations(db);
    if (pending.length === 0) return [];
    try {
      await db.orm.migrator.up();
    } catch (error) {
      throw new StorageError(
        'MIGRATION_FAILED',
        `The schema could not be brought up to date and was left as it was: ${(error as Error).message.split('\n')[0]}`,
        { cause: error },
      );
    }
    return pending;
  });
}

/** Names of migrations still to run. Refuses a database that is not, or no longer, ours to migrate. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const executed = await executedMigrations(db);
  const known = migrations.map((migration) => migration.name);
  const unknown = executed.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StorageError(
      'DATABASE_NEWER',
      `The database ${db.location} was migrated by a newer Renkei (${unknown.join(', ')}). Start that version, or use another database.`,
    );
  }
  if (executed.length === 0 && (await tableExists(db, 'node'))) {
    throw new StorageError(
      'DATABASE_HALF_MIGRATED',
      `The database ${db.location} holds tables of ours but no record of migrations. Restore it from a backup, or use an empty database.`,
    );
  }
  const gap = known.findIndex((name, index) => executed.length > index && !executed.includes(name));
  if (gap >= 0) {
    throw new StorageError(
      'DATABASE_HALF_MIGRATED',
      `The database ${db.location} lacks migration ${known[gap]} but has later ones. Restore it from a backup.`,
    );
  }
  return known.slice(executed.length);
}

async function executedMigrations(db: Database): Promise<string[]> {
  if (!(await tableExists(db, 'mikro_orm_migrations'))) return [];
  const rows = await db.primary.rows<{ name: string }>(sql`select name from mikro_orm_migrations order by id`);
  return rows.map((row) => row.name);
}

async function tableExists(db: Database, table: string): Promise<boolean> {
  const rows = await db.primary.rows<{ found: boolean }>(sql`select to_regclass(${table}) is not null as found`);
  return rows[0]?.found === true;
}
