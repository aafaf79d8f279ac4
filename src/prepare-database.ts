import { join } from 'node:path';
import type { Logger } from 'pino';
import sql from 'sql-template-tag';
import { packageRoot } from './package-root.js';
import { indexNames } from './queries/name-index.js';
import { seed } from './seeding/seed.js';
import type { Database } from './storage/database.js';
import { migrate } from './storage/migrate.js';

/** Where the facts lie that an empty database starts with. */
export const seedFolder = join(packageRoot, 'seeds');

/** Brings the schema up to date and fills an empty database. On a database that is ready it only looks. */
export async function prepareDatabase(db: Database, logger: Logger): Promise<void> {
  const ran = await migrate(db);
  if (ran.length > 0) logger.info({ migrations: ran }, 'schema brought up to date');
  const [row] = await db.primary.rows<{ filled: boolean }>(sql`select exists (select 1 from node) as filled`);
  if (row?.filled) return reindex(db, logger);
  const { inserted } = await seed(db, seedFolder);
  if (inserted > 0) logger.info({ inserted }, 'empty database filled with the seeds');
}

/** Names whose search keys are missing or were made by older rules get new ones. */
async function reindex(db: Database, logger: Logger): Promise<void> {
  const indexed = await db.exclusively(() => db.transaction((writer) => indexNames(writer)));
  if (indexed > 0) logger.info({ names: indexed }, 'search keys brought up to date');
}
