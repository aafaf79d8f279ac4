import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../domain/input-error.js';
import { type ExportFile, NoSuchExport, openExport, subjects } from '../export/export-file.js';
import { OptionError } from '../export/options.js';
import { ParameterError, type RawParameters } from '../export/parameters.js';
import { type CostLimiter, rateLimitHeaders } from '../limits/cost-limiter.js';
import { dataVersion } from '../queries/data-version.js';
import type { Reader } from '../storage/database.js';
import { clientIdOf } from './client-id.js';
import { entityTag, isHeld, revalidate, varyOn } from './entity-tag.js';

export interface ExportParts {
  /** One server for everything a file is made of. */
  readonly pin: () => Promise<Reader>;
  readonly today: () => string;
  readonly limiter: CostLimiter;
  /** Digest of the code, for the tags of files. */
  readonly code: string;
}

/** What a file costs a client, in points of the same budget as operations. */
const exportCost = 1000;

/** `/exports` lists the files, `/exports/<subject>.<format>` streams one. Reading stops when the client goes away. */
export function registerExports(app: FastifyInstance, parts: ExportParts): void {
  app.get('/exports', async () => ({ exports: subjects.map(listed) }));
  app.get('/exports/:file', (request, reply) => sendExport(request, reply, parts));
}

function listed({ name, formats, parameters }: (typeof subjects)[number]) {
  return {
    name,
    formats: formats.map((format) => ({
      name: format.name,
      url: `/exports/${name}.${format.name}`,
      mediaType: format.mediaType,
      titleJa: format.titleJa,
      titleEn: format.titleEn,
      options: format.options ?? {},
    })),
    parameters: parameters.map(({ list, ...parameter }) => ({ ...parameter, list: list === true })),
  };
}

async function sendExport(request: FastifyRequest, reply: FastifyReply, { pin, today, limiter, code }: ExportParts): Promise<unknown> {
  const charged = await limiter.consume(clientIdOf(request.ip), exportCost);
  reply.headers(rateLimitHeaders(charged));
  if (charged.exceeded) return sendTooMany(reply, charged.resetAt);
  const [subject = '', ...extension] = (request.params as { file: string }).file.split('.');
  const { format: asked, ...parameters } = valuesOf(request.query as Record<string, string | string[]>);
  const format = extension.length > 0 ? extension.join('.') : (asked?.[0] ?? null);
  try {
    const reader = await pin();
    const edition = `${code}-${await dataVersion(reader)}`;
    const file = await openExport(reader, { subject, format, accept: request.headers.accept, parameters, today: today() });
    return sendFile(request, reply, file, edition);
  } catch (error) {
    return sendProblem(reply, error);
  }
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { fileName, contentType, key, chunks }: ExportFile,
  edition: string,
): unknown {
  const tag = entityTag(edition, key);
  reply.header('etag', tag).header('cache-control', revalidate);
  varyOn(reply, 'accept', 'accept-encoding');
  if (isHeld(request.headers['if-none-match'], tag)) return reply.code(304).send();
  reply.header('content-type', contentType).header('content-disposition', `attachment; filename="${fileName}"`);
  // An empty stream: the length of the file is not known, and must not be told as 0.
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  return reply.send(Readable.from(chunks, { objectMode: false, highWaterMark: 1 << 16 }));
}

function sendTooMany(reply: FastifyReply, resetAt: Date): unknown {
  const detail = `A file costs ${exportCost} points, and fewer are left until ${resetAt.toISOString()}.`;
  return reply
    .code(429)
    .type('application/problem+json')
    .send({ type: 'about:blank', title: 'Too Many Requests', status: 429, detail, code: 'RATE_LIMITED' });
}

/** RFC 9457. */
function sendProblem(reply: FastifyReply, error: unknown): unknown {
  const problem = (status: number, detail: string, more: object) =>
    reply
      .code(status)
      .type('application/problem+json')
      .send({ type: 'about:blank', title: titles[status], status, detail, ...more });
  if (error instanceof NoSuchExport) return problem(error.status, error.message, { allowed: error.allowed });
  if (error instanceof ParameterError)
    return problem(400, error.message, { code: error.code, parameter: error.parameter, allowed: error.allowed });
  if (error instanceof OptionError)
    return problem(400, error.message, { code: 'BAD_USER_INPUT', parameter: error.option, allowed: error.allowed });
  if (error instanceof InputError) {
    return problem(400, error.message, { code: error.code, parameter: error.argument.replace('filter.', ''), hint: error.hint });
  }
  throw error;
}

const titles: Readonly<Record<number, string>> = { 400: 'Bad Request', 404: 'Not Found', 406: 'Not Acceptable' };

function valuesOf(query: Record<string, string | string[]>): RawParameters {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]));
}
