import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import type { PostgresServer } from '../test/kit/postgres.js';
import { ratioChart } from './chart.js';
import { startServer } from './databases.js';
import { hasWrk } from './load/wrk.js';
import { measureMixed } from './mixed.js';
import { type BenchOptions, benchOptions } from './options.js';
import { type BenchResults, type Circumstances, resultsPage } from './report.js';
import { measureScaling } from './scaling.js';
import { measureSize } from './throughput.js';
import { measureWorkers } from './workers.js';

const options = benchOptions(process.argv.slice(2));
const resultsFile = join(packageRoot, 'bench/results.json');
// Contenders and PostgreSQL end with this process, whatever ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const server = await startServer();
const circumstances = circumstancesOf(server, options);
try {
  if (options.scaling)
    save({
      scaling: {
        ...circumstances,
        options: { ...circumstances.options, rounds: 1, connections: 1 },
        results: await measureScaling(server, options),
      },
    });
  else if (options.workers > 1)
    save({ workers: { ...circumstances, results: (await bySize((size) => measureWorkers(server, size, options))).flat() } });
  else if (options.mixed) save({ mixed: { ...circumstances, results: await bySize((size) => measureMixed(server, size, options)) } });
  else {
    const measured = { ...circumstances, results: (await bySize((size) => measureSize(server, size, options))).flat() };
    save(options.cache ? { cached: measured } : { throughput: measured });
  }
} finally {
  await server.stop();
}

async function bySize<Result>(measure: (size: string) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of options.sizes) results.push(await measure(size));
  return results;
}

/** Writes what was measured beside what earlier runs found about other things. */
function save(found: BenchResults): void {
  const before = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as BenchResults) : {};
  const merged = { ...before, ...found };
  writeFileSync(resultsFile, `${JSON.stringify(merged, null, 2)}\n`);
  writeFileSync(join(packageRoot, 'bench/RESULTS.md'), resultsPage(merged));
  if (merged.throughput) writeFileSync(join(packageRoot, 'docs/images/bench.svg'), ratioChart(merged.throughput.results));
  process.stdout.write('written: bench/results.json, bench/RESULTS.md, docs/images/bench.svg\n');
}

function circumstancesOf({ version }: PostgresServer, { seconds, rounds, connections }: BenchOptions): Circumstances {
  // The package does not export its package.json.
  const file = readFileSync(join(packageRoot, 'node_modules/postgraphile/package.json'), 'utf8');
  const { version: postgraphile } = JSON.parse(file) as { version: string };
  return {
    date: new Date().toISOString().slice(0, 10),
    server: execFileSync('git', ['log', '-1', '--format=%h', '--', 'src', 'migrations'], { encoding: 'utf8', cwd: packageRoot }).trim(),
    command: `npm run bench -- ${process.argv.slice(2).join(' ')}`,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: { Node: process.versions.node, PostgreSQL: version, PostGraphile: postgraphile, load: hasWrk ? 'wrk' : 'autocannon' },
    options: { seconds, rounds, connections },
  };
}
