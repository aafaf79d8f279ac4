import { Command, InvalidArgumentError, Option } from 'commander';
import { listUnmatchedTexts, removeUnmatchedTexts, type UnmatchedTextRow } from '../queries/unmatched-texts.js';
import { csvText } from '../tables/csv-text.js';
import { encodeText } from '../tables/encoding.js';
import { writeWhole } from '../tables/write-file.js';
import { requireUpToDate } from './require-ready.js';
import { positive } from './table-options.js';
import { say, withDatabase } from './with-database.js';

interface Options {
  readonly format: 'csv' | 'json';
  readonly output?: string;
  readonly limit: number;
  readonly resolve?: number[];
}

export function unmatchedCommand(): Command {
  return new Command('unmatched')
    .description('the curation queue: texts that no institution could safely be found for, kept by match --keep-unmatched')
    .addOption(new Option('--format <name>', 'of the list').choices(['csv', 'json']).default('csv'))
    .option('--output <file>', 'file to write; by default standard output')
    .option('--limit <number>', 'texts to list, those met most often first', positive, 10_000)
    .option('--resolve <ids...>', 'take these out of the queue: they were dealt with', ids)
    .action(run);
}

async function run({ format, output, limit, resolve }: Options): Promise<void> {
  await withDatabase(async (db) => {
    await requireUpToDate(db);
    if (resolve) {
      const removed = await db.exclusively(() => db.transaction((writer) => removeUnmatchedTexts(writer, resolve)));
      const missing = resolve.filter((id) => !removed.includes(id));
      say(`${removed.length} resolved${missing.length > 0 ? `; not in the queue: ${missing.join(', ')}` : ''}`);
      if (missing.length > 0) process.exitCode = 1;
      return;
    }
    const texts = await listUnmatchedTexts(db, limit);
    const bytes = format === 'json' ? Buffer.from(`${JSON.stringify(texts)}\n`) : encodeText(asCsv(texts), 'utf-8');
    if (output) await writeWhole(output, bytes);
    else process.stdout.write(bytes);
  });
}

const columns = ['id', 'text', 'prefecture', 'sector', 'source', 'times', 'firstSeen', 'lastSeen'] as const;

function asCsv(texts: readonly UnmatchedTextRow[]): string {
  return csvText({ columns, rows: texts.map((row, index) => ({ number: index + 2, cells: columns.map((column) => row[column]) })) }, ',');
}

function ids(text: string, earlier: number[] = []): number[] {
  const found = text.split(',').map(Number);
  if (!found.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)) throw new InvalidArgumentError('Ids are whole numbers.');
  return [...earlier, ...found];
}
