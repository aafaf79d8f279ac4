import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { databaseOf, startServer } from './databases.js';

/** Peak memory, first byte and duration of exporting a large network from a real server process. Linux only: reads /proc. */
const files = [
  'network.graphml',
  'network.json',
  'network.csv',
  'network.ttl',
  'network.csv?attributes=role',
  'institutions.csv',
  'ties.ndjson',
];
const port = 4377;

const postgres = await startServer();
const databaseUrl = await databaseOf(postgres, 'l');

for (const file of files) await measure(file);
await postgres.stop();

async function measure(file: string): Promise<void> {
  const server = spawn(process.execPath, [join(packageRoot, 'dist/src/main.js')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await ready();
  const before = memory(server.pid, 'VmRSS');
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/exports/${file}`, { headers: { 'accept-encoding': 'identity' } });
  let [first, bytes] = [0, 0];
  for await (const chunk of response.body ?? []) {
    first ||= performance.now() - start;
    bytes += chunk.length;
  }
  const seconds = (performance.now() - start) / 1000;
  const peak = memory(server.pid, 'VmHWM');
  console.log(
    `${file.padEnd(28)} ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, first byte ${first.toFixed(0)} ms, peak ${peak} MB (idle ${before} MB)`,
  );
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not get ready');
}

function memory(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(field));
  return Math.round(Number(line?.match(/\d+/)?.[0] ?? 0) / 1024);
}
