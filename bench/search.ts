import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { databaseOf, startServer } from './databases.js';
import { openSearchBench, type SearchBench, type Timed } from './search-bench.js';
import { searchKinds, textsOf } from './search-kinds.js';

/**
 * How long searching takes at L by the index in memory and by SQL, and whether both say the same; how long the index takes to load, and how much
 * memory. Written to bench/SEARCH.md. `tsx bench/search.ts <address of a database>` takes that one instead of the benchmark's own.
 */
const [given] = process.argv.slice(2);
const server = given ? null : await startServer();
const bench = await openSearchBench(given ?? (server ? await databaseOf(server, 'l') : ''));
try {
  const lines: string[] = [];
  for (const kind of searchKinds) {
    const texts = await textsOf(bench.db, kind);
    const timed = await (kind.isTypedAhead ? bench.timeSuggestions(texts) : bench.timeSearches(texts));
    lines.push(lineOf(kind.title, texts.length, timed));
    console.log(lines.at(-1));
  }
  writeFileSync(join(import.meta.dirname, 'SEARCH.md'), reportOf(bench, lines));
} finally {
  await bench.db.close();
  await server?.stop();
}

function lineOf(title: string, texts: number, { found, memoryFirst, memoryAll, sqlFirst, sqlAll, differing }: Timed): string {
  const cells = [title, texts, found, memoryFirst.toFixed(2), memoryAll.toFixed(2), sqlFirst.toFixed(1), sqlAll.toFixed(1), differing];
  return `| ${cells.join(' | ')} |`;
}

function reportOf({ loading }: SearchBench, lines: readonly string[]): string {
  const { keys, nodes, readMs, loadMs, loadCpuMs, longestPauseMs, indexBytes } = loading;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return `# Searching ${nodes.toLocaleString('en')} nodes

Written by \`npm run bench:search\`, on ${cpus().length} cores; load average of the machine at the end: ${loadavg()[0]?.toFixed(1)} (all else that ran there slows these figures, and
SQL, which waits for several processes, more than what is over in a moment).

**The index in memory** holds ${keys.toLocaleString('en')} search keys in ${megabytes(indexBytes)}. Loading took ${seconds(loadMs)}, ${seconds(readMs)} of which were waiting for the database
(CPU of ours, reading the rows among it: ${seconds(loadCpuMs)}); the event loop was never held for more than ${longestPauseMs.toFixed(0)} ms.

**Searches**, in milliseconds: the median over the texts of the median of each one's runs. A first page is 20 institutions (what is typed ahead: 10 nodes of any type) with their ranks, without names; SQL gives whole rows with it. All: everything found, as
for a count. Reading the text is among both. Differing: texts for which both do not give the same nodes and ranks in the same order.

| texts | number | found, median | first page | all | SQL: first page | SQL: count | differing |
|---|---:|---:|---:|---:|---:|---:|---:|
${lines.join('\n')}
`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
