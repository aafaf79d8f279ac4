import { spawn } from 'node:child_process';

/**
 * `npm run check`: everything that must hold, quickest first. Stops at the first that fails; each is also `npm run check:<name>`.
 * `npm run check -- --skip=tests` leaves one out.
 */
const checks = ['format', 'lint', 'imports', 'unused', 'types', 'schema', 'codegen', 'migration', 'tests'];
const skipped = process.argv.flatMap((argument) => (argument.startsWith('--skip=') ? argument.slice(7).split(',') : []));

for (const name of checks.filter((check) => !skipped.includes(check))) {
  const started = performance.now();
  const { code, output } = await run(name);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (code !== 0) {
    console.error(`${output.trim()}\n\n✘ ${name} failed after ${seconds}; run it alone: npm run check:${name}`);
    process.exit(1);
  }
  const summary = name === 'tests' ? output.split('\n').filter((line) => /^\s*(Test Files|Tests)\s/.test(line)) : [];
  console.log([`✔ ${name} ${seconds}`, ...summary].join('\n'));
}

function run(name: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', `check:${name}`], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
