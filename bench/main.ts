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
import { type BenchRun, resultsPage } from './report.js';
import { measureScaling } from './scaling.js';
import { measureSize } from './throughput.js';

const options = benchOptions(process.argv.slice(2));
const resultsFile = join(packageRoot, 'bench/results.json');
// Contenders and PostgreSQL end with this process, whatever ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const server = await startServer();
try {
  if (options.scaling) save({ ...runOf(server, options), scaling: await measureScaling(server, options) });
  else if (options.mixed) {
    const mixed = [];
    for (const size of options.sizes) mixed.push(await measureMixed(server, size, options));
    save({ ...runOf(server, options), mixed });
  } else {
    const results = [];
    for (const size of options.sizes) {
      results.push(...(await measureSize(server, size, options)));
      save({ ...runOf(server, options), results });
    }
  }
} finally {
  await server.stop();
}

/** Writes what was measured beside what earlier runs found about other things. */
function save(run: BenchRun): void {
  const before = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as BenchRun) : {};
  const merged = { ...before, ...run };
  writeFileSync(resultsFile, `${JSON.stringify(merged, null, 2)}\n`);
  writeFileSync(join(packageRoot, 'bench/RESULTS.md'), resultsPage(merged));
  if (merged.results) writeFileSync(join(packageRoot, 'docs/images/bench.svg'), ratioChart(merged.results));
  process.stdout.write('written: bench/results.json, bench/RESULTS.md, docs/images/bench.svg\n');
}

function runOf({ version }: PostgresServer, { sizes, seconds, rounds, connections }: BenchOptions): BenchRun {
  // The package does not export its package.json.
  const { version: postgraphile } = JSON.parse(readFileSync(join(packageRoot, 'node_modules/postgraphile/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    command: `npm run bench -- ${process.argv.slice(2).join(' ')}`,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: { Node: process.versions.node, PostgreSQL: version, PostGraphile: postgraphile, load: hasWrk ? 'wrk' : 'autocannon' },
    options: { sizes, seconds, rounds, connections },
  };
}
