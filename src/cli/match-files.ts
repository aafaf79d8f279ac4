import { extname } from 'node:path';
import type { MatchedTable } from '../importing/match-table.js';
import { unmatchedTable } from '../importing/unmatched-strings.js';
import { csvText } from '../tables/csv-text.js';
import { encodeText } from '../tables/encoding.js';
import type { ReadTable, Table } from '../tables/table.js';
import { requireFree, writeWhole } from '../tables/write-file.js';
import { xlsxBytes } from '../tables/xlsx-bytes.js';

export type MatchFormat = 'csv' | 'xlsx';

/** The files that matching writes. */
export interface MatchFiles {
  readonly format: MatchFormat;
  readonly output: string;
  readonly unmatched: string | null;
}

interface Asked {
  readonly output?: string;
  readonly format?: MatchFormat;
  readonly force?: boolean;
}

/** CSV holds one table only, so the unmatched strings get a file of their own. */
export function matchFiles(file: string, { source }: ReadTable, { output, format }: Asked): MatchFiles {
  const asked = output && /\.(xlsx|csv|tsv|txt)$/i.exec(output)?.[1]?.toLowerCase();
  const written = format ?? (asked ? (asked === 'xlsx' ? 'xlsx' : 'csv') : source.format);
  const extension = written === source.format ? extname(file) : `.${written}`;
  const whole = output ?? `${stem(file)}.matched${extension}`;
  return { format: written, output: whole, unmatched: written === 'csv' ? `${stem(whole)}.unmatched${extname(whole)}` : null };
}

/** Refuses before the work, not after it. */
export async function requireWritable({ output, unmatched }: MatchFiles, input: string, asked: Asked): Promise<void> {
  const terms = { named: asked.output !== undefined, force: asked.force ?? false };
  await requireFree(output, input, terms);
  if (unmatched) await requireFree(unmatched, input, terms);
}

export async function writeMatched({ format, output, unmatched }: MatchFiles, { source }: ReadTable, matched: MatchedTable): Promise<void> {
  const rest = unmatchedTable(matched.unmatched, matched.names);
  if (format === 'xlsx') {
    const name = source.format === 'xlsx' ? source.sheet : 'matched';
    return writeWhole(
      output,
      await xlsxBytes([
        { name, ...matched.table },
        { name: name.toLowerCase() === 'unmatched' ? 'unmatched (renkei)' : 'unmatched', ...rest },
      ]),
    );
  }
  const { encoding, delimiter } = source.format === 'csv' ? source : { encoding: 'utf-8' as const, delimiter: ',' as const };
  const bytes = (table: Table) => encodeText(csvText(table, delimiter), encoding);
  await writeWhole(output, bytes(matched.table));
  if (unmatched) await writeWhole(unmatched, bytes(rest));
}

function stem(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}
