import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Delimiter, type Encoding, encodings, type ReadOptions } from '../tables/table.js';

export interface TableOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
  readonly headerRow?: number;
}

const delimiterNames: Readonly<Record<string, Delimiter>> = { comma: ',', tab: '\t', semicolon: ';' };

/** How a file is read, where it cannot be told from the file. */
export function withTableOptions(command: Command): Command {
  return command
    .addOption(new Option('--encoding <name>', 'of a CSV file; told from the file by default').choices(encodings))
    .option('--delimiter <name>', `of a CSV file: ${Object.keys(delimiterNames).join(', ')}; told from the file by default`, delimiter)
    .option('--sheet <name>', 'of an XLSX file; the first by default')
    .option('--header-row <number>', 'row that names the columns; by default the first that is not blank', positive);
}

export function readOptions({ encoding, delimiter, sheet, headerRow }: TableOptions): ReadOptions {
  return { encoding, delimiter, sheet, headerRow };
}

/** A whole number from 1. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 is expected.');
  return Number(text);
}

function delimiter(name: string): Delimiter {
  const found = delimiterNames[name] ?? Object.values(delimiterNames).find((each) => each === name);
  if (found === undefined) throw new InvalidArgumentError(`One of ${Object.keys(delimiterNames).join(', ')} is expected.`);
  return found;
}
