import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.js';
import { readSeeds, SeedError } from '../seeding/seed.js';

export function seedCommand(): Command {
  return new Command('seed')
    .option('--dry-run')
    .option('--seeds <folder>', 'folder of seed files', join(packageRoot, 'seeds'))
    .action(async (options: { seeds: string }) => {
      try {
        const rows = await readSeeds(options.seeds);
        console.log(rows.length);
      } catch (error) {
        if (!(error instanceof SeedError)) throw error;
        for (const p of error.problems) console.error(`${p.file}:${p.line}: ${p.reason}`);
        console.error(`${error.problems.length} problems`);
        process.exitCode = 1;
      }
    });
}
