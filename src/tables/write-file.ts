import { randomUUID } from 'node:crypto';
import { access, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { TableError } from './table.js';

/** Writes a file: it is there whole, or as it was before. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  // Beside the file, because a rename does not cross file systems.
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new TableError('UNWRITABLE_FILE', `${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`, undefined, {
      cause: error,
    });
  }
}

/** Refuses to write over what was read, and over a file that was not named. */
export async function requireFree(file: string, input: string, { named, force }: { named: boolean; force: boolean }): Promise<void> {
  if (force || !(await exists(file))) return;
  if ((await realpath(file)) === (await realpath(input))) {
    throw new TableError(
      'WOULD_OVERWRITE',
      `${file} is the file that was read.`,
      'Name another with --output, or write over it with --force.',
    );
  }
  if (!named) throw new TableError('WOULD_OVERWRITE', `${file} exists.`, 'Name a file with --output, or write over it with --force.');
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
