import pg from 'pg';
import type { PostgresServer } from '../test/kit/postgres.js';
import { type Contender, startContender } from './contenders/contender.js';
import { databaseOf } from './databases.js';
import { type Load, load } from './load/wrk.js';
import { targetOf } from './measure.js';
import type { BenchOptions } from './options.js';
import { memoryOf } from './process-cost.js';
import { questions, sampleOf } from './questions.js';
import { isAsked } from './throughput.js';

/** What our server takes at one size. */
export interface ScalingResult {
  readonly size: string;
  readonly institutions: number;
  readonly startMs: number;
  /** From the start of the process; those who ask before the data are in memory wait for them. */
  readonly firstAnswerMs: number;
  readonly firstSearchMs: number;
  readonly memory: number;
  readonly memoryAfter: number;
  /** Median milliseconds of an answer on one connection, null when none came in time; tables over 1,000 rows that were scanned from end to end for it. */
  readonly questions: readonly {
    readonly name: string;
    readonly ms: number | null;
    readonly requests: number;
    readonly scans: readonly string[];
  }[];
}

const sizes = ['k1', 'k10', 'l'];

export async function measureScaling(server: PostgresServer, options: BenchOptions): Promise<ScalingResult[]> {
  const results: ScalingResult[] = [];
  for (const size of options.sizes.includes('xl') ? [...sizes, 'xl'] : sizes) results.push(await measureOne(server, size, options));
  return results;
}

async function measureOne(server: PostgresServer, size: string, options: BenchOptions): Promise<ScalingResult> {
  const databaseUrl = await databaseOf(server, size);
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  const contender = await startContender('renkei', databaseUrl);
  try {
    const memory = memoryOf(contender.pid);
    const ready = performance.now() - contender.startMs;
    const firstAnswerMs = (await answered(contender, '{ institutions(first: 1) { nodes { code } } }')) - ready;
    const firstSearchMs = (await answered(contender, '{ search(text: "大学", first: 1) { totalCount } }')) - ready;
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from node where type = 'INSTITUTION'`);
    const asked = questions.filter(({ name }) => isAsked(name, options.only));
    const loads = new Map<string, Omit<Load, 'seconds'>>();
    for (const question of asked) {
      const { port, path, bodies } = { port: contender.port, ...targetOf(contender, question, await sampleOf(client, question), 0) };
      loads.set(question.name, { port, path, bodies, connections: 1 });
    }
    // All questions warm the server up before the first is timed, or the first would pay for the compiler.
    for (const once of loads.values()) await load({ ...once, seconds: 2 });
    const found = [];
    for (const [name, once] of loads) {
      const before = await scansSoFar(client);
      // An answer may take seconds (a graph that is not loaded yet): then there is more time for it.
      const first = await load({ ...once, seconds: options.seconds });
      const { p50, requests } = first.requests > 0 ? first : await load({ ...once, seconds: 30 });
      found.push({ name, ms: requests > 0 ? p50 : null, requests, scans: scansSince(before, await scansSoFar(client), requests) });
      process.stderr.write(`${size} ${name}: ${requests > 0 ? `${p50.toFixed(2)} ms` : 'no answer in time'}, ${requests} answers\n`);
    }
    return {
      size,
      institutions: rows[0]?.count ?? 0,
      startMs: contender.startMs,
      firstAnswerMs,
      firstSearchMs,
      memory,
      memoryAfter: memoryOf(contender.pid),
      questions: found,
    };
  } finally {
    await contender.stop();
    await client.end();
  }
}

/** When the answer was there; asks again while the server says that it takes too long. */
async function answered({ port }: Contender, query: string): Promise<number> {
  for (const deadline = performance.now() + 600_000; performance.now() < deadline; ) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
    if (!errors) return performance.now();
    if (errors[0]?.extensions.code !== 'TIMEOUT') throw new Error(`${query}: ${JSON.stringify(errors)}`);
  }
  throw new Error(`${query}: no answer in time`);
}

type Scans = ReadonlyMap<string, number>;

/** How often each table with more than 1,000 rows was scanned from end to end since the statistics began: whatever the plan of the moment. */
async function scansSoFar(client: pg.Client): Promise<Scans> {
  // Sessions hand in their counts when idle for a second; this one, which read the samples, at once.
  await client.query('select pg_stat_force_next_flush()');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { rows } = await client.query<{ name: string; scans: string }>(
    `select s.relname as name, s.seq_scan as scans from pg_stat_user_tables s join pg_class c on c.oid = s.relid where s.schemaname = 'public' and c.reltuples > 1000`,
  );
  return new Map(rows.map(({ name, scans }) => [name, Number(scans)]));
}

function scansSince(before: Scans, after: Scans, requests: number): string[] {
  const more = [...after].map(([name, scans]) => [name, (scans - (before.get(name) ?? 0)) / Math.max(1, requests)] as const);
  // Below one in a hundred it is the server's own care (readiness, versions), not the question.
  return more.filter(([, scans]) => scans >= 0.01).map(([name, scans]) => `${name}, ${scans.toFixed(2)} times a request`);
}
