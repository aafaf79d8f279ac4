import { isInverted } from '../domain/partial-date.js';
import type { Assembler } from './assembler.js';
import type { SeedRow } from './rows.js';

/** What makes two rows the same row, where the database or the next load would take them for one. */
const keys: Readonly<Record<string, readonly string[]>> = {
  tie: ['from_id', 'type', 'to_id', 'role', 'valid_from'],
  name: ['node_id', 'language', 'kind', 'value', 'valid_from'],
  identifier: ['scheme', 'value'],
  status: ['node_id', 'status', 'valid_from'],
  post: ['code'],
  rule: ['code'],
  procedure: ['code'],
};

/** Reports the same tie, name, identifier or code twice, and two official names at a time, with file and line. */
export function reportRepeats(to: Assembler): void {
  const seen = new Map<string, SeedRow>();
  for (const row of to.rows) {
    const key = keys[row.table];
    if (!key) continue;
    const parts = key.map((column) => codeOf(row.values[column]));
    const id = JSON.stringify([row.table, ...parts]);
    const earlier = seen.get(id);
    if (earlier)
      report(
        to,
        row,
        `the same ${row.table} stands in ${earlier.file}:${earlier.line} (${parts.filter((part) => part !== null).join(' ')})`,
      );
    seen.set(id, row);
  }
  reportOfficialNames(to);
}

function reportOfficialNames(to: Assembler): void {
  const official = to.rows.filter((row) => row.table === 'name' && row.values['kind'] === 'OFFICIAL');
  for (const group of Map.groupBy(official, ({ values }) => `${codeOf(values['node_id'])} ${values['language']}`).values()) {
    group.forEach((row, index) => {
      const other = group.slice(0, index).find((earlier) => overlap(row, earlier));
      if (other)
        report(
          to,
          row,
          `${row.values['value']} and ${other.values['value']} (${other.file}:${other.line}) are official names at the same time`,
        );
    });
  }
}

/** Two periods overlap when neither ends before the other starts. */
function overlap({ values: a }: SeedRow, { values: b }: SeedRow): boolean {
  const date = (value: unknown) => (typeof value === 'string' ? value : null);
  return !isInverted(date(a['valid_from']), date(b['valid_to'])) && !isInverted(date(b['valid_from']), date(a['valid_to']));
}

function report(to: Assembler, row: SeedRow, reason: string): void {
  to.problems.found.push({ file: row.file, line: row.line, reason });
}

/** A referred row by its code, anything else as it is. */
function codeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as SeedRow).values['code'] : (value ?? null);
}
