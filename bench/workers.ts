import pg from 'pg';
import type { PostgresServer } from '../test/kit/postgres.js';
import { type Contender, startContender } from './contenders/contender.js';
import { databaseOf } from './databases.js';
import { measure, type Round, targetOf } from './measure.js';
import type { BenchOptions } from './options.js';
import { cpuOfEndedChildren } from './process-cost.js';
import { questions, sampleOf } from './questions.js';
import { ratioSpread, type Spread, spreadOf } from './statistics.js';
import { isAsked } from './throughput.js';

/** One process of ours against several, on one question. */
export interface WorkersResult {
  readonly size: string;
  readonly question: string;
  readonly workers: number;
  readonly one: WorkersSummary;
  readonly several: WorkersSummary;
  /** Throughput of several over that of one, round by round. */
  readonly ratio: Spread;
}

export interface WorkersSummary {
  readonly perSecond: Spread;
  /** Milliseconds of CPU a request: of the server, of PostgreSQL, of the load generator. */
  readonly serverCpu: Spread;
  readonly postgresCpu: Spread;
  readonly loadCpu: Spread;
}

type WorkersRound = Pick<Round, 'perSecond' | 'serverCpu' | 'postgresCpu'> & { readonly loadCpu: number };

/** Both run at the same time and are loaded in turn. */
export async function measureWorkers(server: PostgresServer, size: string, options: BenchOptions): Promise<WorkersResult[]> {
  const databaseUrl = await databaseOf(server, size);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const contenders: Contender[] = [];
  try {
    contenders.push(await startContender('renkei', databaseUrl));
    contenders.push(await startContender('renkei', databaseUrl, { workers: options.workers, portsOn: 10 }));
    for (const each of contenders) await untilLoaded(each);
    const results: WorkersResult[] = [];
    for (const question of questions.filter(({ name }) => isAsked(name, options.only))) {
      const sample = await sampleOf(client, question);
      const targets = contenders.map((each) => targetOf(each, question, sample, 0));
      const rounds: WorkersRound[][] = contenders.map(() => []);
      for (let round = -1; round < options.rounds; round++) {
        for (const [at, target] of targets.entries()) {
          const before = cpuOfEndedChildren(process.pid);
          const { perSecond, serverCpu, postgresCpu } = await measure(target, { ...options, postgres: server.pid });
          const loadCpu = (cpuOfEndedChildren(process.pid) - before) / Math.max(1, perSecond * options.seconds);
          if (round >= 0) rounds[at]?.push({ perSecond, serverCpu, postgresCpu, loadCpu });
        }
      }
      const [one = [], several = []] = rounds;
      const rates = (of: readonly WorkersRound[]) => of.map(({ perSecond }) => perSecond);
      results.push({
        size,
        question: question.name,
        workers: options.workers,
        one: summaryOf(one),
        several: summaryOf(several),
        ratio: ratioSpread(rates(several), rates(one)),
      });
      process.stderr.write(`${size} ${question.name}: ${results.at(-1)?.ratio.median.toFixed(2)}\n`);
    }
    return results;
  } finally {
    await Promise.all(contenders.map((each) => each.stop()));
    await client.end();
  }
}

/** Every process has its data in memory: connections are dealt out among them, and none has to wait any more. */
async function untilLoaded({ port }: Contender): Promise<void> {
  const body = JSON.stringify({ query: '{ search(text: "大学", first: 1) { totalCount } }' });
  const headers = { 'content-type': 'application/json', connection: 'close' };
  for (let slowest = Number.POSITIVE_INFINITY; slowest > 200; ) {
    const waits = Array.from({ length: 8 }, async () => {
      const start = performance.now();
      await (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body })).text();
      return performance.now() - start;
    });
    slowest = Math.max(...(await Promise.all(waits)));
  }
}

function summaryOf(rounds: readonly WorkersRound[]): WorkersSummary {
  const of = (field: keyof WorkersRound) => spreadOf(rounds.map((round) => round[field]));
  return { perSecond: of('perSecond'), serverCpu: of('serverCpu'), postgresCpu: of('postgresCpu'), loadCpu: of('loadCpu') };
}
