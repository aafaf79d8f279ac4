import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { packageRoot } from '../../src/package-root.js';
import { seed } from '../../src/seeding/seed.js';
import type { StorageOptions } from '../../src/storage/database.js';
import { migrate } from '../../src/storage/migrate.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { type PostgresServer, startPostgres } from './postgres.js';
import type { TemplateName, Templates } from './templates.js';

/**
 * Makes, once per run, the two databases that every test file starts from: `migrated` (empty tables) and `seeded`.
 * The suite runs on PGlite; `npm run test:postgres` (or TEST_DATABASE=postgres) runs all of it on a real server.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const wanted = process.env.TEST_DATABASE ?? (project.vitest.config.mode === 'postgres' ? 'postgres' : 'pglite');
  if (wanted !== 'postgres') return pgliteTemplates(project);
  return postgresTemplates(project);
}

async function pgliteTemplates(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-test-'));
  const dump = async (name: TemplateName) => {
    // What is dumped was closed properly, so no test file has to recover it.
    const stored = await PGlite.create(join(folder, 'pglite'));
    const blob = await stored.dumpDataDir('none');
    await writeFile(join(folder, `${name}.tar`), Buffer.from(await blob.arrayBuffer()));
    await stored.close();
  };
  const seedFailure = await buildBoth({ dataDir: folder }, dump);
  project.provide('templates', { engine: 'pglite', folder, seedFailure } satisfies Templates);
  return () => rm(folder, { recursive: true, force: true });
}

async function postgresTemplates(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  await execute(server, 'create database build');
  // A connection that was just closed may still count for a moment: ended here, so that the copy is not refused.
  const copy = async (name: TemplateName) => {
    await execute(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'build'");
    await execute(server, `create database ${name} template build`);
  };
  const seedFailure = await buildBoth({ dataDir: '', databaseUrl: server.url('build'), poolSize: 2 }, copy);
  console.log(`Tests run on PostgreSQL ${server.version}`);
  // For tests that open a connection of their own.
  process.env.TEST_DATABASE_URL = server.url('postgres');
  project.provide('templates', { engine: 'postgresql', url: server.url('postgres'), seedFailure } satisfies Templates);
  return () => server.stop();
}

/** Faulty seeds fail the tests that need them, not all. */
async function buildBoth(options: StorageOptions, keep: (name: TemplateName) => Promise<void>): Promise<string | undefined> {
  await using(options, migrate);
  await keep('migrated');
  try {
    await using(options, (db) => seed(db, join(packageRoot, 'seeds')));
  } catch (error) {
    return (error as Error).message;
  }
  await keep('seeded');
  return undefined;
}

async function using(options: StorageOptions, work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>): Promise<void> {
  const db = await openDatabase(options);
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

async function execute(server: PostgresServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
