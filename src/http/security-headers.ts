import type { FastifyInstance } from 'fastify';

const closed = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers of the API are data: a browser that opens one as a page shall run and load nothing. */
const dataPolicy = `default-src 'none'; ${closed}`;

/** Monaco writes inline styles, starts its workers from our origin or a blob, and has its icon font in a file. */
export const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  closed,
].join('; ');

export const startPagePolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; ${closed}`;

/** A preview is made to be shown inside the pages of others; it runs and loads nothing. */
export const previewPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** A route that sends a page sets its own content-security-policy before. */
export function registerSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', dataPolicy);
    done();
  });
}
