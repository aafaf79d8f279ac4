import { readFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { ImportError } from '../importing/import-error.js';
import { type ImportReport, type RemarkKind, remarkKinds } from '../importing/import-report.js';
import { importRor } from '../importing/import-ror.js';
import type { ConfirmedLinks } from '../importing/links.js';
import { migrate } from '../storage/migrate.js';
import { say, withDatabase } from './with-database.js';

interface Options {
  readonly country?: string[];
  readonly release?: string;
  readonly link?: string;
  readonly skipPossible?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function importRorCommand(): Command {
  return new Command('ror')
    .description('bring in the organizations of the Research Organization Registry: all of the file or nothing')
    .argument('<file>', 'dump of ROR, schema 2: .json, .json.gz, or the official .zip')
    .option('--country <codes...>', 'only organizations of these countries: JP', upperCase)
    .option('--release <name>', 'release of the dump (v1.63-2025-04-03), when the name of the file does not tell it')
    .option('--link <csv>', 'confirmed links: lines of ROR id,code of our node; a code of "-" keeps them apart')
    .option('--skip-possible', 'leave out records that may be one of our nodes by name and place')
    .option('--dry-run', 'tell what would change; nothing is written')
    .option('--json', 'print the whole report as JSON')
    .addHelpText(
      'after',
      '\nWhat becomes of a record: docs/importing.md. Run seed first: prefectures and our own institutions come from there.\n',
    )
    .action(async (file: string, { country, release, link, skipPossible, dryRun, json }: Options) => {
      const links = link ? await readLinks(link) : undefined;
      await withDatabase(async (db) => {
        await migrate(db);
        const bar = new StepBar(json ?? false);
        const options = { countries: country, release, links, skipPossible, dryRun, progress: bar.show };
        const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
        const report = await importRor(db, file, given).finally(() => bar.stop());
        say(json ? JSON.stringify(report) : inWords(report));
      });
    });
}

function upperCase(code: string, earlier: string[] = []): string[] {
  return [...earlier, code.toUpperCase()];
}

async function readLinks(path: string): Promise<ConfirmedLinks> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ImportError('UNREADABLE_FILE', `${path} cannot be read (${error.code}).`, { cause: error });
  });
  try {
    const rows: string[][] = parse(text, { bom: true, trim: true, skipEmptyLines: true, comment: '#' });
    return new Map(rows.map(([ror = '', code = '']) => [ror.replace(/^https?:\/\/ror\.org\//, ''), code === '-' ? null : code]));
  } catch (error) {
    throw new ImportError('WRONG_LINKS', `${path} is no list of links: ${(error as Error).message}`, { cause: error });
  }
}

/** A bar a step; silent where nobody watches. */
class StepBar {
  private readonly bar = new SingleBar({ format: '{step} [{bar}] {percentage}%', clearOnComplete: true, hideCursor: true });
  private step = '';

  constructor(private readonly quiet: boolean) {}

  readonly show = (step: string, done: number, of: number): void => {
    if (this.quiet) return;
    if (step !== this.step) this.bar.start(of, done, { step: step.padEnd(16) });
    else this.bar.update(done);
    this.step = step;
  };

  stop(): void {
    this.bar.stop();
  }
}

/** Remarks of a kind that are shown; --json gives all. */
const shown = 10;

function inWords({ read, imported, dryRun, document, tables, changes, remarks }: ImportReport): string {
  const lines = [`${read} records read, ${imported} of them ${dryRun ? 'would be ' : ''}held as ${document}`];
  for (const [table, { inserted, updated, removed }] of Object.entries(tables)) {
    lines.push(`  ${table.padEnd(12)} ${inserted} inserted, ${updated} updated, ${removed} removed`);
  }
  if (changes === 0) lines.push('  nothing has changed');
  for (const kind of Object.keys(remarkKinds) as RemarkKind[]) {
    const own = remarks.filter((remark) => remark.kind === kind);
    if (own.length > 0) lines.push(`${remarkKinds[kind]}: ${own.length}`);
    lines.push(...own.slice(0, shown).map(({ record, message }) => `  ${record} ${message}`));
    if (own.length > shown) lines.push(`  … and ${own.length - shown} more (--json lists all)`);
  }
  if (dryRun) lines.push('dry run: nothing was written');
  return lines.join('\n');
}
