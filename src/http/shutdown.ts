import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { beginDrain } from './drain.js';

type StopSignal = 'SIGTERM' | 'SIGINT';
const signalNumbers: Record<StopSignal, number> = { SIGINT: 2, SIGTERM: 15 };

/** How long the rest (database and so on) may take to close after the last request. */
const CLOSE_LIMIT_MS = 5000;

export interface ShutdownParts {
  readonly app: FastifyInstance;
  /** Closes what the requests used: Apollo, the database. Runs after the last of them. */
  readonly close: () => Promise<void>;
  readonly logger: Logger;
  readonly graceMs: number;
  /** For tests. */
  readonly exit?: (code: number) => void;
}

/**
 * On SIGTERM or SIGINT: stop accepting, finish running requests, close, exit 0. A second signal exits at once.
 * Returns a function that takes the signal handlers away again.
 */
export function installShutdown(parts: ShutdownParts): () => void {
  return stopOnSignal({ ...parts, stop: () => shutDown(parts) });
}

interface SignalParts extends Pick<ShutdownParts, 'logger' | 'exit'> {
  /** Resolves to the exit code. */
  readonly stop: () => Promise<number>;
  /** What is left to do when a second signal ends everything. */
  readonly atOnce?: () => void;
}

export function stopOnSignal({ logger, exit = process.exit, stop, atOnce = () => {} }: SignalParts): () => void {
  let stopping = false;
  const onSignal = (signal: StopSignal) => {
    if (stopping) {
      atOnce();
      return exit(128 + signalNumbers[signal]);
    }
    stopping = true;
    logger.info({ signal }, 'stopping: finishing the running requests (a second signal stops at once)');
    void stop().then(exit);
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  return () => void process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
}

/** Resolves to the exit code; never rejects. */
export async function shutDown({ app, close, logger, graceMs }: ShutdownParts): Promise<number> {
  beginDrain(app);
  try {
    await drain(app, logger, graceMs);
    if (!(await within(CLOSE_LIMIT_MS, close()))) throw new Error(`closing took longer than ${CLOSE_LIMIT_MS} ms`);
    logger.info('stopped');
    return 0;
  } catch (error) {
    logger.error({ err: error }, 'could not stop cleanly');
    return 1;
  }
}

async function drain(app: FastifyInstance, logger: Logger, graceMs: number): Promise<void> {
  const closed = app.close();
  if (await within(graceMs, closed)) return;
  logger.warn({ graceMs }, 'some requests did not finish in time and are cut off');
  app.server.closeAllConnections();
  if (!(await within(CLOSE_LIMIT_MS, closed))) throw new Error('the HTTP server did not close');
}

/** True if the work ended in time. Its failure is the caller's. */
async function within(ms: number, work: PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  try {
    return await Promise.race([Promise.resolve(work).then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
