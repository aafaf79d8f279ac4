import cluster from 'node:cluster';
import { createApp, createLogger } from './app.js';
import { explain } from './cli/explain.js';
import { type Config, loadConfig } from './config.js';
import { listen, StartError } from './http/listen.js';
import { installShutdown, shutDown, stopOnSignal } from './http/shutdown.js';
import { prepareDatabase } from './prepare-database.js';
import { settingsOf } from './server-arguments.js';
import type { Database } from './storage/database.js';
import { openDatabase } from './storage/open-database.js';
import { Crew, WorkerFailed } from './workers/primary.js';
import { tellListening, toldToStop } from './workers/worker.js';

const open = (config: Config): Promise<Database> =>
  openDatabase({ ...config, replicaUrls: config.databaseReplicaUrls, poolSize: config.databasePoolSize });

async function start(): Promise<void> {
  const config = loadConfig(undefined, undefined, settingsOf(process.argv.slice(2)));
  if (config.workers === 1) return serve(config);
  return cluster.isPrimary ? lead(config) : work(config);
}

/** One process for everything. */
async function serve(config: Config): Promise<void> {
  const logger = createLogger(config);
  const db = await open(config);
  try {
    await prepareDatabase(db, logger);
    const app = await createApp(config, db, { logger });
    installShutdown({ app: app.http, close: app.close, logger, graceMs: config.shutdownGraceMs });
    welcome(await listen(app.http, config));
    if (config.warmNetwork) app.keepWarm();
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** The primary process of several: prepares the database once, then leads the workers. */
async function lead(config: Config): Promise<void> {
  const logger = createLogger(config);
  const db = await open(config);
  await prepareDatabase(db, logger).finally(() => db.close());
  const crew = new Crew({ count: config.workers, logger, stopLimitMs: config.shutdownGraceMs + 15_000 });
  stopOnSignal({ logger, stop: () => crew.stop(), atOnce: () => crew.kill() });
  welcome(await crew.start());
}

/** A worker: a whole server, behind the port that all share. */
async function work(config: Config): Promise<void> {
  const logger = createLogger(config);
  const db = await open(config);
  const app = await createApp(config, db, { logger });
  const stop = toldToStop();
  tellListening(await listen(app.http, config));
  if (config.warmNetwork) app.keepWarm();
  await stop;
  process.exit(await shutDown({ app: app.http, close: app.close, logger, graceMs: config.shutdownGraceMs }));
}

function welcome(url: string): void {
  process.stdout.write(
    `\n  連携 Renkei\n  API        ${url}/graphql\n  GraphiQL   ${url}/graphiql\n  Exports    ${url}/exports\n  Health     ${url}/healthz\n\n`,
  );
}

start().catch((error: unknown) => {
  // A worker has said itself what is wrong.
  if (error instanceof WorkerFailed) process.exit(error.exitCode);
  process.stderr.write(`renkei: ${explain(error)}\n`);
  process.exit(error instanceof StartError ? error.exitCode : 1);
});
