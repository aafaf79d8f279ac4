import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { keysVersion } from '../src/domain/names/keys.js';
import { packageRoot } from '../src/package-root.js';
import { prepareDatabase } from '../src/prepare-database.js';
import { openDatabase } from '../src/storage/open-database.js';
import { type PostgresServer, startPostgres } from '../test/kit/postgres.js';
import { generate, generatorVersion, large, type Size } from './generate.js';

/** The sizes by name; S is the seeds as they are. */
const sizes: Readonly<Record<string, Size | null>> = {
  s: null,
  k1: { institutions: 1_000, bodies: 20, ties: 5_000 },
  k10: { institutions: 10_000, bodies: 200, ties: 50_000 },
  l: large,
  xl: { institutions: 1_000_000, bodies: 20_000, ties: 5_000_000 },
};

/** PostgreSQL over the data kept from run to run. The same settings for all contenders; plans of slow statements are logged only on demand. */
export function startServer(settings: readonly string[] = []): Promise<PostgresServer> {
  const folder = join(packageRoot, 'bench/.cache/postgres');
  return startPostgres({ folder, settings: ['shared_buffers=1GB', 'max_wal_size=4GB', 'maintenance_work_mem=256MB', ...settings] });
}

/** The address of a database of that size; made on first use, which takes minutes at L and an hour or so at XL. */
export async function databaseOf(server: PostgresServer, size: string): Promise<string> {
  const name = `bench_${size}_${fingerprint()}`;
  const admin = new pg.Client({ connectionString: server.url('postgres') });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where datname like $1', [`bench_${size}_%`]);
    if (!rows.some(({ datname }) => datname === name)) {
      for (const { datname } of rows) await admin.query(`drop database "${datname}"`);
      await admin.query(`create database "${name}_building"`);
      await fill(server.url(`${name}_building`), sizes[size] ?? null);
      await admin.query(`alter database "${name}_building" rename to "${name}"`);
    }
  } finally {
    await admin.end();
  }
  return server.url(name);
}

/** What the data depend on: the generator, the rules of search keys, the tables and the seeds. Other inputs, another database. */
function fingerprint(): string {
  const hash = createHash('sha256').update(`${generatorVersion} ${keysVersion}`);
  for (const folder of ['migrations', 'seeds']) {
    const files = readdirSync(join(packageRoot, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name } of files.sort((a, b) => (a.name < b.name ? -1 : 1)))
      hash.update(name).update(readFileSync(join(packageRoot, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function fill(databaseUrl: string, size: Size | null): Promise<void> {
  const db = await openDatabase({ dataDir: '', databaseUrl });
  try {
    await prepareDatabase(db, pino({ level: 'silent' }));
    const start = performance.now();
    const progress = (step: string) => process.stderr.write(`  ${((performance.now() - start) / 1000).toFixed(0)} s: ${step}\n`);
    if (size) await db.transaction((writer) => generate(writer, size, progress));
  } finally {
    await db.close();
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // All-visible pages and fresh statistics, as autovacuum would leave them; and no autovacuum in the middle of a round.
  await client.query('vacuum analyze');
  await client.end();
}
