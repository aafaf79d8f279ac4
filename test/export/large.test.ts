import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { networkFormats } from '../../src/export/formats.js';

const script = fileURLToPath(new URL('./kit/measure.ts', import.meta.url));
const run = promisify(execFile);

interface Measured {
  readonly chunks: number;
  readonly bytes: number;
  readonly firstMs: number;
  readonly grownMb: number;
}

test.concurrent.each(networkFormats)(
  '100,000 nodes and 500,000 edges in $name: less than 200 MB, and the first bytes within a second',
  { timeout: 120_000 },
  async ({ name }) => {
    // A process for each format, because memory once taken is seldom given back.
    const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', script, name]);
    const { bytes, firstMs, grownMb }: Measured = JSON.parse(stdout);
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(grownMb).toBeLessThan(200);
    expect(firstMs).toBeLessThan(1_000);
  },
);
