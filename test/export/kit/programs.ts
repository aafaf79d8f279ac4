import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian's Python, which has networkx, igraph and rdflib from its packages; the first `python3` on PATH may be another. */
const python = '/usr/bin/python3';
/** Named here, so that knip does not look for it among npm packages. */
const graphviz = 'dot';
const script = fileURLToPath(new URL('./load.py', import.meta.url));

function runs(program: string, ...parameters: string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}

/** Is a Python module there? Says so when not, because a skipped test is easily taken for a passed one. */
export function hasModule(name: string): boolean {
  return told(runs(python, '-c', `import ${name}`), `python3-${name}`);
}

export function hasGraphviz(): boolean {
  return told(runs(graphviz, '-V'), 'graphviz');
}

function told(present: boolean, debianPackage: string): boolean {
  if (!present) console.warn(`Skipped, because it is not installed: apt-get install -y ${debianPackage}`);
  return present;
}

/** Loads a file with one of the loaders of load.py and returns what the program saw in it. */
export function loadWith<T>(loader: string, file: string | Uint8Array, ...more: (string | Uint8Array)[]): T {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-export-'));
  try {
    const paths = [file, ...more].map((content, index) => saved(content, join(folder, String(index))));
    const options = { encoding: 'utf8', maxBuffer: 2 ** 28, env: { PYTHONIOENCODING: 'utf-8' } } as const;
    return JSON.parse(execFileSync(python, [script, loader, ...paths], options)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Draws a DOT file; Graphviz's warnings count as failures. */
export function draw(source: string, format: 'svg' | 'png' | 'json'): Buffer {
  const { status, stdout, stderr } = spawnSync(graphviz, [`-T${format}`], { input: source, maxBuffer: 2 ** 28 });
  if (status !== 0 || stderr.length > 0) throw new Error(`dot: ${status} ${stderr.toString('utf8')}`);
  return stdout;
}

function saved(content: string | Uint8Array, path: string): string {
  writeFileSync(path, content);
  return path;
}
