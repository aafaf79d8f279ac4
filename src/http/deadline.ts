import type { FastifyReply } from 'fastify';
import { RequestError } from './error-replies.js';

/**
 * The time that one request has; when it is up the request is answered with 503.
 * Fastify 5 has `handlerTimeout` and `request.signal` for this, but both end as soon as a POST body has been read.
 */
export class Deadline {
  #controller: AbortController | undefined;
  #late: RequestError | undefined;

  constructor(
    private readonly reply: FastifyReply,
    private readonly limitMs: number,
  ) {}

  /** Aborts when the client goes away or the time is up. Made when first asked for: most requests end before anybody listens. */
  get signal(): AbortSignal {
    if (this.#controller) return this.#controller.signal;
    const controller = new AbortController();
    this.#controller = controller;
    const { raw } = this.reply;
    const left = () => {
      if (!raw.writableFinished) controller.abort();
    };
    if (this.#late) controller.abort(this.#late);
    else if (raw.closed) left();
    else raw.once('close', left);
    return controller.signal;
  }

  run<T>(work: (deadline: Deadline) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const message = `The answer took longer than ${this.limitMs} ms.`;
        this.#late = new RequestError(503, message, 'Ask for less at a time.', 'TIMEOUT');
        this.#controller?.abort(this.#late);
        reject(this.#late);
      }, this.limitMs);
      work(this)
        .finally(() => clearTimeout(timer))
        .then(resolve, reject);
    });
  }
}

/** Runs the work of one request in the time it has. */
export function beforeDeadline<T>(reply: FastifyReply, limitMs: number, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  return new Deadline(reply, limitMs).run(work);
}
