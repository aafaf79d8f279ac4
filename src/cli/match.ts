import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { todayInJapan } from '../domain/partial-date.js';
import { findColumn, getNameColumn } from '../importing/find-column.js';
import { type MatchedTable, matchTable } from '../importing/match-table.js';
import { matchTexts } from '../matching/match-texts.js';
import { keepUnmatchedTexts } from '../queries/unmatched-texts.js';
import type { Database } from '../storage/database.js';
import { readTable } from '../tables/read-table.js';
import { type MatchFiles, type MatchFormat, matchFiles, requireWritable, writeMatched } from './match-files.js';
import { startProgress } from './progress.js';
import { requireUpToDate } from './require-ready.js';
import { readOptions, type TableOptions, withTableOptions } from './table-options.js';
import { say, withDatabase } from './with-database.js';

interface Options extends TableOptions {
  readonly column?: string;
  readonly prefectureColumn?: string;
  readonly sectorColumn?: string;
  readonly dateColumn?: string;
  readonly output?: string;
  readonly format?: MatchFormat;
  readonly force?: boolean;
  readonly keepUnmatched?: boolean;
  readonly json?: boolean;
}

export function matchCommand(): Command {
  const command = new Command('match')
    .description('find the institutions that the cells of a spreadsheet mean, and write it back with codes and explanations')
    .argument('<file>', 'CSV, TSV or XLSX')
    .option('--column <header>', 'column of the names; by default the only one, or one called 機関名, 名称, organization …')
    .option('--prefecture-column <header>', 'column of prefectures (34, 広島県, Hiroshima)')
    .option('--sector-column <header>', 'column of sectors (産 学 金 官, or their codes)')
    .option('--date-column <header>', 'column of dates: names of that time are preferred')
    .option('--output <file>', 'file to write; by default <name>.matched.<format> beside the input')
    .addOption(new Option('--format <name>', 'by default that of --output, or of the input').choices(['csv', 'xlsx']))
    .option('--force', 'write over files that exist, even the input')
    .option('--keep-unmatched', 'keep strings without a safe match in the curation queue of the database')
    .option('--json', 'print the summary as JSON');
  return withTableOptions(command).action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const table = await readTable(file, readOptions(options));
  const columns = {
    text: getNameColumn(table, options.column),
    prefecture: findColumn(table, options.prefectureColumn),
    sector: findColumn(table, options.sectorColumn),
    date: findColumn(table, options.dateColumn),
  };
  const files = matchFiles(file, table, options);
  await requireWritable(files, file, options);
  const header = table.columns[columns.text] ?? '';
  const matched = await withDatabase(async (db) => {
    await requireUpToDate(db);
    const progress = startProgress('matching');
    const done = await matchTable(db, table, columns, { match: matchTexts, today: todayInJapan(), progress: progress.report }).finally(
      progress.stop,
    );
    if (options.keepUnmatched) await keep(db, done, `${basename(file)} ${header}`);
    return done;
  });
  await writeMatched(files, table, matched);
  report(matched, { file, header, files, warnings: table.warnings, json: options.json ?? false });
}

async function keep(db: Database, { unmatched }: MatchedTable, source: string): Promise<void> {
  const texts = unmatched.map(({ named, input, rows }) => ({
    text: named.text,
    prefecture: input.prefecture ?? null,
    sector: input.sector ?? null,
    times: rows.length,
  }));
  await db.exclusively(() => db.transaction((writer) => keepUnmatchedTexts(writer, texts, source, todayInJapan())));
}

interface Told {
  readonly file: string;
  readonly header: string;
  readonly files: MatchFiles;
  readonly warnings: readonly string[];
  readonly json: boolean;
}

function report({ summary, unmatched }: MatchedTable, { file, header, files, warnings, json }: Told): void {
  if (json) {
    say(JSON.stringify({ file, column: header, ...summary, unmatchedStrings: unmatched.length, written: files, warnings }));
    return;
  }
  for (const warning of warnings) process.stderr.write(`${file}: ${warning}\n`);
  if (summary.unreadContext > 0)
    process.stderr.write(`${file}: ${summary.unreadContext} prefecture, sector or date cell(s) could not be read\n`);
  const { rows, blank, matched, review, unmatched: none } = summary;
  say(`${file}, column "${header}": ${rows} rows, ${matched} matched, ${review} to review, ${none} unmatched, ${blank} blank`);
  say(`written: ${[files.output, files.unmatched].filter((each) => each !== null).join(', ')}`);
}
