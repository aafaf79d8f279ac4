import { ConfigError } from '../config.js';
import { InputError } from '../domain/input-error.js';
import { NoSuchExport } from '../export/export-file.js';
import { OptionError } from '../export/options.js';
import { ParameterError } from '../export/parameters.js';
import { StartError } from '../http/listen.js';
import { ImportError } from '../importing/import-error.js';
import { ListError } from '../importing/list-error.js';
import { SeedError } from '../seeding/seed.js';
import { StorageError } from '../storage/database.js';
import { TableError } from '../tables/table.js';

/** Faults a person can mend are told in one line each; anything else keeps its stack. */
export function explain(error: unknown): string {
  if (error instanceof SeedError) {
    const lines = error.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
    return `${lines.length} problem(s) in the seeds, nothing was loaded:\n${lines.join('\n')}`;
  }
  if (error instanceof NoSuchExport || error instanceof ParameterError || error instanceof OptionError) {
    return `${error.message}${error.allowed.length > 0 ? ` Allowed: ${error.allowed.join(', ')}.` : ''}`;
  }
  if (error instanceof TableError || error instanceof ListError)
    return `${error.code}: ${error.message}${error.hint ? ` ${error.hint}` : ''}`;
  const known = [ConfigError, StorageError, ImportError, StartError, InputError].some((kind) => error instanceof kind);
  return known ? (error as Error).message : ((error as Error).stack ?? String(error));
}
