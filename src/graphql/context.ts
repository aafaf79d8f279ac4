import type { Directory } from '../directory/directory.js';
import { Loaders } from '../loaders/makers.js';
import type { Reader } from '../storage/database.js';
import type { NetworkCache } from './network/network-cache.js';

/** What the execution tells about an answer that might be kept for others. */
export interface Outcome {
  /** What the operation costs, in points. */
  cost?: number;
  /** It ended, and without errors. */
  clean?: boolean;
  /** The answer is for this client or this moment alone. */
  onceOnly?: boolean;
}

/** What an operation asks of the directory. */
export interface OpenOptions {
  readonly searchable: boolean;
}

/** What a request brings. */
export interface ContextParts {
  /** The server that the whole request reads from. */
  readonly reader: Reader;
  /** Networks in memory, shared by all requests. */
  readonly networks: NetworkCache;
  /** Today in Japan: the default of every `asOf`. */
  readonly today: string;
  /** Who asks, for the rate limit. */
  readonly clientId: string;
  readonly outcome: Outcome;
  /** Brings the core of the network into memory, at least as new as now. */
  readonly openDirectory: (options: OpenOptions) => Promise<Directory>;
}

/** What every resolver of one request shares. */
export class Context {
  readonly reader: Reader;
  readonly networks: NetworkCache;
  readonly today: string;
  readonly clientId: string;
  readonly outcome: Outcome;
  readonly loaders: Loaders;
  /** The variables of the operation, coerced; set before execution. */
  variables?: Readonly<Record<string, unknown>>;
  /** Cost of this operation and what the client has left; set before execution. */
  limits?: { readonly cost: number; readonly limit: number; readonly remaining: number; readonly resetAt: Date };
  /** Apollo copies the context: what changes stands in an object of its own. */
  private readonly opening: DirectoryOpening;

  constructor({ reader, networks, today, clientId, outcome, openDirectory }: ContextParts) {
    this.reader = reader;
    this.networks = networks;
    this.today = today;
    this.clientId = clientId;
    this.outcome = outcome;
    this.opening = new DirectoryOpening(openDirectory);
    this.loaders = new Loaders(reader, this.opening);
  }

  /** The core of the network in memory. Throws when the database failed. */
  get directory(): Directory {
    return this.opening.directory;
  }

  /** To be awaited before the execution of an operation that asks for data. A failure is told to the fields that need the directory. */
  open(options: OpenOptions = { searchable: true }): Promise<void> {
    return this.opening.open(options);
  }
}

class DirectoryOpening {
  #directory: Directory | null = null;
  #failure: unknown = null;

  constructor(private readonly bring: ContextParts['openDirectory']) {}

  get directory(): Directory {
    if (this.#directory) return this.#directory;
    // Made only when thrown: an error takes its stack with it, which is slow.
    throw this.#failure ?? new Error('the directory has not been opened');
  }

  async open(options: OpenOptions): Promise<void> {
    try {
      this.#directory = await this.bring(options);
    } catch (error) {
      this.#failure = error;
    }
  }
}
