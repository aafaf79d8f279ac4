import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportReport } from '../../src/importing/import-report.js';
import { packageRoot } from '../../src/package-root.js';
import { dumpFile, name, record, related, rorId } from '../importing/ror-records.js';
import { seedFolder, smallSeeds } from '../seeding/seed-folder.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line on an embedded database of its own. */
function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', NODE_ENV: 'test' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: packageRoot, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

it('imports, tells what it did, and explains what is wrong in one line', async () => {
  const bank = record(1, { names: [name('鳥取銀行', 'ja', 'ror_display', 'label')], types: ['company'] });
  const file = await dumpFile([bank, record(2, { relationships: [related('parent', 1)] }), { id: 'nothing' }], 'dump.json.gz');
  expect((await cli('seed', '--seeds', await seedFolder({ 'a.yml': smallSeeds }))).code).toBe(0);

  const dry = await cli('import', 'ror', file, '--dry-run');
  expect(dry.out).toContain('dry run: nothing was written');
  expect(dry.out).toContain(`${rorId(1)} may be bank, by name and prefecture`);

  const links = join(folder, 'links.csv');
  await writeFile(links, `\uFEFF# confirmed\nhttps://ror.org/${rorId(1)}, bank\n`);
  const first = await cli('import', 'ror', file, '--json', '--link', links, '--release', 'v2.0-2026-06-23');
  expect(first).toMatchObject({ code: 0, err: '' });
  const report = JSON.parse(first.out) as ImportReport;
  expect(report).toMatchObject({ read: 3, imported: 2, dryRun: false, document: 'ror-data-v2-0-2026-06-23' });
  expect(report.remarks.map(({ kind }) => kind).sort()).toEqual(['broken', 'linked']);

  expect(await cli('import', 'ror', await dumpFile('[{"id"'))).toMatchObject({
    code: 1,
    err: 'renkei: The JSON ends in the middle: the file is cut off or damaged.\n',
  });
  expect((await cli('import', 'ror')).code).toBe(2);
}, 120_000);
