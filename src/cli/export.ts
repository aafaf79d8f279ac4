import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { todayInJapan } from '../domain/partial-date.js';
import { openExport, subjects } from '../export/export-file.js';
import { withDatabase } from './with-database.js';

const parameters = new Map(subjects.flatMap((subject) => subject.parameters.map((parameter) => [parameter.name, parameter])));
const formatOptions = new Map(subjects.flatMap((subject) => subject.formats.flatMap((format) => Object.entries(format.options ?? {}))));

export function exportCommand(): Command {
  const command = new Command('export')
    .description('write the network or a table to a file or to standard output')
    .argument('<subject>', subjects.map(({ name }) => name).join(' | '))
    .requiredOption('--format <name>', 'graphml, gexf, json, cyjs … ; see below')
    .option('--out <file>', 'file to write; it is complete or not there. Default: standard output');
  for (const { name, description, allowed, list } of parameters.values()) {
    command.option(
      `--${name} <value${list ? ',…' : ''}>`,
      `${description}${allowed && allowed.length < 12 ? ` One of ${allowed.join(', ')}.` : ''}`,
    );
  }
  for (const [name, allowed] of formatOptions) command.option(`--${name} <value>`, `Option of some formats: ${allowed.join(', ')}.`);
  const list = subjects.map(({ name, formats }) => `  ${name.padEnd(14)} ${formats.map((format) => format.name).join(', ')}`).join('\n');
  return command.addHelpText('after', `\nFormats:\n${list}\n`).action(run);
}

async function run(subject: string, { format, out, ...given }: Record<string, string>): Promise<void> {
  const raw = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]));
  await withDatabase(async (db) => {
    const file = await openExport(db, { subject, format: format ?? null, accept: undefined, parameters: raw, today: todayInJapan() });
    if (!out) return toStandardOutput(file.chunks);
    const unfinished = `${out}.part`;
    try {
      await pipeline(file.chunks, createWriteStream(unfinished));
      await rename(unfinished, out);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}

/** Waits while the reader is slow; stops when it goes away (head). */
async function toStandardOutput(chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  let open = true;
  process.stdout.on('error', () => {
    open = false;
  });
  for await (const chunk of chunks) {
    if (!open) return;
    // The reader may go away while we wait: then the wait fails, and the loop ends.
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain').catch(() => {});
  }
}
