import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

const files = globSync('src/**/*.{ts,tsx}', { cwd: packageRoot }).map((file) => {
  const text = readFileSync(join(packageRoot, file), 'utf8');
  return { path: file.split(sep).join('/'), text };
});

describe('source files', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('leave process.env to config.ts', () => {
    const readers = files.filter(({ text }) => /\bprocess\.env\b|\benv\b[^;]*from 'node:process'|import\.meta\.env\b/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts']);
  });

  it('have at most 300 lines', () => {
    const long = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length })).filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const odd = files.filter(({ path }) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.[a-z]+)*\.tsx?$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('are not called after nothing (utils, helpers, manager, index)', () => {
    const vague = files.filter(({ path }) => /\/(index|utils?|helpers?|manager|common|misc)(\.|\/|-)/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});
