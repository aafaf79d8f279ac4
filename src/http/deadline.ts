import type { FastifyReply } from 'fastify';
import { RequestError } from './error-replies.js';

/**
 * Runs the work of one request; the signal aborts when the client goes away or the time is up, and the latter answers 503.
 * Fastify 5 has `handlerTimeout` and `request.signal` for this, but both end as soon as a POST body has been read.
 */
export async function beforeDeadline<T>(reply: FastifyReply, limitMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new RequestError(503, `The answer took longer than ${limitMs} ms.`, 'Ask for less at a time.', 'TIMEOUT');
      controller.abort(error);
      reject(error);
    }, limitMs);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
