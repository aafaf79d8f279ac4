import { indexNames } from '../queries/name-index.js';
import type { Database } from '../storage/database.js';
import { assemble } from './assemble.js';
import { readSeedFolder, type SeedProblem } from './read.js';
import { reconcile, type SeedReport } from './reconcile.js';
import type { SeedRow } from './rows.js';

/** The seeds have faults; nothing was loaded. */
export class SeedError extends Error {
  readonly code = 'INVALID_SEEDS';
  constructor(readonly problems: readonly SeedProblem[]) {
    const first = problems[0];
    super(`The seeds have ${problems.length} problem(s), the first in ${first?.file}:${first?.line}: ${first?.reason}`);
    this.name = 'SeedError';
  }
}

/** Reads and validates a folder of seeds without touching any database. Throws {@link SeedError}. */
export async function readSeeds(folder: string): Promise<SeedRow[]> {
  const files = await readSeedFolder(folder);
  const unreadable = files.flatMap((file) => file.problems);
  if (unreadable.length > 0) throw new SeedError(unreadable);
  const { rows, problems } = assemble(files);
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

/** Loads the seeds: all of them or nothing. Loading twice changes nothing the second time. */
export async function seed(db: Database, folder: string, progress?: (table: string) => void): Promise<SeedReport> {
  const rows = await readSeeds(folder);
  return db.exclusively(() =>
    db.transaction(async (writer) => {
      const report = await reconcile(writer, rows, progress);
      await indexNames(writer);
      return report;
    }),
  );
}
