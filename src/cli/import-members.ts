import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isPartialDate, todayInJapan } from '../domain/partial-date.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import { findColumn, findNameColumn, getNameColumn } from '../importing/find-column.js';
import { type MembersPlan, planMembers, writePlan } from '../importing/import-members.js';
import { ListError } from '../importing/list-error.js';
import type { ListSource } from '../importing/list-source.js';
import { listRoles } from '../importing/listed-role.js';
import type { ListColumns } from '../importing/member-list.js';
import type { MembersWritten } from '../importing/write-members.js';
import { matchTexts } from '../matching/match-texts.js';
import { parseTable, readBytes } from '../tables/read-table.js';
import type { Table } from '../tables/table.js';
import { membersJson, membersText } from './members-report.js';
import { startProgress } from './progress.js';
import { requireUpToDate } from './require-ready.js';
import { readOptions, type TableOptions, withTableOptions } from './table-options.js';
import { say, withDatabase } from './with-database.js';

interface Options extends TableOptions {
  readonly column?: string;
  /** False: the file has none, even if a column is called so. */
  readonly codeColumn?: string | boolean;
  readonly roleColumn?: string;
  readonly prefectureColumn?: string;
  readonly sectorColumn?: string;
  readonly role?: MembershipRole;
  readonly asOf?: string;
  readonly published?: string;
  readonly sourceTitle?: string;
  readonly sourceUrl?: string;
  readonly skipUnmatched?: boolean;
  readonly takeOver?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

export function importMembersCommand(): Command {
  const command = new Command('members')
    .description('compare a list of all members of a body with those there are, and write what changed')
    .argument('<body>', 'code of the body')
    .argument('<file>', 'CSV, TSV or XLSX')
    .option('--column <header>', 'column of the names; by default the only one, or one called 機関名, 会員名, organization …')
    .option('--code-column <header>', 'column of codes, which decide where they stand; by default the one called code')
    .option('--no-code-column', 'the file has no codes, even if a column is called so')
    .option('--role-column <header>', 'column of roles (codes, or 構成機関, 委員, オブザーバー …)')
    .addOption(new Option('--role <role>', 'of members whose row says none; by default that of all members so far').choices(listRoles))
    .option('--prefecture-column <header>', 'column of prefectures (34, 広島県, Hiroshima)')
    .option('--sector-column <header>', 'column of sectors (産 学 金 官, or their codes)')
    .option('--as-of <date>', 'the time the list is of: YYYY, YYYY-MM or YYYY-MM-DD; by default that of --published', date)
    .option('--published <date>', 'when the list was published', date)
    .option('--source-title <title>', 'how the list is called; by default the name of the file')
    .option('--source-url <address>', 'where anybody can read it', address)
    .option('--skip-unmatched', 'leave out rows that are no known member; nobody is taken to have left then')
    .option('--take-over', 'change ties of the seeds too; seeding leaves them alone from then on')
    .option('--dry-run', 'only show what would be written')
    .option('--yes', 'write without asking')
    .option('--json', 'print the differences as JSON');
  return withTableOptions(command).action(run);
}

async function run(body: string, file: string, options: Options): Promise<void> {
  const asOf = options.asOf ?? options.published;
  if (!asOf) throw new ListError('NO_DATE', 'The time the list is of is not known.', 'Say it with --as-of or --published.');
  const content = await readBytes(file);
  const table = await parseTable(content, readOptions(options));
  for (const warning of table.warnings) process.stderr.write(`${file}: ${warning}\n`);
  const { skipUnmatched = false, takeOver = false, role = null } = options;
  await withDatabase(async (db) => {
    await requireUpToDate(db);
    const progress = startProgress('matching');
    const terms = { bodyCode: body, asOf, role, skipUnmatched, takeOver };
    const how = { match: matchTexts, progress: progress.report };
    const plan = await planMembers(db.primary, table, columnsOf(table, options), terms, how).finally(progress.stop);
    if (!options.json) say(membersText(plan));
    const agreed = !options.dryRun && plan.obstacle === null && (await confirmed(plan, options));
    const written = agreed ? await writePlan(db, plan, sourceOf(file, content, options)) : null;
    tell(plan, written, options);
  });
}

function columnsOf(table: Table, options: Options): ListColumns {
  const asked = typeof options.codeColumn === 'string' ? options.codeColumn : undefined;
  // `cli match` calls its column of codes so.
  const code = options.codeColumn === false ? null : findColumn(table, asked, ['code (renkei)', 'code']);
  return {
    // A list of codes needs no names.
    text: code === null ? getNameColumn(table, options.column) : findNameColumn(table, options.column),
    code,
    role: findColumn(table, options.roleColumn),
    prefecture: findColumn(table, options.prefectureColumn),
    sector: findColumn(table, options.sectorColumn),
  };
}

function sourceOf(file: string, content: Uint8Array, { sourceTitle, sourceUrl, published }: Options): ListSource {
  return {
    title: sourceTitle ?? basename(file),
    url: sourceUrl ?? null,
    published: published ?? null,
    retrievedOn: todayInJapan(),
    content,
  };
}

/** Nothing to write needs no word. */
async function confirmed({ diff }: MembersPlan, { yes, json }: Options): Promise<boolean> {
  if (yes || diff.joined.length + diff.left.length + diff.unchanged.filter(({ attested }) => attested).length === 0) return true;
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Write this? [y/N] ').finally(() => terminal.close());
  return /^y(es)?$/i.test(answer.trim());
}

function tell(plan: MembersPlan, written: MembersWritten | null, { json, dryRun }: Options): void {
  if (plan.obstacle || (!written && !dryRun)) process.exitCode = 1;
  if (json) {
    say(JSON.stringify(membersJson(plan, written)));
    return;
  }
  if (plan.obstacle) process.stderr.write(`renkei: ${plan.obstacle.code}: ${plan.obstacle.message} ${plan.obstacle.hint ?? ''}\n`);
  if (!written) say(dryRun || plan.obstacle ? 'Nothing was written.' : 'Nothing was written: agree with --yes.');
  else if (written.document === null) say('Nothing to write.');
  else say(`Written: ${written.joined} joined, ${written.left} left, ${written.attested} attested; source ${written.document}.`);
}

function date(text: string): string {
  if (!isPartialDate(text)) throw new InvalidArgumentError('YYYY, YYYY-MM or YYYY-MM-DD is expected.');
  return text;
}

function address(text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new InvalidArgumentError('An address that begins with http:// or https:// is expected.');
  return text;
}
