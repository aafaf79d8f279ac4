import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Where an answer to an operation came from. */
export type AnswerSource = 'cache' | 'not-modified' | 'execution';

/** What other parts count. */
export interface Metrics {
  answered(from: AnswerSource): void;
}

/** How the text of /metrics is made, given the registry of this process. */
export type MetricsText = (registry: Registry) => () => Promise<string>;

/** /metrics for Prometheus. The registry belongs to this server: two servers in one process do not mix. */
export function registerMetrics(app: FastifyInstance, textOf: MetricsText = (registry) => () => registry.metrics()): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer an HTTP request, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, not the path: clients must not be able to make new time series.
    const route = request.is404 ? 'unmatched' : (request.routeOptions.url ?? 'unmatched');
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  const text = textOf(registry);
  app.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store');
    return text();
  });
  const answers = new Counter({
    name: 'graphql_answers_total',
    help: 'Answers to operations, by where they came from: kept ones, "not modified" (304), or executed',
    labelNames: ['from'],
    registers: [registry],
  });
  return { answered: (from) => answers.inc({ from }) };
}
