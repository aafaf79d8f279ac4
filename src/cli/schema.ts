import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { printPublicSchema } from '../graphql/schema.js';
import { packageRoot } from '../package-root.js';
import { printTrustedManifest } from './trusted-manifest.js';
import { say } from './with-database.js';

/** Files made by the code, and what makes them. */
const made: Readonly<Record<string, () => string>> = {
  'schema/schema.graphql': printPublicSchema,
  'schema/generated/trusted-documents.json': printTrustedManifest,
};

export function schemaCommand(): Command {
  return new Command('schema')
    .description(`print the public GraphQL schema and the trusted documents into ${Object.keys(made).join(', ')}`)
    .option('--check', 'change nothing; exit with 1 when a file is not what the code gives')
    .option('--stdout', 'print the schema to standard output instead')
    .action(async ({ check, stdout }: { check?: boolean; stdout?: boolean }) => {
      if (stdout) return void process.stdout.write(printPublicSchema());
      for (const [file, print] of Object.entries(made)) {
        if (check) await compare(file, print());
        else await writeFile(join(packageRoot, file), print());
      }
    });
}

async function compare(file: string, printed: string): Promise<void> {
  const committed = await readFile(join(packageRoot, file), 'utf8').catch(() => '');
  if (committed.replaceAll('\r\n', '\n') === printed) return say(`${file} is up to date`);
  process.stderr.write(`${file} is not what the code gives: run npm run schema and commit it\n`);
  process.exitCode = 1;
}
