import type { Reader } from '../storage/database.js';
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

  constructor(private readonly reader: Reader) {}

  read(): Promise<number> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const running = dataVersion(this.reader);
      // A failure is told to those who wait for it; the next statement starts all the same.
      this.#running = running.then(ignore, ignore);
      return running;
    });
    return this.#next;
  }
}

const ignore = () => {};

const readsOf = new WeakMap<Reader, VersionReads>();

/** The data version as this reader sees it now. The reader must stand for one server: replicas lag by different times. */
export function currentVersion(reader: Reader): Promise<number> {
  const reads = readsOf.get(reader) ?? new VersionReads(reader);
  readsOf.set(reader, reads);
  return reads.read();
}
