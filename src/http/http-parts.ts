import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Outcome } from '../graphql/context.js';
import type { Server } from '../storage/database.js';
import type { ExportParts } from './exports-route.js';
import type { MetricsText } from './metrics.js';
import type { ReconcileParts } from './reconcile/reconcile-request.js';
import type { CachingParts } from './response-cache.js';

/** What a request tells the GraphQL side: who asks, and its headers. */
export interface RequestFacts {
  /** One client for rate limiting: an IPv4 address or an IPv6 /64 network. */
  readonly clientId: string;
  readonly headers: { get(name: string): string | null | undefined };
  readonly requestId: string;
  /** Aborts when the client goes away or the request takes too long. */
  readonly signal: AbortSignal;
  /** The server that the whole request reads from, where there is a database. */
  readonly reader?: Server | undefined;
  /** To be filled with what is known of the answer. */
  readonly outcome: Outcome;
}

export interface Readiness {
  readonly ready: boolean;
  /** What was looked at and its state, such as { database: 'ok' }. Shown to everybody. */
  readonly checks: Record<string, string>;
}

/** Everything the HTTP layer needs from the rest of the application. */
export interface HttpParts<C extends BaseContext> {
  readonly config: Config;
  readonly logger: Logger;
  /** Already started. */
  readonly apollo: ApolloServer<C>;
  readonly createContext: (request: RequestFacts) => Promise<C> | C;
  readonly ready: () => Promise<Readiness>;
  readonly version: string;
  /** How /metrics is made where several processes are counted together. */
  readonly metrics?: MetricsText | undefined;
  /** What keeping and tagging the answers of operations needs; without it Apollo answers everything. */
  readonly caching?: CachingParts;
  /** What `/exports` reads; without it there are no exports. */
  readonly exports?: ExportParts;
  /** What `/reconcile` reads; without it there is no such service. */
  readonly reconcile?: ReconcileParts;
  /** Folder of the built GraphiQL; default: dist/graphiql of this package. */
  readonly graphiqlDir?: string;
  /** Where the documentation is published, for the start page. */
  readonly docsUrl?: string;
}
