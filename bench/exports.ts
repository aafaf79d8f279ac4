import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.js';
import { type Contender, startContender } from './contenders/contender.js';
import { databaseOf, startServer } from './databases.js';
import { memoryOf } from './process-cost.js';
import { type BenchResults, resultsPage } from './report.js';
import { median } from './statistics.js';

/** Q8: first byte, duration and peak memory of files of a large network, from a server process and by the command line. Linux only: reads /proc. */
const networks = ['graphml', 'gexf', 'json', 'cyjs', 'graphology', 'gephi', 'csv', 'net', 'dot', 'ttl', 'jsonld'].map(
  (name) => `network.${name}`,
);
const files = [...networks, 'institutions.csv', 'bodies.csv', 'memberships.csv', 'ties.ndjson'];
const commands = ['network.graphml', 'network.ttl', 'ties.ndjson'];
// npm run bench:exports -- --only network.csv,ties.ndjson --rounds 1
const { values: asked } = parseArgs({ options: { only: { type: 'string', default: '' }, rounds: { type: 'string', default: '3' } } });
const rounds = Number(asked.rounds);
const isAsked = (file: string) => asked.only === '' || asked.only.split(',').includes(file);

/** One file, once. Megabytes of memory, seconds; the command line has no first byte to wait for. */
interface Run {
  readonly bytes: number;
  readonly seconds: number;
  readonly firstMs: number | null;
  readonly idle: number | null;
  readonly peak: number;
}

/** Medians over the rounds. */
export interface ExportResult extends Run {
  readonly file: string;
  readonly by: 'server' | 'command line';
}

// A database that is there already, of a run that someone else's benchmark must not disturb.
const given = process.env['BENCH_DATABASE_URL'];
const postgres = given ? null : await startServer();
try {
  const databaseUrl = given ?? (await databaseOf(postgres as NonNullable<typeof postgres>, 'l'));
  const results: ExportResult[] = [];
  for (const file of files.filter(isAsked)) results.push(await measured(file, 'server', () => fromServer(databaseUrl, file)));
  for (const file of commands.filter(isAsked)) results.push(await measured(file, 'command line', () => fromCommand(databaseUrl, file)));
  save(results);
} finally {
  await postgres?.stop();
}

async function measured(file: string, by: ExportResult['by'], run: () => Promise<Run>): Promise<ExportResult> {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await run());
  const middle = (field: keyof Run) => (runs[0]?.[field] === null ? null : median(runs.map((each) => each[field] as number)));
  const [bytes, seconds, peak] = [middle('bytes') ?? 0, middle('seconds') ?? 0, middle('peak') ?? 0];
  const result = { file, by, bytes, seconds, firstMs: middle('firstMs'), idle: middle('idle'), peak };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return result;
}

/** A server of its own for each file, because memory once taken is seldom given back. */
async function fromServer(databaseUrl: string, file: string): Promise<Run> {
  const server = await startContender('renkei', databaseUrl);
  try {
    const idle = await settled(server);
    // Forgets the peak of the start: VmHWM is the peak since now.
    writeFileSync(`/proc/${server.pid}/clear_refs`, '5');
    const start = performance.now();
    const response = await fetch(`http://127.0.0.1:${server.port}/exports/${file}`, { headers: { 'accept-encoding': 'identity' } });
    let [firstMs, bytes] = [0, 0];
    for await (const chunk of response.body ?? []) {
      firstMs ||= performance.now() - start;
      bytes += chunk.length;
    }
    return { bytes, seconds: (performance.now() - start) / 1000, firstMs, idle, peak: memoryOf(server.pid, 'VmHWM') };
  } finally {
    await server.stop();
  }
}

/** Memory once the network has been loaded in the background: when it has stayed the same for two seconds. */
async function settled({ pid }: Contender): Promise<number> {
  let [before, same] = [0, 0];
  for (let tries = 0; tries < 60 && same < 4; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = memoryOf(pid);
    same = Math.abs(now - before) <= 1 ? same + 1 : 0;
    before = now;
  }
  return before;
}

async function fromCommand(databaseUrl: string, file: string): Promise<Run> {
  const [subject = '', format = ''] = file.split('.');
  const start = performance.now();
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli/main.js'), 'export', subject, '--format', format], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [bytes, peak] = [0, 0];
  const ended = once(child, 'exit');
  for await (const chunk of child.stdout) {
    bytes += (chunk as Buffer).length;
    if (child.exitCode === null) peak = peakOf(child.pid ?? 0, peak);
  }
  await ended;
  return { bytes, seconds: (performance.now() - start) / 1000, firstMs: null, idle: null, peak };
}

/** Its peak so far; what was seen before when it has just ended. */
function peakOf(pid: number, before: number): number {
  try {
    return Math.max(before, memoryOf(pid, 'VmHWM'));
  } catch {
    return before;
  }
}

/** Writes what was measured beside what `npm run bench` found about other things. */
function save(results: readonly ExportResult[]): void {
  const resultsFile = join(packageRoot, 'bench/results.json');
  const before = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as BenchResults) : {};
  const exports = {
    date: new Date().toISOString().slice(0, 10),
    server: execFileSync('git', ['log', '-1', '--format=%h', '--', 'src', 'migrations'], { encoding: 'utf8', cwd: packageRoot }).trim(),
    command: ['npm run bench:exports', ...process.argv.slice(2)].join(' '),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: { Node: process.versions.node, ...(postgres ? { PostgreSQL: postgres.version } : {}) },
    options: { seconds: 0, rounds, connections: 1 },
    results,
  };
  const merged = { ...before, exports };
  writeFileSync(resultsFile, `${JSON.stringify(merged, null, 2)}\n`);
  writeFileSync(join(packageRoot, 'bench/RESULTS.md'), resultsPage(merged));
}
