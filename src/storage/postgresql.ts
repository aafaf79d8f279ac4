import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Sql } from 'sql-template-tag';
import { copiedRows, copyStatement } from './copied-rows.js';
import { type Database, type Server, type Snapshot, StorageError, type StorageOptions, type Writer } from './database.js';
import { ormOptions } from './orm-options.js';

/** Any number that only Renkei uses: the key of its advisory lock. */
const lockKey = 7_365_354;

/** Opens a PostgreSQL server; reads go to its replicas when there are any. */
export async function openPostgresql(options: StorageOptions, url: string): Promise<Database> {
  const location = withoutPassword(url);
  const orm = await MikroORM.init({
    ...ormOptions,
    driver: PostgreSqlDriver,
    clientUrl: url,
    pool: { max: options.poolSize ?? 10 },
    replicas: (options.replicaUrls ?? []).map((clientUrl) => ({ clientUrl })),
  });
  const poolOf = async (kind: 'read' | 'write') => {
    const connection = orm.em.getDriver().getConnection(kind) as unknown as { getNativeClient(): Promise<Pool> };
    return connection.getNativeClient();
  };
  const rowsOn =
    (pick: () => Promise<Pool | PoolClient>) =>
    async <Row>(statement: Sql): Promise<Row[]> => {
      options.onStatement?.(statement.text);
      return (await (await pick()).query(statement.text, statement.values)).rows as Row[];
    };
  const write = <T>(pool: Pool, work: (writer: Writer) => Promise<T>): Promise<T> =>
    withClient(pool, async (client) => {
      await client.query('begin');
      try {
        const result = await work({ rows: rowsOn(async () => client) });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    });
  const readSnapshot = async <T>(pool: Pool, work: (snapshot: Snapshot) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      const snapshot = snapshotOn(client);
      const result = await work(snapshot);
      // It would wait for ever.
      snapshot.requireIdle();
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      // Rows of a copy may still be coming: nobody can use the connection again.
      client.release(true);
      throw error;
    }
  };
  const snapshotOn = (client: PoolClient): Snapshot & { requireIdle(): void } => {
    let isCopying = false;
    const requireIdle = () => {
      if (isCopying) throw new Error('the rows of a copy must be read to their end before the next statement');
    };
    const rows = rowsOn(async () => client);
    return {
      rows: async (statement) => {
        requireIdle();
        return rows(statement);
      },
      async *copy(columns, select) {
        requireIdle();
        const statement = copyStatement(columns, select, 'stdout');
        options.onStatement?.(statement);
        isCopying = true;
        yield* copiedRows(client.query(copyTo(statement)), columns);
        isCopying = false;
      },
      requireIdle,
    };
  };
  const servers = new WeakMap<Pool, Server>();
  const serverOf = (pool: Pool): Server => {
    const server = servers.get(pool) ?? { rows: rowsOn(async () => pool), snapshot: (work) => readSnapshot(pool, work) };
    servers.set(pool, server);
    return server;
  };
  try {
    await requireServer(await poolOf('write'), location);
    if (options.replicaUrls?.length) await requireServer(await poolOf('read'), 'of DATABASE_REPLICA_URLS');
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  return {
    engine: 'postgresql',
    location,
    orm,
    rows: rowsOn(() => poolOf('read')),
    primary: { rows: rowsOn(() => poolOf('write')) },
    pin: async () => serverOf(await poolOf('read')),
    transaction: async (work) => write(await poolOf('write'), work),
    exclusively: async (work) =>
      withClient(await poolOf('write'), async (client) => {
        await client.query('select pg_advisory_lock($1)', [lockKey]);
        try {
          return await work();
        } finally {
          await client.query('select pg_advisory_unlock($1)', [lockKey]);
        }
      }),
    close: () => orm.close(true),
  };
}

async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function requireServer(pool: Pool, location: string): Promise<void> {
  let version: number;
  try {
    version = Number((await pool.query('show server_version_num')).rows[0].server_version_num);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StorageError('DATABASE_UNREACHABLE', `The database ${location} cannot be reached: ${message || code}.`, {
      cause: error,
    });
  }
  if (version < 150_000) {
    throw new StorageError('DATABASE_TOO_OLD', `PostgreSQL 15 or newer is needed; ${location} runs ${Math.floor(version / 10_000)}.`);
  }
}

/** The address of a server, fit to be shown. */
function withoutPassword(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username ? `${username}@` : ''}${host}${pathname}`;
}
