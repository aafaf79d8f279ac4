import type { BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { isDraining } from './drain.js';
import type { HttpParts, Readiness } from './http-parts.js';

/** /healthz: the process lives. /readyz: it can answer questions now, so send it traffic. */
export function registerHealth<C extends BaseContext>(app: FastifyInstance, parts: HttpParts<C>): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', version: parts.version };
  });
  app.get('/readyz', async (request, reply) => {
    const state = isDraining(app) ? { ready: false, checks: { server: 'stopping' } } : await readiness(parts, request.log);
    reply.code(state.ready ? 200 : 503).header('cache-control', 'no-store');
    return { ...state, version: parts.version };
  });
}

async function readiness<C extends BaseContext>(parts: HttpParts<C>, log: FastifyInstance['log']): Promise<Readiness> {
  try {
    return await parts.ready();
  } catch (error) {
    log.error({ err: error }, 'the readiness check failed');
    return { ready: false, checks: { server: 'the readiness check failed' } };
  }
}
