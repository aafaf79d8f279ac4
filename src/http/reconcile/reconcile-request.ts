import type { FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../../domain/input-error.js';
import { isDay } from '../../domain/partial-date.js';
import { type CostLimiter, rateLimitHeaders } from '../../limits/cost-limiter.js';
import type { ReaderView } from '../../reconcile/entity-facts.js';
import { BatchTooLarge } from '../../reconcile/read-fields.js';
import { acceptedLanguage } from '../../reconcile/reader-language.js';
import type { Reader } from '../../storage/database.js';
import { clientIdOf } from '../client-id.js';
import { beforeDeadline } from '../deadline.js';
import { RequestError } from '../error-replies.js';
import { addressParameters, type Parameters } from './parameters.js';

export interface ReconcileParts {
  readonly reader: Reader;
  readonly today: () => string;
  readonly limiter: CostLimiter;
}

export interface ReconcileSettings {
  readonly limitMs: number;
  readonly serviceVersion: string;
}

/** What a client pays, in points of the same budget as GraphQL operations: per query, per suggestion list or page, per entity and property. */
export const reconcileCosts = { query: 100, look: 50, cell: 2 } as const;

/** One request: what it gives, and for whom the answer is. */
export interface ReconcileRequest {
  readonly request: FastifyRequest;
  readonly parameters: Parameters;
  readonly view: ReaderView;
  /** The day that was asked for, if one was. */
  readonly date: string | null;
  /** http://host, as the client wrote it. */
  readonly origin: string;
  /** Takes points from the budget of the client; what is over it is refused with 429. */
  readonly charge: (points: number) => Promise<void>;
}

export type ReconcileHandler = (asked: ReconcileRequest, reply: FastifyReply) => Promise<unknown>;

/** Runs a handler in its time and puts the faults of the request into the words of HTTP. */
export function handledBy(handler: ReconcileHandler, parts: ReconcileParts, { limitMs }: ReconcileSettings) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    try {
      return await beforeDeadline(reply, limitMs, async () => handler(askedBy(request, reply, parts), reply));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new RequestError(error instanceof BatchTooLarge ? 413 : 400, error.message, error.hint, error.code);
    }
  };
}

function askedBy(request: FastifyRequest, reply: FastifyReply, { today, limiter }: ReconcileParts): ReconcileRequest {
  const parameters = addressParameters(request);
  const date = parameters.get('asOf') ?? null;
  if (date !== null && !isDay(date)) throw new RequestError(400, 'asOf is not a day.', 'Write it as YYYY-MM-DD.');
  const language = acceptedLanguage(parameters.get('lang') ?? request.headers['accept-language']);
  reply.header('content-language', language).header('vary', 'accept-language');
  const charge = async (points: number) => {
    const charged = await limiter.consume(clientIdOf(request.ip), points);
    reply.headers(rateLimitHeaders(charged));
    if (!charged.exceeded) return;
    const message = `This costs ${points} points, and fewer are left until ${charged.resetAt.toISOString()}.`;
    throw new RequestError(429, message, 'Wait, or ask for less at a time.', 'RATE_LIMITED');
  };
  const view = { language, asOf: date ?? today() };
  return { request, parameters, view, date, charge, origin: `${request.protocol}://${request.host}` };
}
