import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AggregatorRegistry } from 'prom-client';
import { shareLimits } from '../limits/cost-limiter.js';
import { type FromWorker, isOurs, type ToWorker } from './messages.js';

export interface CrewOptions {
  readonly count: number;
  readonly logger: Logger;
  /** How long the workers have to stop, in milliseconds; then they are ended. */
  readonly stopLimitMs: number;
}

/** A worker that lived so long was sound: the next restart waits the shortest time again. */
const soundAfterMs = 60_000;
const shortestWaitMs = 200;
const longestWaitMs = 30_000;

/** The worker processes behind one port. A worker that ends unasked is started again, later each time it happens. */
export class Crew {
  readonly #metrics = new AggregatorRegistry();
  #failures = 0;
  #stopping = false;

  constructor(private readonly options: CrewOptions) {
    shareLimits();
  }

  /** Resolves to the address when all listen. The first one goes ahead: what hinders it would hinder all. */
  async start(): Promise<string> {
    const url = await this.#startOne();
    await Promise.all(Array.from({ length: this.options.count - 1 }, () => this.#startOne()));
    return url;
  }

  /** Lets every worker finish what it has; resolves to the exit code. */
  async stop(): Promise<number> {
    this.#stopping = true;
    const ends = all().map((worker) => ended(worker));
    for (const worker of all()) tell(worker, { renkei: 'stop' });
    const late = sleep(this.options.stopLimitMs, null, { ref: false });
    const codes = await Promise.race([Promise.all(ends), late]);
    if (codes === null) this.kill();
    return codes?.every((code) => code === 0) ? 0 : 1;
  }

  kill(): void {
    for (const worker of all()) worker.process.kill('SIGKILL');
  }

  /** Resolves when the worker listens; fails with its exit code when it ends before. */
  #startOne(): Promise<string> {
    const worker = cluster.fork();
    const started = Date.now();
    // A message to a worker that has just died must not end this process.
    worker.on('error', (error) => this.options.logger.warn({ err: error, worker: worker.process.pid }, 'no message to the worker'));
    return new Promise((resolve, reject) => {
      let listens = false;
      worker.on('message', (message: unknown) => {
        if (!isOurs(message)) return;
        const said = message as FromWorker;
        if (said.renkei === 'metrics') return void this.#answerMetrics(worker, said.id);
        listens = true;
        this.options.logger.info({ worker: worker.process.pid }, 'started');
        resolve(said.url);
      });
      worker.once('exit', (code, signal) => {
        if (!listens) reject(new WorkerFailed(code ?? 1));
        else if (!this.#stopping) void this.#replace(worker, code, signal, Date.now() - started);
      });
    });
  }

  async #replace(worker: Worker, code: number | null, signal: string | null, livedMs: number): Promise<void> {
    this.#failures = livedMs > soundAfterMs ? 0 : this.#failures;
    const waitMs = Math.min(longestWaitMs, shortestWaitMs * 2 ** this.#failures);
    this.#failures += 1;
    this.options.logger.error({ worker: worker.process.pid, code, signal, waitMs }, 'a worker ended unasked and is started again');
    await sleep(waitMs);
    if (this.#stopping) return;
    const since = Date.now();
    await this.#startOne().catch((error: unknown) => {
      if (!this.#stopping) void this.#replace(worker, error instanceof WorkerFailed ? error.exitCode : 1, null, Date.now() - since);
    });
  }

  async #answerMetrics(worker: Worker, id: number): Promise<void> {
    const text = await this.#metrics.clusterMetrics().catch(() => null);
    tell(worker, { renkei: 'metrics', id, text });
  }
}

/** A worker ended before it listened; it has told why. */
export class WorkerFailed extends Error {
  constructor(readonly exitCode: number) {
    super(`a worker ended with ${exitCode} before it listened`);
  }
}

function all(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
}

function ended(worker: Worker): Promise<number | null> {
  return new Promise((resolve) => worker.once('exit', (code) => resolve(code)));
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}
