import type { Loaders } from '../loaders/makers.js';
import type { Reader } from '../storage/database.js';
import type { Networks } from './network/network-cache.js';

/** What the execution tells about an answer that might be kept for others. */
export interface Outcome {
  /** What the operation costs, in points. */
  cost?: number;
  /** It ended, and without errors. */
  clean?: boolean;
  /** The answer is for this client or this moment alone. */
  onceOnly?: boolean;
}

/** What every resolver of one request shares. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** Networks in memory, shared by all requests. */
  readonly networks: Networks;
  /** Today in Japan: the default of every `asOf`. */
  readonly today: string;
  /** Who asks, for the rate limit. */
  readonly clientId: string;
  readonly outcome: Outcome;
  /** The variables of the operation, coerced; set before execution. */
  variables?: Readonly<Record<string, unknown>>;
  /** Cost of this operation and what the client has left; set before execution. */
  limits?: { readonly cost: number; readonly limit: number; readonly remaining: number; readonly resetAt: Date };
}
