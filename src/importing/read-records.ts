import { z } from 'zod';
import { ImportError } from './import-error.js';
import type { ReportBuilder } from './import-report.js';
import { jsonElements } from './json-elements.js';
import type { Dump } from './open-dump.js';
import { type RorRecord, rorRecord } from './ror-record.js';

/** The records of a dump that are whole, one after the other; those that are not go to the report. */
export async function* readRecords(
  dump: Dump,
  report: ReportBuilder,
  progress: (step: string, done: number, of: number) => void = () => {},
): AsyncGenerator<RorRecord> {
  const seen = new Set<string>();
  for await (const text of jsonElements(dump.chunks((bytes) => progress('reading', bytes, dump.size)))) {
    const index = report.read++;
    const found = parse(text);
    if ('reason' in found) report.remark('broken', found.id ?? `#${index}`, `#${index}: ${found.reason}`);
    else if (seen.has(found.record.id)) report.remark('broken', found.record.id, `#${index}: this record stands in the file a second time`);
    else {
      seen.add(found.record.id);
      yield found.record;
    }
  }
  if (report.read > 0 && seen.size === 0) {
    const [first] = report.remarks;
    throw new ImportError('WRONG_FORMAT', `None of the ${report.read} records is of ROR's schema 2. The first: ${first?.message}`);
  }
}

function parse(text: string): { record: RorRecord } | { reason: string; id: string | null } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: `no JSON (${(error as Error).message})`, id: null };
  }
  const parsed = rorRecord.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  const id = z.object({ id: z.string() }).safeParse(value).data?.id ?? null;
  const reasons = parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`);
  return { reason: reasons.join('; '), id };
}
