import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Config } from '../config.js';
import { packageRoot } from '../package-root.js';
import { RequestError } from './error-replies.js';

export interface TrustedDocument {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

/** The documents made from schema/operations by `npm run schema`. */
export function readTrustedDocuments(): readonly TrustedDocument[] {
  const file = join(packageRoot, 'schema', 'generated', 'trusted-documents.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { operations: TrustedDocument[] }).operations;
}

/** Where a request may name its document, besides the persisted queries of Apollo. */
const idFields = ['documentId', 'id'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts the text of a trusted document in place of its id: `documentId` ("sha256:…", the draft of persisted documents for
 * GraphQL over HTTP), `id`, or the hash of Apollo's persisted queries. In the mode `only` nothing else gets past.
 */
export class TrustedDocuments {
  readonly #bodies: ReadonlyMap<string, string>;

  constructor(
    documents: readonly TrustedDocument[],
    private readonly mode: Config['trustedDocuments'],
  ) {
    this.#bodies = new Map(mode === 'off' ? [] : documents.map(({ id, body }) => [id, body]));
  }

  /** The request as Apollo shall see it. */
  resolve(request: HTTPGraphQLRequest): HTTPGraphQLRequest {
    if (request.method === 'GET') return this.#resolveSearch(request);
    const { body } = request;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return request;
    const query = this.#queryOf(body as Fields);
    if (query === null) return request;
    const { documentId: _documentId, id: _id, extensions: _extensions, ...rest } = body as Fields;
    return { ...request, body: { ...rest, query } };
  }

  #resolveSearch(request: HTTPGraphQLRequest): HTTPGraphQLRequest {
    const parameters = new URLSearchParams(request.search);
    // Said twice it is refused by Apollo, but never run.
    for (const text of parameters.getAll('query')) this.#requireTrusted(text);
    const query = this.#queryOf({ ...Object.fromEntries(parameters), extensions: parsed(parameters.get('extensions')) });
    if (query === null) return request;
    for (const name of [...idFields, 'extensions']) parameters.delete(name);
    parameters.set('query', query);
    return { ...request, search: `?${parameters}` };
  }

  /** The text behind an id; null where the request is to stay as it is. */
  #queryOf(fields: Fields): string | null {
    if (fields['query'] !== undefined && fields['query'] !== null) {
      this.#requireTrusted(fields['query']);
      return null;
    }
    for (const name of idFields) {
      const id = fields[name];
      if (typeof id === 'string') return this.#bodies.get(id.replace(/^sha256:/, '')) ?? unknownDocument(name);
    }
    const hash = (fields['extensions'] as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
    const body = typeof hash === 'string' ? this.#bodies.get(hash) : undefined;
    if (body === undefined && this.mode === 'only') notTrusted();
    return body ?? null;
  }

  #requireTrusted(text: unknown): void {
    if (this.mode !== 'only') return;
    const known = typeof text === 'string' && this.#bodies.has(hash('sha256', text));
    if (!known) notTrusted();
  }
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    // Apollo tells the caller.
    return null;
  }
}

function unknownDocument(name: string): never {
  throw new RequestError(
    400,
    `There is no trusted document of this ${name}.`,
    'Its SHA-256 must be in schema/generated/trusted-documents.json.',
    'PERSISTED_QUERY_NOT_FOUND',
  );
}

function notTrusted(): never {
  throw new RequestError(
    403,
    'This server answers only trusted documents.',
    'Send documentId: "sha256:…" of a document of schema/generated/trusted-documents.json.',
    'DOCUMENT_NOT_TRUSTED',
  );
}
