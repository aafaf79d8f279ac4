import type { BaseContext } from '@apollo/server';
import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { registerDrain } from './drain.js';
import { registerErrorReplies, replyToBadUrl } from './error-replies.js';
import { registerExports } from './exports-route.js';
import { registerGraphiql } from './graphiql.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth } from './health.js';
import type { HttpParts } from './http-parts.js';
import { registerJsonBody } from './json-body.js';
import { codings, compressedFrom } from './kept-body.js';
import { registerMetrics } from './metrics.js';
import { registerReconcile } from './reconcile/reconcile-routes.js';
import { registerRequestLog, requestIdOf } from './request-log.js';
import { type RouteTable, watchRoutes } from './route-table.js';
import { registerSecurityHeaders } from './security-headers.js';
import { registerStartPage } from './start-page.js';

/** The whole HTTP side, not yet listening: more routes may be added before listen(). */
export async function createHttpServer<C extends BaseContext>(parts: HttpParts<C>): Promise<FastifyInstance> {
  const { config } = parts;
  const app = createFastify(config, parts.logger);
  const routes = watchRoutes(app);
  registerErrorReplies(app, config, routes);
  registerJsonBody(app);
  registerRequestLog(app);
  registerDrain(app);
  registerSecurityHeaders(app);
  await registerCors(app, config, routes);
  await app.register(fastifyCompress, { threshold: compressedFrom, encodings: codings });
  const metrics = registerMetrics(app, parts.metrics);
  registerHealth(app, parts);
  registerGraphql(app, parts, metrics);
  if (parts.exports) registerExports(app, parts.exports);
  if (parts.reconcile) await registerReconcile(app, parts.reconcile, { limitMs: config.requestTimeoutMs, serviceVersion: parts.version });
  await registerGraphiql(app, config, parts.graphiqlDir);
  registerStartPage(app, routes, parts);
  return app;
}

function createFastify(config: Config, logger: Logger): FastifyInstance {
  const { trustProxy: hops } = config;
  return fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // Our own request log says what this one does, without query strings.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    bodyLimit: config.bodyLimitBytes,
    // How long a client may take to send; how long we may take to answer is set by beforeDeadline().
    requestTimeout: config.requestTimeoutMs,
    // The last entries of X-Forwarded-For come from our own proxies; whatever is left of them the client may have made up.
    trustProxy: hops > 0 && ((_address: string, hop: number) => hop < hops),
    frameworkErrors: replyToBadUrl,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
  });
}

/** Headers that scripts of other sites may read: limits, files, and the id to quote in a bug report. */
const exposedHeaders = ['Content-Disposition', 'ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'];

async function registerCors(app: FastifyInstance, { corsOrigins }: Config, routes: RouteTable): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'OPTIONS') return done();
    const allowed = routes.methodsFor(request.url.split('?', 1)[0] ?? '');
    if (allowed.length > 0) reply.header('allow', allowed.join(', '));
    done();
  });
  await app.register(fastifyCors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders,
    maxAge: 86_400,
    // A plain OPTIONS (no preflight) is a fair question too: it gets Allow.
    strictPreflight: false,
  });
}
