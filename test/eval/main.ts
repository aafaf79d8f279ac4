import { join } from 'node:path';
import { importRor } from '../../src/importing/import-ror.js';
import type { MatchResult } from '../../src/matching/match-result.js';
import { matchTexts } from '../../src/matching/match-texts.js';
import { seedFolder } from '../../src/prepare-database.js';
import { seed } from '../../src/seeding/seed.js';
import { migrate } from '../../src/storage/migrate.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { type Counts, type Evaluation, evaluate, f1, falseConfidentRate, inputsOf, type Labelled, precision, recall } from './evaluate.js';
import { chugokuStrings, evalFolder, printedNames, printedNamesOfSuccessors, rorIds, rorStrings } from './labelled.js';

/** `npm run eval [-- --ror FILE]`: what the matching makes of the labelled strings, with every miss. Reads no database of yours. */
const asked = process.argv.indexOf('--ror');
const dump = asked > 0 ? (process.argv[asked + 1] as string) : join(evalFolder, 'ror-japan.json.gz');

const db = await openDatabase({ dataDir: 'memory://' });
await migrate(db);
await seed(db, seedFolder);

const members = chugokuStrings('affiliations-chugoku.json');
const written = chugokuStrings('affiliations-written.json');
const printed = await printedNames(db);
const results = await matchAll(members);
show(
  'Chugoku, 110 strings: the 85 members',
  evaluate(members, results, (code) => printed.get(code) ?? null),
);
const heirs = new Map([...(await printedNamesOfSuccessors(db)), ...printed]);
line('with the successors of members counted as the members', evaluate(members, results, (code) => heirs.get(code) ?? null).total);
show(
  '493 strings written for this project',
  evaluate(written, await matchAll(written), (code) => printed.get(code) ?? null),
);

await importRor(db, dump);
show(
  'Chugoku again, with the ROR records in the database',
  evaluate(members, await matchAll(members), (code) => printed.get(code) ?? null),
);
const ids = await rorIds(db);
const known = new Set(ids.values());
const papers = rorStrings();
const found = await matchAll(papers);
show(
  'ROR, 250 strings of papers',
  evaluate(papers, found, (code) => ids.get(code) ?? code),
);
const answerable = papers.map(({ expected }) => expected.some((id) => known.has(id)));
const among = <T>(list: readonly T[]) => list.filter((_, index) => answerable[index]);
line('those whose answer is in the records', evaluate(among(papers), among(found), (code) => ids.get(code) ?? code).total);
await db.close();

/** In batches of a hundred, as the API takes them. */
async function matchAll(labelled: readonly Labelled[]): Promise<MatchResult[]> {
  const all: MatchResult[] = [];
  for (let at = 0; at < labelled.length; at += 100) all.push(...(await matchTexts(db, inputsOf(labelled.slice(at, at + 100)))));
  return all;
}

function show(title: string, { total, byKind, misses }: Evaluation): void {
  process.stdout.write(`\n${title}\n`);
  line('all', total);
  for (const [kind, counts] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))) line(kind, counts);
  for (const { kind, text, expected, given, best } of misses)
    process.stdout.write(
      `  ${given ? 'WRONG' : 'MISSED'} [${kind}] ${text.replace(/\s+/gu, ' ')}\n    expected ${expected.join(', ') || 'nothing'}; ${best || 'no candidate'}\n`,
    );
}

function line(what: string, counts: Counts): void {
  const percent = (value: number) => value.toFixed(3).padStart(6);
  process.stdout.write(
    `  ${what.padEnd(56)} precision ${percent(precision(counts))}  recall ${percent(recall(counts))}  F1 ${percent(f1(counts))}  ` +
      `false confident ${percent(falseConfidentRate(counts))}  right ${counts.right} wrong ${counts.wrong} missed ${counts.missed} of ${counts.strings}\n`,
  );
}
