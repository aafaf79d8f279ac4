import type { Command } from 'commander';

/** In the order of `--help`. Loaded when asked for: all of them take 0.8 s longer. */
export const commands = new Map<string, () => Promise<Command>>([
  ['migrate', async () => (await import('./migrate.js')).migrateCommand()],
  ['seed', async () => (await import('./seed.js')).seedCommand()],
  ['check', async () => (await import('./check.js')).checkCommand()],
  ['import', async () => (await import('./import.js')).importCommand()],
  ['export', async () => (await import('./export.js')).exportCommand()],
  ['match', async () => (await import('./match.js')).matchCommand()],
  ['unmatched', async () => (await import('./unmatched.js')).unmatchedCommand()],
  ['schema', async () => (await import('./schema.js')).schemaCommand()],
  ['migration', async () => (await import('./migration.js')).migrationCommand()],
]);
