import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { packageRoot } from '../../src/package-root.js';
import { seed } from '../../src/seeding/seed.js';
import type { Database, StorageOptions } from '../../src/storage/database.js';
import { migrate } from '../../src/storage/migrate.js';
import { openDatabase } from '../../src/storage/open-database.js';

export const seedsFolder = join(packageRoot, 'seeds');

type TestOptions = Pick<StorageOptions, 'onStatement'>;

let migrated: Promise<Blob> | undefined;
let seeded: Promise<Blob> | undefined;

/** An empty database with the schema. The caller closes it. */
export async function freshDatabase(options: TestOptions = {}): Promise<Database> {
  migrated ??= template(undefined, async (db) => void (await migrate(db)));
  return open(await migrated, options);
}

/** A database with the real seeds. The caller closes it. */
export async function seededDatabase(options: TestOptions = {}): Promise<Database> {
  migrated ??= template(undefined, async (db) => void (await migrate(db)));
  seeded ??= template(await migrated, async (db) => void (await seed(db, seedsFolder)));
  return open(await seeded, options);
}

/** The one place that knows which engine tests run on. */
function open(loadDataDir: Blob | undefined, options: TestOptions): Promise<Database> {
  return openDatabase({ dataDir: 'memory://', loadDataDir, ...options });
}

/** Prepares a database once and keeps its data directory: a copy opens faster than the work is done again. */
async function template(from: Blob | undefined, prepare: (db: Database) => Promise<void>): Promise<Blob> {
  const db = await open(from, {});
  try {
    await prepare(db);
    const { pglite } = db.orm.config.get('driverOptions') as { pglite: () => PGlite };
    return await pglite().dumpDataDir('none');
  } finally {
    await db.close();
  }
}
