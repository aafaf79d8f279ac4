import { type Database, StorageError } from '../storage/database.js';
import { pendingMigrations } from '../storage/migrate.js';

/** For commands that need a database with its schema, and do not make one. */
export async function requireUpToDate(db: Database): Promise<void> {
  if ((await pendingMigrations(db)).length === 0) return;
  throw new StorageError('DATABASE_NOT_READY', `${db.location} is empty or not up to date: run npm run cli -- seed first.`);
}
