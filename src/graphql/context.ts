import type { Loaders } from '../loaders/makers.js';
import type { Reader } from '../storage/database.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** Today in Japan: the default of every `asOf`. */
  readonly today: string;
  /** Who asks, for the rate limit. */
  readonly clientId: string;
  /** Cost of this operation and what the client has left; set before execution. */
  limits?: { readonly cost: number; readonly limit: number; readonly remaining: number; readonly resetAt: Date };
}
