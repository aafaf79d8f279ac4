import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import sql, { type Sql } from 'sql-template-tag';
import { institutionSelection } from '../src/queries/institution-filter.js';
import { countNodes, listNodes, relevance } from '../src/queries/list-nodes.js';
import { findSearch } from '../src/queries/search.js';
import { suggestNodes } from '../src/queries/suggest.js';
import type { Reader } from '../src/storage/database.js';
import { migrate } from '../src/storage/migrate.js';
import { openDatabase } from '../src/storage/open-database.js';
import { startPostgres } from '../test/kit/postgres.js';
import { generateNames } from './generate-names.js';

/** How long searching takes among 200,000 organizations on PostgreSQL, and by which plans: written to bench/SEARCH.md. */
const organizations = Number(process.argv[2] ?? 200_000);
const repeats = 15;
const asOf = '2026-11-20';

const searches = [
  '広島',
  '銀行',
  '高専',
  '大学',
  '株式会社',
  '工業',
  'ひろしま',
  'ﾋﾛｼﾏ',
  'hiroshima',
  'bank',
  '広島一産業大学',
  '広島 大学',
  '広島 技術 center',
  '広島一産某大学',
  'hiroshina',
  '島',
];
const prefixes = ['広', '広島', 'ひ', 'ひろし', 'h', 'hiros', '株式', '銀行'];

const postgres = await startPostgres();
const db = await openDatabase({ dataDir: '', databaseUrl: postgres.url('postgres') });
await migrate(db);
const started = performance.now();
await db.transaction((writer) => generateNames(writer, organizations));
await db.rows(sql`vacuum analyze`);
console.log(`${organizations} organizations made and indexed in ${((performance.now() - started) / 1000).toFixed(0)} s`);
const [size] = await db.rows<{ keys: number; table: string; indexes: string }>(
  sql`select count(*)::int as keys, pg_size_pretty(pg_table_size('search_key')) as table, pg_size_pretty(pg_indexes_size('search_key')) as indexes from search_key`,
);

const lines: string[] = [];
for (const text of searches) lines.push(await timedSearch(text));
const typed: string[] = [];
for (const prefix of prefixes) typed.push(await timedSuggest(prefix));
const plans: string[] = [];
for (const text of ['広島', '銀行']) plans.push(await planOf(`Search for ${text}: first page`, (reader) => firstPage(reader, text)));
for (const prefix of ['ひろし', 'h'])
  plans.push(await planOf(`Typeahead ${prefix}`, (reader) => suggestNodes(reader, { text: prefix, asOf }, 10)));

const report = `# Searching ${organizations.toLocaleString('en')} organizations

Written by \`npm run bench:search\` on PostgreSQL ${postgres.version}: ${size?.keys.toLocaleString('en')} search keys (table ${size?.table}, indexes ${size?.indexes}), made by
[generate-names.ts](generate-names.ts). Medians of ${repeats} runs in one client, in milliseconds, on ${cpus().length} cores; load average of the
machine at the end: ${loadavg()[0]?.toFixed(1)} (all else that ran there slows these figures).

| search | found | first page of 20 | totalCount |
|---|---:|---:|---:|
${lines.join('\n')}

| typed | suggestions | 10 suggestions |
|---|---:|---:|
${typed.join('\n')}

${plans.join('\n')}`;
writeFileSync(join(import.meta.dirname, 'SEARCH.md'), report);
console.log(report);
await db.close();
await postgres.stop();

async function firstPage(reader: Reader, text: string) {
  const search = await findSearch(reader, { text, types: ['INSTITUTION'], asOf });
  return listNodes(reader, institutionSelection({ search, asOf }), relevance, { first: 20 });
}

async function timedSearch(text: string): Promise<string> {
  const search = await findSearch(db, { text, types: ['INSTITUTION'], asOf });
  const selection = institutionSelection({ search, asOf });
  const found = await countNodes(db, selection);
  const page = await median(() => firstPage(db, text));
  const count = await median(() => countNodes(db, selection));
  return `| ${text} | ${found} | ${page} | ${count} |`;
}

async function timedSuggest(text: string): Promise<string> {
  const { rows } = await suggestNodes(db, { text, asOf }, 10);
  return `| ${text} | ${rows.length} | ${await median(() => suggestNodes(db, { text, asOf }, 10))} |`;
}

async function median(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < repeats; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return (times.toSorted((a, b) => a - b)[Math.floor(repeats / 2)] as number).toFixed(1);
}

/** The plan of the last statement of some work, as PostgreSQL ran it. */
async function planOf(title: string, work: (reader: Reader) => Promise<unknown>): Promise<string> {
  let last: Sql | undefined;
  const rows: Reader['rows'] = (statement) => {
    last = statement;
    return db.rows(statement);
  };
  await work({ rows });
  const plan = await db.rows<Record<string, string>>(sql`explain (analyze, costs off, summary on) ${last}`);
  return `## ${title}\n\n\`\`\`\n${plan.map((row) => row['QUERY PLAN']).join('\n')}\n\`\`\`\n`;
}
