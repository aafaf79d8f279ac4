import { Command } from 'commander';
import { migrate, pendingMigrations } from '../storage/migrate.js';
import { say, withDatabase } from './with-database.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database schema up to date: all pending migrations or none')
    .option('--status', 'only list what is pending; exits with 1 when something is')
    .action(({ status }: { status?: boolean }) =>
      withDatabase(async (db) => {
        const names = status ? await pendingMigrations(db) : await migrate(db);
        for (const name of names) say(`${status ? 'pending' : 'applied'} ${name}`);
        say(
          names.length === 0
            ? `${db.location} is up to date`
            : `${names.length} migration(s) ${status ? 'pending' : 'applied'} on ${db.location}`,
        );
        if (status && names.length > 0) process.exitCode = 1;
      }),
    );
}
