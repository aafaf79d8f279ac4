import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Outcome } from '../graphql/context.js';
import { type CostLimiter, rateLimitHeaders } from '../limits/cost-limiter.js';
import { currentVersion } from '../queries/current-version.js';
import type { Server } from '../storage/database.js';
import { entityTag, isHeld, revalidate } from './entity-tag.js';
import { type Coding, KeptBody } from './kept-body.js';
import { requestKey } from './request-key.js';

/** What the cache needs from the rest of the application. */
export interface CachingParts {
  /** Memory for answers, in bytes; 0 keeps none, and tags of GET answers work all the same. */
  readonly maxBytes: number;
  /** One server for everything a request reads. */
  readonly pin: () => Promise<Server>;
  /** The day that every `asOf` defaults to. */
  readonly today: () => string;
  readonly limiter: CostLimiter;
  /** Digest of the code, for the tags of answers. */
  readonly code: string;
}

/** What a cached answer weighs beside its text: key, headers, places in the lists. */
const entryOverhead = 500;
/** Points for telling a client that what it holds still holds. */
const notModifiedCost = 1;
/** Questions remembered as asked once. */
const rememberedOnce = 20_000;

interface Entry {
  readonly edition: string;
  readonly body: KeptBody;
  readonly contentType: string;
  readonly cost: number;
}

interface Asking {
  readonly key: string;
  readonly headers: HeaderMap;
  readonly clientId: string;
  readonly tag: string | null;
}

/** Runs the operation, reading from this server, and fills in what is known of the answer. */
type Execute = (reader: Server, outcome: Outcome) => Promise<HTTPGraphQLResponse>;

/** As Apollo's answer; a kept body is bytes already. */
export type Answer = Pick<HTTPGraphQLResponse, 'status' | 'headers'> & { readonly body: HTTPGraphQLResponse['body'] | Buffer };

/**
 * Whole answers by request and edition (day, data version). A kept answer is given only when the data version, read after
 * the request came, is the one it was made from; and an answer is kept only if the version was the same before and after
 * it was made. Whoever writes raises the version in the same transaction: so nothing stale is ever given, whichever
 * process wrote. Of each request one answer is kept, from the second time on: what is asked once costs nothing here.
 *
 * Apollo's own plugin (@apollo/server-plugin-response-cache) knows times to live only, and parses and validates each hit.
 */
export class ResponseCache {
  readonly #entries: LRUCache<string, Entry> | null;
  readonly #askedOnce = new LRUCache<string, true>({ max: rememberedOnce });

  constructor(private readonly parts: CachingParts) {
    const { maxBytes } = parts;
    const sizeCalculation = ({ body }: Entry) => body.weight + entryOverhead;
    this.#entries = maxBytes === 0 ? null : new LRUCache({ maxSize: maxBytes, maxEntrySize: Math.ceil(maxBytes / 8), sizeCalculation });
  }

  async answer(request: HTTPGraphQLRequest, clientId: string, execute: Execute): Promise<Answer> {
    const reader = await this.parts.pin();
    const isGet = request.method === 'GET';
    const key = isGet || this.#entries ? requestKey(request) : null;
    const kept = key === null ? undefined : this.#entries?.get(key);
    if (key === null || (!isGet && !kept && !this.#wasAsked(key))) return execute(reader, {});

    const edition = await this.#edition(reader);
    // The database does not answer: the operation says so, if it needs it.
    if (edition === null) return execute(reader, {});
    const tag = isGet ? entityTag(`${this.parts.code}-${edition}`, key) : null;
    const asking = { key, headers: request.headers, clientId, tag };
    const ready = (await this.#notModified(asking)) ?? (kept?.edition === edition ? await this.#given(kept, asking) : null);
    if (ready) return ready;

    const outcome: Outcome = {};
    const answer = await execute(reader, outcome);
    if (!isForAll(answer, outcome) || (await this.#edition(reader)) !== edition) return answer;
    if (tag) tagged(answer.headers, tag);
    if (this.#wasAsked(key)) this.#entries?.set(key, entryOf(answer, edition, outcome));
    return answer;
  }

  /** True from the second time on. */
  #wasAsked(key: string): boolean {
    const asked = this.#askedOnce.has(key);
    if (!asked) this.#askedOnce.set(key, true);
    return asked;
  }

  /** What an answer depends on beside the request: the day, and the data. */
  async #edition(reader: Server): Promise<string | null> {
    const version = await currentVersion(reader).catch(() => null);
    return version === null ? null : `${this.parts.today()}.${version}`;
  }

  async #notModified({ headers, clientId, tag }: Asking): Promise<Answer | null> {
    if (tag === null || !isHeld(headers.get('if-none-match'), tag)) return null;
    const charged = await this.#charge(clientId, notModifiedCost);
    return charged && { status: 304, headers: tagged(charged, tag), body: Buffer.alloc(0) };
  }

  /** A kept answer costs the client what it always costs: nobody can know what others asked before. */
  async #given(kept: Entry, { key, headers: asked, clientId, tag }: Asking): Promise<Answer | null> {
    const headers = await this.#charge(clientId, kept.cost);
    if (!headers) return null;
    headers.set('content-type', kept.contentType);
    if (tag) tagged(headers, tag);
    const coding = kept.body.codingFor(asked);
    const compressed = coding && (await this.#compressed(key, kept, coding));
    if (compressed) headers.set('content-encoding', coding);
    return { status: 200, headers, body: compressed ?? kept.body.plain };
  }

  async #compressed(key: string, kept: Entry, coding: Coding): Promise<Buffer | null> {
    const { weight } = kept.body;
    const bytes = await kept.body.compressed(coding);
    // Only another entry is weighed anew.
    if (kept.body.weight > weight && this.#entries?.peek(key)?.body === kept.body) this.#entries.set(key, { ...kept });
    return bytes;
  }

  /** Null when the client has not so much left: Apollo says so then, and charges nothing. */
  async #charge(clientId: string, cost: number): Promise<HeaderMap | null> {
    const state = await this.parts.limiter.consume(clientId, cost);
    if (state.exceeded) return null;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(rateLimitHeaders(state))) headers.set(name, value);
    return headers;
  }
}

function isForAll({ status = 200, body }: HTTPGraphQLResponse, { clean, onceOnly, cost }: Outcome): boolean {
  return status === 200 && body.kind === 'complete' && clean === true && onceOnly !== true && cost !== undefined;
}

function entryOf({ headers, body }: HTTPGraphQLResponse, edition: string, { cost = 0 }: Outcome): Entry {
  const text = body.kind === 'complete' ? body.string : '';
  return { edition, body: new KeptBody(text), contentType: headers.get('content-type') ?? 'application/json', cost };
}

function tagged(headers: HeaderMap, tag: string): HeaderMap {
  headers.set('etag', tag);
  headers.set('cache-control', revalidate);
  return headers;
}
