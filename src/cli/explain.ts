import { ConfigError } from '../config.js';
import { StartError } from '../http/listen.js';
import { SeedError } from '../seeding/seed.js';
import { StorageError } from '../storage/database.js';

/** Faults a person can mend are told in one line each; anything else keeps its stack. */
export function explain(error: unknown): string {
  if (error instanceof SeedError) {
    const lines = error.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
    return `${lines.length} problem(s) in the seeds, nothing was loaded:\n${lines.join('\n')}`;
  }
  const known = [ConfigError, StorageError, StartError].some((kind) => error instanceof kind);
  return known ? (error as Error).message : ((error as Error).stack ?? String(error));
}
