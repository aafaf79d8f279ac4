import type { Database, StorageOptions } from './database.js';
import { openPglite } from './pglite.js';
import { openPostgresql } from './postgresql.js';

/** Opens the PostgreSQL server of `databaseUrl`, or else the embedded database in `dataDir`. */
export function openDatabase(options: StorageOptions): Promise<Database> {
  return options.databaseUrl ? openPostgresql(options, options.databaseUrl) : openPglite(options);
}
