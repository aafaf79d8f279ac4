import cluster from 'node:cluster';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import sql from 'sql-template-tag';
import type { Config } from './config.js';
import { Directories } from './directory/directories.js';
import { todayInJapan } from './domain/partial-date.js';
import { createApollo } from './graphql/apollo.js';
import { Context, type OpenOptions } from './graphql/context.js';
import { keepWarm } from './graphql/network/keep-warm.js';
import { NetworkCache } from './graphql/network/network-cache.js';
import { createSchema } from './graphql/schema.js';
import type { Readiness } from './http/http-parts.js';
import { createHttpServer } from './http/server.js';
import { createCostLimiter } from './limits/cost-limiter.js';
import { codeDigest, packageVersion } from './package-root.js';
import { currentVersion } from './queries/current-version.js';
import { type Database, StorageError } from './storage/database.js';
import { pendingMigrations } from './storage/migrate.js';
import { metricsOfAll } from './workers/worker.js';

/** The application: its HTTP server, ready to listen, and what closes everything. */
export interface App {
  readonly http: FastifyInstance;
  /** Once it listens: loads the network in the background, and again when the data changed. */
  keepWarm(): void;
  close(): Promise<void>;
}

/** What the caller brings. */
export interface AppParts {
  readonly logger: Logger;
  /** The day every `asOf` defaults to; tests fix it. */
  readonly today?: () => string;
}

/** Puts the parts together over an open, migrated database. Does nothing at import time and listens to nothing yet. */
export async function createApp(config: Config, db: Database, { logger, today = todayInJapan }: AppParts): Promise<App> {
  const limiter = createCostLimiter(config.rateLimitPoints, 60);
  const apollo = createApollo({
    schema: createSchema(),
    logger,
    limiter,
    maxDepth: config.maxDepth,
    maxCost: config.maxCost,
    introspection: config.introspection,
  });
  const networks = new NetworkCache();
  const directories = new Directories();
  const code = codeDigest();
  await apollo.start();
  const http = await createHttpServer({
    config,
    logger,
    apollo,
    createContext: async ({ clientId, reader, outcome }) => {
      const [server, day] = [reader ?? (await db.pin()), today()];
      const openDirectory = (options: OpenOptions) => directories.current(server, day, options);
      return new Context({ reader: server, networks, today: day, clientId, outcome, openDirectory });
    },
    ready: () => readiness(db),
    version: packageVersion,
    metrics: cluster.isWorker ? metricsOfAll : undefined,
    caching: { maxBytes: config.responseCacheMb * 2 ** 20, pin: () => db.pin(), today, limiter, code },
    exports: { pin: () => db.pin(), today, limiter, code },
    reconcile: { reader: db, today, limiter },
  });
  let cool = () => {};
  const load = async () => {
    const server = await db.pin();
    networks.load(await directories.current(server, today()), { asOf: today() });
    await directories.current(server, today(), { searchable: true });
  };
  return {
    http,
    keepWarm: () => {
      const onError = (err: unknown) => logger.warn({ err }, 'the network could not be loaded ahead');
      cool = keepWarm({ edition: async () => `${today()}.${await currentVersion(await db.pin())}`, warm: load, onError });
    },
    close: async () => {
      cool();
      await http.close();
      await apollo.stop();
      await db.close();
    },
  };
}

/** Structured logs: JSON lines, or lines for people on a terminal. */
export function createLogger({ logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  return pino({
    level: logLevel,
    ...(logFormat === 'pretty' ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } } : {}),
  });
}

/** Ready when the database answers and no migration is missing. */
async function readiness(db: Database): Promise<Readiness> {
  try {
    const pending = await pendingMigrations(db);
    // What requests read, on a replica if there is one, must be there too.
    if (pending.length === 0) await db.rows(sql`select 1 from node limit 1`);
    return {
      ready: pending.length === 0,
      checks: { database: 'ok', migrations: pending.length === 0 ? 'done' : `${pending.length} pending` },
    };
  } catch (error) {
    // A state we refuse has a code; anything else means that nobody answered.
    return { ready: false, checks: { database: error instanceof StorageError ? error.code : 'unreachable' } };
  }
}
