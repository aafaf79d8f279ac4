import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json, whether we run from `src` or from `dist/src`. */
export const packageRoot: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

export const packageVersion: string = (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * What changes when the code does: a digest of all of it, the same in every process that runs the same build.
 * Answers depend on data and code, so tags of answers hold both. Reading the 300 files takes some 15 ms.
 */
export function codeDigest(): string {
  const hash = createHash('sha256').update(readFileSync(join(packageRoot, 'package.json')));
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|ts)$/.test(file));
  for (const file of files.sort()) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('base64url').slice(0, 12);
}
