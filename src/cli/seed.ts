import { Command } from 'commander';
import { seedFolder } from '../prepare-database.js';
import type { SeedReport } from '../seeding/reconcile.js';
import { readSeeds, seed } from '../seeding/seed.js';
import { migrate } from '../storage/migrate.js';
import { say, withDatabase } from './with-database.js';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly seeds: string;
}

export function seedCommand(): Command {
  return new Command('seed')
    .description('load the facts under seeds/: inserts, updates and removes just what differs, all or nothing')
    .option('--dry-run', 'only read and validate the files; no database is touched')
    .option('--json', 'print the report as JSON')
    .option('--seeds <folder>', 'folder of the seed files', seedFolder)
    .action(async ({ dryRun, json, seeds }: Options) => {
      if (dryRun) {
        const rows = await readSeeds(seeds);
        say(`${seeds}: ${rows.length} rows, no problem`);
        return;
      }
      await withDatabase(async (db) => {
        await migrate(db);
        const report = await seed(db, seeds, (table) => process.stderr.write(`seeding ${table} …\n`));
        say(json ? JSON.stringify(report) : table(report));
      });
    });
}

function table({ tables, inserted, updated, unchanged, removed }: SeedReport): string {
  const rows = [...Object.entries(tables), ['total', { inserted, updated, unchanged, removed }] as const];
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(10))).join('');
  return [
    line(['', 'inserted', 'updated', 'unchanged', 'removed']),
    ...rows.map(([name, counts]) => line([name, counts.inserted, counts.updated, counts.unchanged, counts.removed])),
  ].join('\n');
}
