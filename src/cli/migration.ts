import { Command } from 'commander';
import { schemaChanges, writeMigration } from '../storage/migration-files.js';
import { say } from './with-database.js';

/** For developers: migrations follow the entities. */
export function migrationCommand(): Command {
  const command = new Command('migration').description('for developers: compare entities and migrations');
  command
    .command('create <name>')
    .description('write the migration that brings the last snapshot to the present entities; list it in migrations/index.ts')
    .action(async (name: string) => {
      const file = await writeMigration(name);
      say(file ? `wrote ${file}; list it in migrations/index.ts` : 'the entities have not changed since the last migration');
    });
  command
    .command('check')
    .description('exit with 1 when the entities differ from the snapshot, or from what the migrations make')
    .action(async () => {
      const changes = await schemaChanges();
      if (changes.length === 0) return say('migrations, snapshot and entities agree');
      process.stderr.write(`${changes.join('\n')}\nrun npm run migration:create\n`);
      process.exitCode = 1;
    });
  return command;
}
