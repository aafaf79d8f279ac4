import { Readable } from 'node:stream';
import { type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Outcome } from '../graphql/context.js';
import type { Server } from '../storage/database.js';
import { clientIdOf } from './client-id.js';
import { beforeDeadline, type Deadline } from './deadline.js';
import { varyOn } from './entity-tag.js';
import type { HttpParts, RequestFacts } from './http-parts.js';
import type { AnswerSource, Metrics } from './metrics.js';
import { type Answer, ResponseCache } from './response-cache.js';
import { readTrustedDocuments, TrustedDocuments } from './trusted-documents.js';

/** /graphql: translates between Fastify and Apollo, with the cache of answers between them, and nothing else. */
export function registerGraphql<C extends BaseContext>(app: FastifyInstance, parts: HttpParts<C>, metrics: Metrics): void {
  const { trustedDocuments: mode } = parts.config;
  const trusted = new TrustedDocuments(mode === 'off' ? [] : readTrustedDocuments(), mode);
  const cache = parts.caching ? new ResponseCache(parts.caching) : null;
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (isBrowserVisit(request)) return reply.redirect(`/graphiql${searchOf(request)}`, 303);
      const httpGraphQLRequest = trusted.resolve(toApollo(request));
      const clientId = clientIdOf(request.ip);
      const answer = await beforeDeadline(reply, parts.config.requestTimeoutMs, (deadline) => {
        const { headers } = httpGraphQLRequest;
        const execute = (reader: Server | undefined, outcome: Outcome) =>
          parts.apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest,
            context: () => createContext(parts, request, { clientId, headers, deadline, reader, outcome }),
          });
        return cache ? cache.answer(httpGraphQLRequest, clientId, execute) : execute(undefined, {});
      });
      metrics.answered(sourceOf(answer));
      return send(reply, answer);
    },
  });
}

function sourceOf({ status, body }: Answer): AnswerSource {
  if (status === 304) return 'not-modified';
  return Buffer.isBuffer(body) ? 'cache' : 'execution';
}

function send(reply: FastifyReply, { status = 200, headers, body }: Answer): FastifyReply {
  // Until somebody says otherwise an answer is for this client and this moment.
  reply.code(status).header('cache-control', 'no-store');
  for (const [name, value] of headers) reply.header(name, value);
  if (headers.has('etag')) varyOn(reply, 'accept', 'accept-encoding');
  else if (headers.has('content-encoding')) varyOn(reply, 'accept-encoding');
  if (status === 304) return reply.send();
  if (Buffer.isBuffer(body)) return reply.send(body);
  return reply.send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator));
}

/** Somebody opened /graphql in a browser: show GraphiQL with the same question. Apollo's landing page would load from a CDN. */
function isBrowserVisit(request: FastifyRequest): boolean {
  return request.method === 'GET' && /^text\/html\b/.test(request.headers.accept ?? '');
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Never Apollo's landing page, whatever rank the client gives to HTML among its media types.
  const accept = headers.get('accept');
  if (accept?.includes('text/html')) headers.set('accept', accept.replace(/text\/html[^,]*,?/g, '') || '*/*');
  return { method: request.method, headers, search: searchOf(request), body: request.body };
}

function searchOf(request: FastifyRequest): string {
  const start = request.url.indexOf('?');
  return start === -1 ? '' : request.url.slice(start);
}

async function createContext<C extends BaseContext>(
  parts: HttpParts<C>,
  request: FastifyRequest,
  { deadline, ...facts }: Pick<RequestFacts, 'clientId' | 'headers' | 'reader' | 'outcome'> & { readonly deadline: Deadline },
): Promise<C> {
  try {
    return await parts.createContext({
      ...facts,
      requestId: request.id,
      get signal() {
        return deadline.signal;
      },
    });
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    // Apollo would put the message of any other error into the answer.
    request.log.error({ err: error }, 'the GraphQL context could not be made');
    throw new GraphQLError('Internal server error', { extensions: { code: 'INTERNAL', http: { status: 500 } } });
  }
}
