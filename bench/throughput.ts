import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { packageRoot } from '../src/package-root.js';
import type { PostgresServer } from '../test/kit/postgres.js';
import { type Contender, startContender } from './contenders/contender.js';
import { databaseOf } from './databases.js';
import { checkEquality } from './equality.js';
import { measure, type Round, targetOf } from './measure.js';
import type { BenchOptions } from './options.js';
import { type Question, questions, sampleOf, type Variables } from './questions.js';
import { ratioSpread, type Spread, spreadOf } from './statistics.js';

type Name = Contender['name'];

/** What a run found out about one question at one size. */
export interface QuestionResult {
  readonly size: string;
  readonly question: string;
  readonly title: string;
  readonly contenders: Partial<Record<Name, Summary>>;
  /** Why nothing was timed: the contenders do not say the same. */
  readonly notCompared?: string;
  /** Throughput of ours over theirs, round by round. */
  readonly ratios: Partial<Record<Name, Spread>>;
}

export type Summary = Readonly<Record<keyof Round, Spread>>;

const all: readonly Name[] = ['renkei', 'postgraphile', 'raw', 'constant'];
const log = (line: string) => process.stderr.write(`${line}\n`);

/** Every question at one size: contenders run at the same time, and are loaded one after the other, round by round. */
export async function measureSize(server: PostgresServer, size: string, options: BenchOptions): Promise<QuestionResult[]> {
  const databaseUrl = await databaseOf(server, size);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const contenders: Contender[] = [];
  try {
    await prepareForPostGraphile(client);
    for (const name of all) contenders.push(await startContender(name, databaseUrl, options));
    const results: QuestionResult[] = [];
    for (const question of questions.filter(({ name }) => isAsked(name, options.only))) {
      const sample = await sampleOf(client, question);
      results.push(await measureQuestion({ server, client, contenders, size, options, question, sample }));
    }
    return results;
  } finally {
    await Promise.all(contenders.map((each) => each.stop()));
    await client.end();
  }
}

/** The functions and computed columns a user of PostGraphile writes. */
export async function prepareForPostGraphile(client: pg.Client): Promise<void> {
  await client.query(readFileSync(join(packageRoot, 'bench/sql/postgraphile.sql'), 'utf8'));
}

/** q7 means q7a and q7b. */
export function isAsked(name: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((asked) => name === asked || name.slice(0, -1) === asked);
}

interface Task {
  readonly server: PostgresServer;
  readonly client: pg.Client;
  readonly contenders: readonly Contender[];
  readonly size: string;
  readonly options: BenchOptions;
  readonly question: Question;
  readonly sample: readonly Variables[];
}

async function measureQuestion({ server, client, contenders, size, options, question, sample }: Task): Promise<QuestionResult> {
  log(`${size} ${question.name}: ${question.title}, ${sample.length} sets of variables`);
  // Also warms every contender up, with every request of the question.
  const equal = await checkEquality(contenders, question, sample);
  if ('differs' in equal) {
    log(`  NOT COMPARED: ${equal.differs}`);
    return { size, question: question.name, title: question.title, contenders: {}, ratios: {}, notCompared: equal.differs };
  }
  const { bytes, ms } = equal;
  const keptBefore = await keptAnswers(contenders);
  const targets = contenders.map((each) => targetOf(each, question, sample, bytes));
  const rounds = new Map<Name, Round[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < options.rounds; round++) {
    // Who goes first changes from round to round. Round -1 only warms up: a JIT needs more than the check of equality.
    for (const target of [...targets.slice(Math.max(0, round) % 4), ...targets.slice(0, Math.max(0, round) % 4)]) {
      const slow = secondsFor(ms.get(target.contender.name) ?? 0, options);
      const seconds = round < 0 ? Math.min(2, options.seconds) : Math.max(options.seconds, slow);
      await untilIdle(client);
      const found = await measure(target, { ...options, seconds, postgres: server.pid });
      if (round >= 0) rounds.get(target.contender.name)?.push(found);
      if (found.errors > 0) log(`  ${target.contender.name}: ${found.errors} errors`);
    }
  }
  const kept = (await keptAnswers(contenders)) - keptBefore;
  if (!options.cache && kept > 0) throw new Error(`${question.name}: ${kept} answers of ours came from its cache, which should be off`);
  const result = summarise(size, question, rounds);
  log(
    `  ${Object.entries(result.ratios)
      .map(([name, { median }]) => `${median.toFixed(2)} × ${name}`)
      .join(', ')}`,
  ); // prettier-ignore
  return result;
}

/** How many answers our server took from its cache so far, by its own count: a setting can be wrong, or change its name. */
async function keptAnswers(contenders: readonly Contender[]): Promise<number> {
  const ours = contenders.find(({ name }) => name === 'renkei');
  const text = await (await fetch(`http://127.0.0.1:${ours?.port}/metrics`)).text();
  if (!text.includes('from="execution"')) throw new Error('our server does not tell where its answers came from');
  return Number(text.match(/from="cache"[^\n]*\} (\d+)/)?.[1] ?? 0);
}

/** A round holds some tens of answers even where one takes a second; never more than 20 s. */
function secondsFor(msPerAnswer: number, { connections }: BenchOptions): number {
  return Math.min(20, Math.ceil((msPerAnswer * connections) / 1000));
}

/** Whoever was measured before may have left statements that nobody waits for any more: they are cancelled, so that nobody pays for another. */
async function untilIdle(client: pg.Client): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(50)) {
    const { rows } = await client.query(
      `select pg_cancel_backend(pid) from pg_stat_activity where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) return;
  }
  log('  statements of an earlier round still run: the next figures are not clean');
}

function summarise(size: string, question: Question, rounds: ReadonlyMap<Name, readonly Round[]>): QuestionResult {
  const ours = (rounds.get('renkei') ?? []).map(({ perSecond }) => perSecond);
  const contenders: Partial<Record<Name, Summary>> = {};
  const ratios: Partial<Record<Name, Spread>> = {};
  for (const [name, own] of rounds) {
    const fields = Object.keys(own[0] ?? {}) as (keyof Round)[];
    contenders[name] = Object.fromEntries(fields.map((field) => [field, spreadOf(own.map((round) => round[field]))])) as Summary;
    if (name !== 'renkei')
      ratios[name] = ratioSpread(
        ours,
        own.map(({ perSecond }) => perSecond),
      ); // prettier-ignore
  }
  return { size, question: question.name, title: question.title, contenders, ratios };
}
