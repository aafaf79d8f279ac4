import type { Server } from '../storage/database.js';
import { dataVersion } from './data-version.js';

const none = Promise.resolve();

/**
 * Reads the data version for many requests at once: at most one statement is under way, and all who come meanwhile share
 * the next one. Whoever asks gets a version read after it asked, so that a write committed before is always seen: a
 * statement already under way may have been answered before that write and is never shared.
 */
class VersionReads {
  #running: Promise<unknown> = none;
  #next: Promise<number> | null = null;
  /** The last version, and when it was read, where nobody else can write: 4,500 small answers a second from the embedded database instead of 1,000. */
  #known: { readonly version: Promise<number>; readonly touched: number | undefined } | null = null;

  constructor(private readonly server: Server) {}

  read(): Promise<number> {
    const touched = this.server.touched?.();
    if (touched !== undefined && this.#known?.touched === touched) return this.#known.version;
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const running = dataVersion(this.server);
      this.#known = { version: running, touched: this.server.touched?.() };
      // A failure is told to those who wait for it; the next statement starts all the same.
      this.#running = running.then(ignore, () => {
        this.#known = null;
      });
      return running;
    });
    return this.#next;
  }
}

const ignore = () => {};

const readsOf = new WeakMap<Server, VersionReads>();

/** The data version of a server now. */
export function currentVersion(server: Server): Promise<number> {
  const reads = readsOf.get(server) ?? new VersionReads(server);
  readsOf.set(server, reads);
  return reads.read();
}
