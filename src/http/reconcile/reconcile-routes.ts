import type { FastifyInstance } from 'fastify';
import { registerReconcileBodies } from './parameters.js';
import type { ReconcileParts, ReconcileSettings } from './reconcile-request.js';
import { registerVersion02 } from './routes-0-2.js';
import { registerVersion10 } from './routes-1-0.js';

/** `/reconcile`: the reconciliation API of the W3C community group. In a scope of its own, for only here forms are bodies. */
export async function registerReconcile(app: FastifyInstance, parts: ReconcileParts, settings: ReconcileSettings): Promise<void> {
  await app.register(async (scope) => {
    registerReconcileBodies(scope);
    registerVersion02(scope, parts, settings);
    registerVersion10(scope, parts, settings);
  });
}
