import { access, constants, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { MikroORM, PgliteDriver } from '@mikro-orm/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import array from 'postgres-array';
import lockfile from 'proper-lockfile';
import type { Sql } from 'sql-template-tag';
import { copiedRows, copyStatement } from './copied-rows.js';
import { type ColumnTypes, type Database, type Server, StorageError, type StorageOptions } from './database.js';
import { ormOptions } from './orm-options.js';

/** Opens (and makes, when new) the embedded database. One process at a time may hold its folder. */
export async function openPglite(options: StorageOptions): Promise<Database> {
  const inMemory = options.dataDir.startsWith('memory://');
  const folder = inMemory ? options.dataDir : join(resolve(options.dataDir), 'pglite');
  const release = inMemory ? async () => {} : await claimFolder(folder);
  const client = await PGlite.create({
    dataDir: folder,
    extensions: { btree_gist, pg_trgm },
    parsers: createPostgreSqlTypeParsers((text) => array.parse(text)),
    ...(options.loadDataDir ? { loadDataDir: options.loadDataDir } : {}),
  }).catch(async (error: unknown) => {
    await release();
    throw new StorageError(
      'DATABASE_UNUSABLE',
      `The embedded database in ${folder} cannot be opened (${(error as Error).message}). Move the folder away to start afresh, or restore it from a backup.`,
      { cause: error },
    );
  });
  let touched = 0;
  const watched = watch(client, () => {
    touched += 1;
  });
  const orm = await MikroORM.init({
    ...ormOptions,
    driver: PgliteDriver,
    dbName: 'postgres',
    driverOptions: { pglite: () => watched },
  });
  const rowsOn =
    (on: PGlite | Transaction) =>
    async <Row>(statement: Sql): Promise<Row[]> => {
      options.onStatement?.(statement.text);
      return (await on.query<Row>(statement.text, statement.values)).rows;
    };
  async function* copyOn<Row extends object>(on: Transaction, columns: ColumnTypes<Row>, select: Sql): AsyncGenerator<Row[]> {
    const statement = copyStatement(columns, select, `'/dev/blob'`);
    options.onStatement?.(statement);
    const { blob } = await on.query(statement);
    // Its own stream would give it a row or two at a time.
    if (blob) yield* copiedRows(piecesOf(await blob.arrayBuffer()), columns);
  }
  const server: Server = {
    touched: () => touched,
    rows: rowsOn(client),
    // Nobody else can write meanwhile: there is one connection.
    snapshot: (work) => client.transaction((tx) => work({ rows: rowsOn(tx), copy: (columns, select) => copyOn(tx, columns, select) })),
  };
  return {
    engine: 'pglite',
    location: folder,
    orm,
    rows: rowsOn(watched),
    primary: { rows: rowsOn(watched) },
    pin: async () => server,
    transaction: (work) => watched.transaction((tx) => work({ rows: rowsOn(tx) })),
    exclusively: (work) => work(),
    close: async () => {
      await orm.close();
      await client.close();
      await release();
    },
  };
}

const pieceSize = 1 << 16;

async function* piecesOf(buffer: ArrayBuffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < buffer.byteLength; start += pieceSize)
    yield new Uint8Array(buffer, start, Math.min(pieceSize, buffer.byteLength - start));
}

/** The same client, which notes every call when it begins and when it has ended. */
function watch(client: PGlite, note: () => void): PGlite {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        note();
        const result: unknown = value.apply(target, given);
        return result instanceof Promise ? result.finally(note) : result;
      };
    },
  });
}

/** Makes the folder and locks it against other processes. */
async function claimFolder(folder: string): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new StorageError(
      'DATA_DIR_NOT_WRITABLE',
      `The data directory ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Set DATA_DIR to a folder this user may write.`,
      { cause: error },
    );
  }
  try {
    return await lockfile.lock(folder, { stale: 10_000, lockfilePath: `${folder}.lock` });
  } catch (error) {
    throw new StorageError(
      'DATA_DIR_IN_USE',
      `The data directory ${folder} is in use by another process. Stop it, or set DATA_DIR to another folder (after a crash the lock frees itself within 10 seconds).`,
      { cause: error },
    );
  }
}
