import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/package-root.js';
import type { ContenderName } from '../questions.js';

/** A server under test: a process of its own on loopback. */
export interface Contender {
  readonly name: ContenderName | 'constant';
  readonly pid: number;
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startMs: number;
  stop(): Promise<void>;
}

/** The same for all: reads of one process keep this many connections. */
const poolSize = '10';
const firstPort = 4380;

interface Program {
  readonly arguments: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A request that any answer but a refused connection makes ready. */
  readonly probe: string;
}

const typescript = (file: string) => ['--import', 'tsx', join(packageRoot, 'bench/contenders', file)];

const programs: Readonly<Record<Contender['name'], Program>> = {
  renkei: {
    arguments: [join(packageRoot, 'dist/src/main.js')],
    env: { RATE_LIMIT_POINTS: '0', MAX_COST: '1000000000', LOG_LEVEL: 'error', DATABASE_POOL_SIZE: poolSize },
    probe: '/readyz',
  },
  postgraphile: { arguments: typescript('postgraphile.ts'), env: { POOL_SIZE: poolSize, GRAPHILE_ENV: 'production' }, probe: '/graphql' },
  raw: {
    arguments: typescript('raw-sql.ts'),
    env: { POOL_SIZE: poolSize, SQL_FOLDER: join(packageRoot, 'bench/queries/sql') },
    probe: '/',
  },
  constant: { arguments: typescript('constant.ts'), env: {}, probe: '/16' },
};

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** How a contender is started beyond what is fixed. */
export interface StartOptions {
  readonly nodeFlags?: readonly string[];
  /** Ours keeps answers; without it none, which is what is compared. */
  readonly cache?: boolean;
  /** Processes of ours. */
  readonly workers?: number;
  /** So much higher a port: the second of one name. */
  readonly portsOn?: number;
}

export async function startContender(
  name: Contender['name'],
  databaseUrl: string,
  { nodeFlags = [], cache = false, workers = 1, portsOn = 0 }: StartOptions = {},
): Promise<Contender> {
  const program = programs[name];
  const port = firstPort + Object.keys(programs).indexOf(name) + portsOn;
  // Requests repeat: with kept answers the others' making of answers would be compared with our memory.
  const keeping = name === 'renkei' ? { RESPONSE_CACHE_MB: cache ? '64' : '0', WORKERS: String(workers) } : {};
  const env = { ...process.env, ...program.env, ...keeping, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: String(port) };
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, ...program.arguments], {
    env,
    cwd: packageRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await untilAnswering(child, `http://127.0.0.1:${port}${program.probe}`, name);
  const startMs = performance.now() - start;
  return { name, pid: child.pid ?? 0, port, startMs, stop: () => stop(child) };
}

async function untilAnswering(child: ChildProcess, url: string, name: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(20)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer && (name !== 'renkei' || answer.ok)) return;
  }
  throw new Error(`${name} did not get ready`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(forced);
}
