import { createApp, createLogger } from './app.js';
import { explain } from './cli/explain.js';
import { loadConfig } from './config.js';
import { listen, StartError } from './http/listen.js';
import { installShutdown } from './http/shutdown.js';
import { prepareDatabase } from './prepare-database.js';
import { openDatabase } from './storage/open-database.js';

async function start(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger(config);
  const db = await openDatabase({ ...config, replicaUrls: config.databaseReplicaUrls, poolSize: config.databasePoolSize });
  try {
    await prepareDatabase(db, logger);
    const app = await createApp(config, db, { logger });
    installShutdown({ app: app.http, close: app.close, logger, graceMs: config.shutdownGraceMs });
    const url = await listen(app.http, config);
    process.stdout.write(
      `\n  連携 Renkei\n  API        ${url}/graphql\n  GraphiQL   ${url}/graphiql\n  Exports    ${url}/exports\n  Health     ${url}/healthz\n\n`,
    );
  } catch (error) {
    await db.close();
    throw error;
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`renkei: ${explain(error)}\n`);
  process.exit(error instanceof StartError ? error.exitCode : 1);
});
