import type { Loaders } from '../loaders/makers.js';
import type { Reader } from '../storage/database.js';
import type { NetworkCache } from './network/network-cache.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** Networks in memory, shared by all requests. */
  readonly networks: NetworkCache;
  /** Today in Japan: the default of every `asOf`. */
  readonly today: string;
  /** Who asks, for the rate limit. */
  readonly clientId: string;
  /** Cost of this operation and what the client has left; set before execution. */
  limits?: { readonly cost: number; readonly limit: number; readonly remaining: number; readonly resetAt: Date };
}
