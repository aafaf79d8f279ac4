import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { knownAddresses } from './addresses.js';
import type { RouteTable } from './route-table.js';

interface ReplyError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** An error of the HTTP layer itself, with the words the client shall read. */
export class RequestError extends Error implements ReplyError {
  override readonly name = 'RequestError';
  constructor(
    readonly status: number,
    message: string,
    readonly hint?: string,
    readonly code = 'BAD_USER_INPUT',
  ) {
    super(message);
  }
}

const wantsJson = 'Send {"query": "…", "variables": {…}} as application/json in UTF-8.';

/** Every error leaves in the shape of a GraphQL answer, and nothing internal with it: the stack is in the log only. */
export function registerErrorReplies(app: FastifyInstance, config: Config, routes: RouteTable): void {
  app.setErrorHandler((error, request, reply) => {
    const answer = describe(error, config);
    if (answer.status >= 500) request.log.error({ err: error }, answer.message);
    return sendError(request, reply, answer);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const allowed = routes.methodsFor(path);
    if (allowed.length > 0 && !allowed.includes(request.method)) return refuseMethod(request, reply, allowed);
    const detail = `There is nothing at ${path}. このアドレスには何もありません。`;
    return sendProblem(reply, 404, 'Not Found', { detail, addresses: knownAddresses(routes) });
  });
}

/** For what goes wrong before there is a route: a URL such as /%zz. */
export function replyToBadUrl(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  sendError(request, reply, {
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'The address is not a valid URL.',
    hint: 'Percent-encode it as UTF-8.',
  });
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply, allowed: string[]): FastifyReply {
  reply.header('allow', allowed.join(', '));
  const message = `${pathOf(request)} does not answer ${request.method}, only ${allowed.join(', ')}.`;
  if (pathOf(request) !== '/graphql') return sendProblem(reply, 405, 'Method Not Allowed', { detail: message });
  return sendError(request, reply, { status: 405, code: 'BAD_USER_INPUT', message, hint: wantsJson });
}

function sendError(request: FastifyRequest, reply: FastifyReply, { status, code, message, hint }: ReplyError): FastifyReply {
  const graphql = request.headers.accept?.includes('application/graphql-response+json');
  return reply
    .code(status)
    .type(`application/${graphql ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...(hint ? { hint } : {}) } }] }));
}

function sendProblem(reply: FastifyReply, status: number, title: string, more: object): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', title, status, ...more }));
}

function describe(error: unknown, config: Config): ReplyError {
  if (error instanceof RequestError) return error;
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  const bad = (status: number, text: string, hint?: string) => ({ status, code: 'BAD_USER_INPUT', message: text, hint });
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return bad(
        413,
        `The request body is larger than ${config.bodyLimitBytes} bytes.`,
        'Ask in several requests, or raise BODY_LIMIT_BYTES.',
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return bad(415, 'The content type of the request body is not supported.', wantsJson);
    case 'FST_CP_ERR_INVALID_CONTENT_ENCODING':
      return bad(415, 'The content encoding of the request body is not supported.', 'Send it plain, or with gzip, deflate or br.');
    default:
      if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return bad(statusCode, message ?? 'Bad request');
      return { status: 500, code: 'INTERNAL', message: 'Internal server error' };
  }
}
