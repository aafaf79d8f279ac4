import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { printPublicSchema } from '../graphql/schema.js';
import { packageRoot } from '../package-root.js';
import { say } from './with-database.js';

const schemaFile = join(packageRoot, 'schema', 'schema.graphql');

export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the public GraphQL schema into schema/schema.graphql')
    .option('--check', 'change nothing; exit with 1 when the file is not what the code gives')
    .option('--stdout', 'print to standard output instead')
    .action(async ({ check, stdout }: { check?: boolean; stdout?: boolean }) => {
      const printed = printPublicSchema();
      if (stdout) process.stdout.write(printed);
      else if (!check) await writeFile(schemaFile, printed);
      else if ((await readFile(schemaFile, 'utf8').catch(() => '')) !== printed) {
        process.stderr.write('schema/schema.graphql is not what the code gives: run npm run schema and commit it\n');
        process.exitCode = 1;
      } else say('schema/schema.graphql is up to date');
    });
}
