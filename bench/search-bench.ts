import { isDeepStrictEqual } from 'node:util';
import sql from 'sql-template-tag';
import { todayInJapan } from '../src/domain/partial-date.js';
import type { NodeType } from '../src/domain/registries/vocabulary.js';
import { institutionSelection } from '../src/queries/institution-filter.js';
import { type ListedNode, relevance } from '../src/queries/list-nodes.js';
import { allSearchKeys } from '../src/queries/search-key-rows.js';
import type { ByIdentifier } from '../src/search-index/finder.js';
import type { Hit, HitSelection, SearchHits } from '../src/search-index/search-hits.js';
import { SearchIndex } from '../src/search-index/search-index.js';
import { readSearchText } from '../src/search-index/search-text.js';
import type { Database, Snapshot } from '../src/storage/database.js';
import { openDatabase } from '../src/storage/open-database.js';
import { countNodes, listNodes } from '../test/search-index/reference/list-nodes.js';
import { allTypes, findSearch } from '../test/search-index/reference/search.js';
import { suggestNodes } from '../test/search-index/reference/suggest.js';

const asOf = todayInJapan();
const [page, suggestions] = [20, 10];
/** Of each text; before them some that only warm up. */
const runs = { memory: 41, sql: 7 } as const;

/** Medians over texts: nodes found, and milliseconds. */
export interface Timed {
  readonly found: number;
  readonly memoryFirst: number;
  readonly memoryAll: number;
  readonly sqlFirst: number;
  readonly sqlAll: number;
  /** Texts of which the two do not say the same. */
  readonly differing: number;
}

export interface SearchBench {
  readonly db: Database;
  readonly loading: Readonly<Record<'keys' | 'nodes' | 'readMs' | 'loadMs' | 'loadCpuMs' | 'longestPauseMs' | 'indexBytes', number>>;
  timeSearches(texts: readonly string[]): Promise<Timed>;
  timeSuggestions(texts: readonly string[]): Promise<Timed>;
}

/** Where a node stands among all by name, what it is called by, and since when it is. */
interface Node {
  readonly id: number;
  readonly type: NodeType;
  readonly code: string;
  readonly validFrom: string | null;
  readonly place: number;
}

interface Way {
  readonly memory: (text: string) => SearchHits;
  readonly first: (hits: SearchHits) => Hit[];
  readonly sqlFirst: (text: string) => Promise<readonly ListedNode[]>;
  readonly sqlAll: (text: string) => Promise<unknown>;
}

export async function openSearchBench(databaseUrl: string): Promise<SearchBench> {
  const db = await openDatabase({ dataDir: '', databaseUrl });
  const nodes = await db.rows<Node>(
    sql`select id, type, code, valid_from as "validFrom", (row_number() over (order by sort_key, id))::int as place from node`,
  );
  const index = new SearchIndex();
  const loading = { nodes: nodes.length, ...(await load(index, db)) };
  const { byName, byCode } = lookups(nodes);
  const begun = new Set(nodes.filter(({ validFrom }) => validFrom === null || validFrom <= asOf).map(({ id }) => id));
  const question = (text: string, types: readonly NodeType[]) => ({ text: readSearchText(text) as never, types, asOf });
  const find = (text: string) => findSearch(db, { text, types: ['INSTITUTION'], asOf });
  const searching: Way = {
    memory: (text) => index.search(question(text, ['INSTITUTION']), byCode),
    first: (hits) => hits.best(page, { ...byName, accepts: (id) => begun.has(id) }),
    sqlFirst: async (text) =>
      (await listNodes(db, { ...institutionSelection({ asOf }), search: await find(text) }, relevance, { first: page })).rows,
    sqlAll: async (text) => countNodes(db, { ...institutionSelection({ asOf }), search: await find(text) }),
  };
  const suggesting: Way = {
    memory: (text) => index.suggest(question(text, allTypes), byCode, suggestions),
    first: (hits) => hits.best(suggestions, byName),
    sqlFirst: async (text) => (await suggestNodes(db, { text, asOf }, suggestions)).rows,
    sqlAll: async (text) => suggestNodes(db, { text, asOf }, suggestions),
  };
  return { db, loading, timeSearches: (texts) => timed(searching, texts), timeSuggestions: (texts) => timed(suggesting, texts) };
}

async function load(index: SearchIndex, db: Database) {
  let [waited, longestPause, last] = [0, 0, performance.now()];
  const pulse = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last);
    last = performance.now();
  }, 1);
  async function* rows(snapshot: Snapshot) {
    const keys = allSearchKeys(snapshot)[Symbol.asyncIterator]();
    for (;;) {
      const start = performance.now();
      const next = await keys.next();
      waited += performance.now() - start;
      if (next.done) return;
      yield next.value;
    }
  }
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const server = await db.pin();
  await server.snapshot((snapshot) => index.load(rows(snapshot)));
  clearInterval(pulse);
  const { user, system } = process.cpuUsage(cpu);
  const { keys, bytes } = index.size;
  const loadMs = performance.now() - start;
  return { keys, indexBytes: bytes, readMs: waited, loadMs, loadCpuMs: (user + system) / 1000, longestPauseMs: longestPause };
}

function lookups(nodes: readonly Node[]): { byName: HitSelection; byCode: ByIdentifier } {
  const places = new Map(nodes.map(({ id, place }) => [id, place]));
  const coded = new Map(nodes.map((node) => [node.code, node]));
  const compare = (a: number, b: number) => (places.get(a) as number) - (places.get(b) as number);
  const byCode: ByIdentifier = (forms, types) =>
    forms.flatMap((form) => coded.get(form) ?? []).flatMap(({ id, type }) => (types.includes(type) ? [id] : []));
  return { byName: { accepts: () => true, compare }, byCode };
}

async function timed({ memory, first, sqlFirst, sqlAll }: Way, texts: readonly string[]): Promise<Timed> {
  const each: Timed[] = [];
  for (const text of texts) {
    const ours = first(memory(text)).map(({ nodeId, rank }) => [nodeId, rank]);
    const theirs = (await sqlFirst(text)).map(({ id, rank }) => [id, rank]);
    each.push({
      found: memory(text).size,
      memoryFirst: await median(() => first(memory(text)), runs.memory),
      memoryAll: await median(() => memory(text).all(), runs.memory),
      sqlFirst: await median(() => sqlFirst(text), runs.sql),
      sqlAll: await median(() => sqlAll(text), runs.sql),
      differing: isDeepStrictEqual(ours, theirs) ? 0 : 1,
    });
  }
  const over = (field: keyof Timed) => middleOf(each.map((one) => one[field]));
  return {
    ...{
      found: over('found'),
      memoryFirst: over('memoryFirst'),
      memoryAll: over('memoryAll'),
      sqlFirst: over('sqlFirst'),
      sqlAll: over('sqlAll'),
    },
    differing: each.reduce((sum, one) => sum + one.differing, 0),
  };
}

async function median(work: () => unknown, times: number): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times + 2; run += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return middleOf(taken.slice(2));
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
