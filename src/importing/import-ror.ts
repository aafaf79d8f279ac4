import { basename } from 'node:path';
import sql from 'sql-template-tag';
import { isDay } from '../domain/partial-date.js';
import { indexNames } from '../queries/name-index.js';
import { findPrefectures } from '../queries/places.js';
import type { Database, Writer } from '../storage/database.js';
import { ImportError } from './import-error.js';
import { type ImportReport, ReportBuilder } from './import-report.js';
import { type ConfirmedLinks, findOurNodes, Linker } from './links.js';
import { Mentions } from './mentioned.js';
import { type Dump, openDump } from './open-dump.js';
import { readRecords } from './read-records.js';
import { resolveNodes } from './resolve-nodes.js';
import { organizationOf } from './ror-organization.js';
import type { RorRecord } from './ror-record.js';
import { createStaging, finishStaging, stage } from './staging.js';
import { documentCode, type Release, writeCitations } from './write-citations.js';
import { writeIdentifiers } from './write-identifiers.js';
import { removeObsolete, writeNodes } from './write-nodes.js';
import { writeTies } from './write-ties.js';

export interface ImportOptions {
  readonly dryRun?: boolean;
  /** Only records with a location in one of these countries (ISO 3166-1 alpha-2). */
  readonly countries?: readonly string[];
  /** The release, when the name of the file does not tell it: v1.63-2025-04-03. */
  readonly release?: string;
  readonly links?: ConfirmedLinks;
  /** Leave records out that may be one of our nodes by name and place. */
  readonly skipPossible?: boolean;
  readonly progress?: (step: string, done: number, of: number) => void;
}

/** Imports a dump of ROR: all of it or nothing. Importing twice changes nothing the second time. */
export async function importRor(db: Database, path: string, options: ImportOptions = {}): Promise<ImportReport> {
  const dump = await openDump(path);
  try {
    const report = await db.exclusively(() => db.transaction((writer) => run(writer, dump, path, options)));
    await db.primary.rows(sql`analyze`);
    return report;
  } catch (error) {
    if (error instanceof DryRunDone) return error.report;
    throw error;
  }
}

/** Thrown at the end of a dry run, so that the transaction rolls back all it did. */
class DryRunDone extends Error {
  constructor(readonly report: ImportReport) {
    super('dry run');
  }
}

async function run(writer: Writer, dump: Dump, path: string, options: ImportOptions): Promise<ImportReport> {
  const report = new ReportBuilder();
  const progress = options.progress ?? (() => {});
  const read = await stageFile(writer, dump, options, report);
  const release = releaseOf(path, options.release, read.newest);
  const steps: [string, () => Promise<void>][] = [
    ['nodes', () => resolveNodes(writer, read.links, report)],
    ['nodes', () => removeObsolete(writer, read.withdrawn, report)],
    ['nodes and names', () => writeNodes(writer, report)],
    ['identifiers', () => writeIdentifiers(writer, report)],
    ['ties', () => writeTies(writer, report)],
    ['citations', () => writeCitations(writer, release, report)],
  ];
  for (const [index, [step, work]] of steps.entries()) {
    progress(step, index, steps.length);
    await work();
  }
  const finished = report.finish(documentCode(release), options.dryRun ?? false);
  if (options.dryRun) throw new DryRunDone(finished);
  const fresh = finished.tables['name']?.inserted ?? 0;
  await indexNames(writer, (done) => progress('search keys', done, fresh));
  return finished;
}

/** Organizations a round of staging: few enough to hold. */
const round = 1000;

async function stageFile(writer: Writer, dump: Dump, options: ImportOptions, report: ReportBuilder) {
  const prefectures = new Map((await findPrefectures(writer)).map(({ name, code }) => [name, code]));
  if (prefectures.size === 0)
    throw new ImportError('NO_PREFECTURES', 'The database has no prefectures yet: run npm run cli -- seed first.');
  const linker = new Linker(await findOurNodes(writer), options.links ?? new Map(), report);
  const [unknown] = linker.unknownCodes();
  if (unknown !== undefined)
    throw new ImportError('WRONG_LINKS', `The list of links names ${unknown}, which is no institution or body of ours.`);
  await createStaging(writer);
  const mentions = new Mentions();
  const withdrawn: string[] = [];
  let newest: string | null = null;
  let waiting: ReturnType<typeof organizationOf>[] = [];
  const flush = async () => {
    await stage(writer, waiting);
    waiting = [];
  };
  for await (const record of readRecords(dump, report, options.progress)) {
    mentions.hold(record);
    if (!isWanted(record, options.countries)) continue;
    const modified = record.admin?.last_modified.date;
    if (modified && isDay(modified) && (newest === null || modified > newest)) newest = modified;
    if (record.status === 'withdrawn') {
      withdrawn.push(record.id);
      report.remark('withdrawn', record.id, 'withdrawn by ROR');
      continue;
    }
    const organization = organizationOf(record, prefectures);
    linker.consider(organization);
    if (options.skipPossible && linker.possible.has(record.id)) continue;
    mentions.read(record);
    for (const fault of organization.faults) report.remark('part', record.id, fault);
    report.imported++;
    if (waiting.push(organization) === round) await flush();
  }
  await flush();
  await stage(writer, await mentions.unknown(writer, report));
  await finishStaging(writer);
  return { links: linker.links(), withdrawn, newest };
}

function isWanted({ locations }: RorRecord, countries: readonly string[] | undefined): boolean {
  return !countries || locations.some((place) => countries.includes(place.geonames_details.country_code ?? ''));
}

/** Official files are called v1.63-2025-04-03-ror-data_schema_v2.json. */
function releaseOf(path: string, told: string | undefined, newest: string | null): Release {
  const name = told ?? /^(v\d+(?:\.\d+)*-\d{4}-\d\d-\d\d)/.exec(basename(path))?.[1] ?? null;
  const day = name === null ? newest : (/\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? newest);
  return { name, published: day !== null && isDay(day) ? day : null };
}
