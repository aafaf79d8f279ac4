import DataLoader from 'dataloader';
import type { Reader } from '../storage/database.js';

/** A way to fetch many things at once; `args` are the same for the whole batch. */
export interface LoaderSpec<Key, Value, Args> {
  readonly name: string;
  readonly fetch: (reader: Reader, keys: readonly Key[], args: Args) => Promise<(key: Key) => Value>;
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

/** What the query itself gives for each key: pages, counts. */
export function mapped<Key, Value, Args>(
  name: string,
  find: (reader: Reader, keys: readonly Key[], args: Args) => Promise<Map<Key, Value>>,
  otherwise: Value,
): LoaderSpec<Key, Value, Args> {
  return {
    name,
    fetch: async (reader, keys, args) => {
      const values = await find(reader, keys, args);
      return (key) => values.get(key) ?? otherwise;
    },
  };
}

/** The loaders of one request: one DataLoader per spec and arguments, so that one level of a query is one statement. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<unknown, unknown>>();

  constructor(readonly reader: Reader) {}

  load<Key, Value, Args>(spec: LoaderSpec<Key, Value, Args>, key: Key, args: Args): Promise<Value> {
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

  loadMany<Key, Value, Args>(spec: LoaderSpec<Key, Value, Args>, keys: readonly Key[], args: Args): Promise<Value[]> {
    return Promise.all(keys.map((key) => this.load(spec, key, args)));
  }
}
