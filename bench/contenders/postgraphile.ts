import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { defaultMaskError } from 'postgraphile/grafserv';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/**
 * PostGraphile as its documentation advises for production: NODE_ENV and GRAPHILE_ENV are production (set by the caller), Grafserv's own
 * node adapter, no watching, no explain, no GraphiQL, no subscriptions, no Relay ids, and a pool as large as ours.
 */
const { DATABASE_URL, PORT, POOL_SIZE } = process.env;

/** The bench cancels statements that nobody waits for any more: no news. */
const maskError: typeof defaultMaskError = (error) =>
  (error.originalError as { code?: string } | undefined)?.code === '57014' ? error : defaultMaskError(error);

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  // PgIndexBehaviorsPlugin hides filters and orders by columns that have no index of their own.
  disablePlugins: ['NodePlugin', 'SubscriptionPlugin', 'PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public', 'bench'], poolConfig: { max: Number(POOL_SIZE) } })],
  grafast: { explain: false },
  grafserv: { port: Number(PORT), watch: false, graphiql: false, graphqlOverGET: false, websockets: false, maskError },
  // Lists beside connections: what needs no paging is cheaper as a list.
  schema: { dontSwallowErrors: true, defaultBehavior: 'list connection' },
};

const instance = postgraphile(preset);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('postgraphile/graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit(0);
}
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
