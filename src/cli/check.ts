import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { CheckResult } from '../checks/check.js';
import { checks, runChecks } from '../checks/checks.js';
import { seedFolder } from '../prepare-database.js';
import { requireUpToDate } from './require-ready.js';
import { say, withDatabase } from './with-database.js';

interface Options {
  readonly only?: string[];
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly documents: string;
}

const list = checks.map(({ name, titleEn, titleJa }) => `  ${name.padEnd(26)} ${titleEn} (${titleJa})`).join('\n');

export function checkCommand(): Command {
  return new Command('check')
    .description('ask the data the questions it must answer; exits with 1 when an error is found')
    .option('--only <names...>', 'run only these checks', known)
    .option('--strict', 'warnings fail too')
    .option('--json', 'print the findings as JSON')
    .option('--documents <folder>', 'folder of the printed source documents', join(seedFolder, 'documents'))
    .addHelpText('after', `\nChecks:\n${list}\n`)
    .action(({ only, json, strict, documents }: Options) =>
      withDatabase(async (db) => {
        await requireUpToDate(db);
        const results = await runChecks(db, { documents, ...(only ? { only } : {}) });
        say(
          json ? JSON.stringify(results.map(({ check, findings }) => ({ check: check.name, findings }))) : results.map(report).join('\n'),
        );
        const all = results.flatMap(({ findings }) => findings);
        const errors = all.filter(({ severity }) => severity === 'error').length;
        if (!json) say(`${results.length} checks, ${errors} error(s), ${all.length - errors} warning(s)`);
        if (errors > 0 || (strict && all.length > 0)) process.exitCode = 1;
      }),
    );
}

function known(name: string, earlier: string[] = []): string[] {
  if (!checks.some((check) => check.name === name)) throw new InvalidArgumentError(`There is no check ${name}.`);
  return [...earlier, name];
}

function report({ check, findings }: CheckResult): string {
  const head = `${findings.length === 0 ? 'ok  ' : 'LOOK'} ${check.name.padEnd(26)} ${check.titleEn}`;
  return [head, ...findings.map(({ severity, subject, message }) => `     ${severity} ${subject}: ${message}`)].join('\n');
}
