import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const source = import.meta.dirname;
const root = join(source, '../..');
const output = join(root, 'dist/graphiql');
const stamp = join(output, '.inputs');

/** GraphiQL as one static folder: no CDN, no requests beyond our own origin, so it works with no internet. */
const bundle: InlineConfig = {
  configFile: false,
  root: source,
  base: '/graphiql/',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic' } },
  worker: { format: 'es' },
  build: {
    outDir: output,
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Monaco is one large editor: splitting it further would only move the warning.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" in React packages means nothing in a browser bundle; a hundred warnings would hide a real one.
      onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
    },
  },
};

/** The bundle depends on these sources and on the exact versions of what it bundles, nothing else. */
function inputsDigest(): string {
  const hash = createHash('sha256');
  const packages = ['graphiql', '@graphiql/react', 'monaco-editor', 'monaco-graphql', 'react', 'react-dom', 'graphql', 'vite'];
  for (const name of packages) {
    const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    hash.update(`${name}@${manifest.version}\n`);
  }
  for (const file of globSync('*.{ts,tsx,css,html}', { cwd: source }).sort()) {
    hash.update(file).update(readFileSync(join(source, file)));
  }
  return hash.digest('hex');
}

function outputSize(): string {
  const files = globSync('**/*', { cwd: output }).map((file) => statSync(join(output, file)));
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const digest = inputsDigest();
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && !process.argv.includes('--force')) {
  console.log(`GraphiQL is up to date in dist/graphiql (${outputSize()})`);
} else {
  const started = performance.now();
  await build(bundle);
  writeFileSync(stamp, digest);
  console.log(`GraphiQL built in ${((performance.now() - started) / 1000).toFixed(1)} s: dist/graphiql (${outputSize()})`);
}
