import type { MikroORM } from '@mikro-orm/core';
import type { Sql } from 'sql-template-tag';

/** Runs read statements; what queries and loaders get. Rows are plain objects, never entities. */
export interface Reader {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** How PostgreSQL has a column that holds such values. A `word` is a text that comes again and again, such as a code or a date. */
type ColumnType<Value> = Value extends number
  ? 'integer' | 'double'
  : Value extends boolean
    ? 'boolean'
    : Value extends string
      ? 'text' | 'word'
      : 'jsonb';

/** The columns of a select by their names. Null is null in all of them. */
export type ColumnTypes<Row> = { readonly [Name in keyof Row]-?: ColumnType<NonNullable<Row[Name]>> };

/** A server as it was at one moment. */
export interface Snapshot extends Reader {
  /**
   * The rows of a select without values in it by COPY, for very many: less than half the work for PostgreSQL that rows as JSON are, and no more
   * for us. All of 100,000 institutions with 500,000 ties are there after 5 s instead of 7, their search keys after 3 instead of 5. To be read
   * to the end before the next statement.
   */
  copy<Row extends object>(columns: ColumnTypes<Row>, select: Sql): AsyncIterable<Row[]>;
}

/** One server that is read from. */
export interface Server extends Reader {
  /** Where nobody but this process can write: a number that is another one after anything that may have written. */
  readonly touched?: () => number;
  /** All statements of `work` see the data as they were at one moment. */
  snapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>;
}

/** Runs statements inside one transaction. */
export type Writer = Reader;

/** The database, whichever engine holds it. */
export interface Database extends Reader {
  /** Reads from the primary even where replicas serve the reads: for what must not lag. */
  readonly primary: Reader;
  /** One server for everything that a request reads: replicas lag by different times. The same server is the same object. */
  pin(): Promise<Server>;
  readonly engine: 'pglite' | 'postgresql';
  /** Where the data lies, for people (no password in it). */
  readonly location: string;
  readonly orm: MikroORM;
  /** All or nothing: commits when `work` resolves, rolls back when it throws. */
  transaction<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Runs `work` while no other process of ours can hold the same lock. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What `openDatabase` needs to know. */
export interface StorageOptions {
  readonly databaseUrl?: string | undefined;
  readonly replicaUrls?: readonly string[];
  readonly poolSize?: number;
  /** Folder of the embedded database; `memory://` keeps nothing. */
  readonly dataDir: string;
  /** A dumped data directory to start the embedded database from (tests). */
  readonly loadDataDir?: Blob | undefined;
  /** Sees every statement that is run. */
  readonly onStatement?: ((text: string) => void) | undefined;
}

/** The database could not be opened or is not in a state we can work with. One clear line for a person. */
export class StorageError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StorageError';
  }
}
