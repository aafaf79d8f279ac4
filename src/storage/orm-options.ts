import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { migrations } from '../../migrations/index.js';
import { entities } from '../domain/entities.js';
import { packageRoot } from '../package-root.js';

/** What both drivers share. The snapshot is written by `migration:create` alone and compared by `migration:check`. */
export const ormOptions = {
  entities,
  extensions: [Migrator],
  // A mistyped name must not make a database.
  ensureDatabase: false,
  // Our own log tells what matters of migrations.
  logger: () => {},
  migrations: {
    path: join(packageRoot, 'migrations'),
    migrationsList: [...migrations],
    snapshotName: 'snapshot',
    snapshotOnMigrate: false,
  },
};
