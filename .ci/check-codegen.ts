import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The committed typed documents must be those that codegen makes of the committed schema and operations. */
const root = join(import.meta.dirname, '..');
const generated = 'schema/generated/operations.ts';
const folder = mkdtempSync(join(tmpdir(), 'renkei-codegen-'));

try {
  for (const name of ['schema', 'codegen.yml', 'package.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  rmSync(join(folder, generated), { force: true });
  // A junction needs no special rights on Windows.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync('graphql-codegen', ['--config', 'codegen.yml', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (read(folder) !== read(root)) {
    console.error(`${generated} is not what the schema and the operations make: npm run codegen`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function read(base: string): string {
  const file = join(base, generated);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
}
