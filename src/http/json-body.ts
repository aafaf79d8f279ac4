import type { FastifyInstance } from 'fastify';
import { RequestError } from './error-replies.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const asUtf8 = 'Save or send the request as UTF-8, not Shift_JIS or UTF-16.';

const example = 'Send {"query": "…", "variables": {…}}.';

/**
 * The only body type of the API is JSON in UTF-8. Fastify's own parser would turn Shift_JIS bytes silently into
 * replacement characters, and a Japanese name would then just not be found.
 */
export function registerJsonBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  registerBody(app, 'application/json', (text) => {
    if (text.trim() === '') throw new RequestError(400, 'The request body is empty.', 'Send {"query": "…"}.');
    return parseJson(text, 'The request body', example);
  });
}

/** A body type whose text is UTF-8 and is read by `parse`. */
export function registerBody(app: FastifyInstance, contentType: string, parse: (text: string) => unknown): void {
  app.addContentTypeParser(contentType, { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      requireUtf8(request.headers['content-type']);
      done(null, parse(decode(body)));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
}

function requireUtf8(contentType = ''): void {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) throw new RequestError(415, `The charset ${charset.slice(0, 40)} is not supported.`, asUtf8);
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new RequestError(400, 'The request body is not valid UTF-8.', asUtf8);
  }
}

/** `what` and `hint` are for the person who reads that it is no JSON. */
export function parseJson(text: string, what: string, hint: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes a piece of the body back; the position is enough and safe to show.
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    const where = position ? ` It breaks at character ${Number(position) + 1} of ${text.length}.` : '';
    throw new RequestError(400, `${what} is not valid JSON.${where}`, hint);
  }
}
