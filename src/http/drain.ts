import type { FastifyInstance } from 'fastify';

const draining = new WeakSet<FastifyInstance>();

export function isDraining(app: FastifyInstance): boolean {
  return draining.has(app);
}

/** From now on /readyz answers 503 and every answer ends its connection. */
export function beginDrain(app: FastifyInstance): void {
  draining.add(app);
}

/** Without this a keep-alive client would hold its connection, and so the closing server, open after its last answer. */
export function registerDrain(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isDraining(app)) reply.header('connection', 'close');
    done();
  });
}
