import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestError } from '../error-replies.js';
import { parseJson, registerBody } from '../json-body.js';

/** Parameters of an address or a form; of one given twice the first. */
export type Parameters = ReadonlyMap<string, string>;

const wantsForm =
  'Send queries=… or extend=… as application/x-www-form-urlencoded; the draft of version 1.0 under /reconcile/1.0 takes JSON.';
const jsonExample = 'See docs/reconcile.md for an example.';

/** The bodies of this service: forms (0.2) and JSON (1.0). */
export function registerReconcileBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  registerBody(scope, 'application/x-www-form-urlencoded', parseForm);
  registerBody(scope, 'application/json', (text) => parseJson(text, 'The request body', jsonExample));
  scope.addContentTypeParser('*', (_request, _body, done) => {
    done(new RequestError(415, 'The content type of the request body is not supported.', wantsForm), undefined);
  });
}

/** Unlike URLSearchParams it refuses what is not UTF-8 instead of putting replacement characters into names. */
function parseForm(text: string): Parameters {
  const parameters = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [name = '', ...value] = pair.split('=').map(decode);
    if (name !== '' && !parameters.has(name)) parameters.set(name, value.join('='));
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new RequestError(400, 'A parameter is not percent-encoded UTF-8.', 'Encode it as UTF-8, not Shift_JIS.');
  }
}

export function addressParameters(request: FastifyRequest): Parameters {
  const start = request.url.indexOf('?');
  return parseForm(start === -1 ? '' : request.url.slice(start + 1));
}

export function requireForm(request: FastifyRequest): Parameters {
  if (!(request.body instanceof Map)) throw new RequestError(415, 'Version 0.2 takes a form.', wantsForm);
  return request.body as Parameters;
}

export function requireJson(request: FastifyRequest): unknown {
  if (request.body === undefined || request.body instanceof Map)
    throw new RequestError(
      415,
      'The draft of version 1.0 takes JSON, not a form.',
      'Send application/json, or ask /reconcile in version 0.2.',
    );
  return request.body;
}

export function jsonParameter(text: string, name: string): unknown {
  return parseJson(text, `The parameter ${name}`, jsonExample);
}
