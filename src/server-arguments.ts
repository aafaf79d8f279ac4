import { parseArgs } from 'node:util';
import { ConfigError } from './config.js';

/** Settings that the command line gives: `--workers 2` says the same as WORKERS=2. Throws a ConfigError. */
export function settingsOf(args: string[]): Record<string, string> {
  try {
    const { workers } = parseArgs({ args, options: { workers: { type: 'string' } } }).values;
    return workers === undefined ? {} : { WORKERS: workers };
  } catch (error) {
    throw new ConfigError(
      `${(error as Error).message.split('\n')[0]}. The server takes --workers N, and settings as environment variables.`,
    );
  }
}
