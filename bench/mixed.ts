import pg from 'pg';
import type { PostgresServer } from '../test/kit/postgres.js';
import { type Contender, startContender } from './contenders/contender.js';
import { databaseOf } from './databases.js';
import { loadMixed } from './load/mixed.js';
import { pathOf } from './measure.js';
import type { BenchOptions } from './options.js';
import { type ContenderName, questions, requestBody, sampleOf } from './questions.js';
import { ratioSpread, type Spread, spreadOf } from './statistics.js';
import { prepareForPostGraphile } from './throughput.js';

/** W1 at one size. */
export interface MixedSizeResult {
  readonly size: string;
  readonly contenders: Readonly<Record<string, { readonly perSecond: Spread; readonly stale: number }>>;
  readonly ratios: Readonly<Record<string, Spread>>;
}

const names: readonly ContenderName[] = ['renkei', 'postgraphile', 'raw'];

export async function measureMixed(server: PostgresServer, size: string, options: BenchOptions): Promise<MixedSizeResult> {
  const databaseUrl = await databaseOf(server, size);
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  const contenders: Contender[] = [];
  try {
    await prepareForPostGraphile(client);
    for (const name of names) contenders.push(await startContender(name, databaseUrl));
    return await rounds(contenders, client, { size, databaseUrl, options });
  } finally {
    await Promise.all(contenders.map((each) => each.stop()));
    await client.end();
  }
}

async function rounds(
  contenders: readonly Contender[],
  client: pg.Client,
  { size, databaseUrl, options }: { size: string; databaseUrl: string; options: BenchOptions },
): Promise<MixedSizeResult> {
  const question = questions.find(({ name }) => name === 'q1');
  if (!question) throw new Error('Q1 is gone');
  const sample = await sampleOf(client, question);
  const found = new Map(names.map((name) => [name, { perSecond: [] as number[], stale: 0 }]));
  for (let round = -1; round < options.rounds; round++) {
    for (const contender of contenders) {
      const name = contender.name as ContenderName;
      const bodies = new Map(sample.map((variables) => [String(variables.code), requestBody(question, name, variables)]));
      const { connections, seconds } = options;
      const result = await loadMixed({ port: contender.port, path: pathOf(name, question), bodies, databaseUrl, connections, seconds });
      const own = found.get(name);
      if (!own) continue;
      own.stale += result.stale;
      if (round >= 0) own.perSecond.push((result.reads + result.writes) / result.seconds);
    }
  }
  const perSecond = (name: ContenderName) => found.get(name)?.perSecond ?? [];
  return {
    size,
    contenders: Object.fromEntries(
      names.map((name) => [name, { perSecond: spreadOf(perSecond(name)), stale: found.get(name)?.stale ?? 0 }]),
    ),
    ratios: Object.fromEntries(names.slice(1).map((name) => [name, ratioSpread(perSecond('renkei'), perSecond(name))])),
  };
}
