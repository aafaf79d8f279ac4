import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import type { Database } from '../../src/storage/database.js';
import { openTemplate, type TestOptions } from './templates.js';

export const seedsFolder = join(packageRoot, 'seeds');

/** An empty database with the schema, for one test file alone, on PGlite or PostgreSQL. The caller closes it. */
export function freshDatabase(options: TestOptions = {}): Promise<Database> {
  return openTemplate('migrated', options);
}

/** A database with the real seeds, for one test file alone, on PGlite or PostgreSQL. The caller closes it. */
export function seededDatabase(options: TestOptions = {}): Promise<Database> {
  return openTemplate('seeded', options);
}
