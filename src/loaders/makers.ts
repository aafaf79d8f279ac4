import DataLoader from 'dataloader';
import type { Directory } from '../directory/directory.js';
import type { Reader } from '../storage/database.js';

/** A way to fetch many things at once; `args` are the same for the whole batch. */
export interface LoaderSpec<Key, Value, Args> {
  readonly name: string;
  readonly fetch: (reader: Reader, keys: readonly Key[], args: Args) => Promise<(key: Key) => Value>;
}

/** A way to take one thing from memory, at once. */
export interface HeldSpec<Key, Value, Args> {
  readonly held: (directory: Directory, key: Key, args: Args) => Value;
}

export function held<Key, Value, Args = void>(read: HeldSpec<Key, Value, Args>['held']): HeldSpec<Key, Value, Args> {
  return { held: read };
}

/** One row for each key, null where there is none. */
export function byKey<Key, Row, Args = void>(
  name: string,
  find: (reader: Reader, keys: readonly Key[], args: Args) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): LoaderSpec<Key, Row | null, Args> {
  return {
    name,
    fetch: async (reader, keys, args) => {
      const rows = new Map((await find(reader, keys, args)).map((row) => [keyOf(row), row]));
      return (key) => rows.get(key) ?? null;
    },
  };
}

/** The rows of each key, in the order the query gives them. */
export function groupedByKey<Key, Row, Args = void>(
  name: string,
  find: (reader: Reader, keys: readonly Key[], args: Args) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): LoaderSpec<Key, Row[], Args> {
  return {
    name,
    fetch: async (reader, keys, args) => {
      const groups = Map.groupBy(await find(reader, keys, args), keyOf);
      return (key) => groups.get(key) ?? [];
    },
  };
}

/** The loaders of one request: what is in memory is given at once; else one DataLoader per spec and arguments, so that one level of a query is one statement. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<unknown, unknown>>();

  constructor(
    readonly reader: Reader,
    private readonly memory: { readonly directory: Directory },
  ) {}

  load<Key, Value, Args>(spec: HeldSpec<Key, Value, Args>, key: Key, args: Args): Value;
  load<Key, Value, Args>(spec: LoaderSpec<Key, Value, Args>, key: Key, args: Args): Promise<Value>;
  load<Key, Value, Args>(spec: HeldSpec<Key, Value, Args> | LoaderSpec<Key, Value, Args>, key: Key, args: Args): Value | Promise<Value> {
    return 'held' in spec ? spec.held(this.memory.directory, key, args) : this.#fetch(spec, key, args);
  }

  loadMany<Key, Value, Args>(spec: HeldSpec<Key, Value, Args>, keys: readonly Key[], args: Args): Value[];
  loadMany<Key, Value, Args>(spec: LoaderSpec<Key, Value, Args>, keys: readonly Key[], args: Args): Promise<Value[]>;
  loadMany<Key, Value, Args>(
    spec: HeldSpec<Key, Value, Args> | LoaderSpec<Key, Value, Args>,
    keys: readonly Key[],
    args: Args,
  ): Value[] | Promise<Value[]> {
    if ('held' in spec) {
      const directory = this.memory.directory;
      return keys.map((key) => spec.held(directory, key, args));
    }
    return Promise.all(keys.map((key) => this.#fetch(spec, key, args)));
  }

  #fetch<Key, Value, Args>(spec: LoaderSpec<Key, Value, Args>, key: Key, args: Args): Promise<Value> {
    const id = args === undefined ? spec.name : `${spec.name} ${JSON.stringify(args)}`;
    let loader = this.#loaders.get(id) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>(async (keys) => {
        const valueFor = await spec.fetch(this.reader, keys, args);
        return keys.map(valueFor);
      });
      this.#loaders.set(id, loader as DataLoader<unknown, unknown>);
    }
    return loader.load(key);
  }
}
