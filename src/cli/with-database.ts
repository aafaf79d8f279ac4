import { loadConfig } from '../config.js';
import type { Database } from '../storage/database.js';
import { openDatabase } from '../storage/open-database.js';

/** Runs work on the database of the configuration and closes it, whatever happens. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const db = await openDatabase({ ...config, poolSize: config.databasePoolSize });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** A line for people. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
