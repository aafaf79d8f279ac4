import type { MatchInput } from '../matching/match-result.js';
import type { Table, TableRow } from '../tables/table.js';
import { candidatesCell, explanation, type NamesByCode } from './match-cells.js';
import type { MatchOutcome, NamedOrganization } from './match-outcome.js';

/** A text that no organization could safely be found for, with the rows it stands in. */
export interface UnmatchedString {
  readonly named: NamedOrganization;
  readonly input: MatchInput;
  readonly rows: readonly number[];
}

/** Rows told of a string. */
const told = 10;

/** Each text without a safe match once (per prefecture and sector), those that stand in most rows first. */
export function unmatchedStrings(answered: readonly { row: TableRow; outcome: MatchOutcome | null }[]): UnmatchedString[] {
  const found = new Map<string, UnmatchedString & { rows: number[] }>();
  for (const { row, outcome } of answered) {
    for (const named of outcome?.named ?? []) {
      if (!outcome || named.found) continue;
      const key = JSON.stringify([named.text, outcome.input.prefecture, outcome.input.sector]);
      const known = found.get(key);
      if (known) known.rows.push(row.number);
      else found.set(key, { named, input: outcome.input, rows: [row.number] });
    }
  }
  return [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** Them as a table, for a second sheet. */
export function unmatchedTable(unmatched: readonly UnmatchedString[], names: NamesByCode): Table {
  const rows = unmatched.map(({ named, input, rows }, index) => ({
    number: index + 2,
    cells: [
      named.text,
      named.status,
      input.prefecture ?? null,
      input.sector ?? null,
      rows.length,
      `${rows.slice(0, told).join(', ')}${rows.length > told ? ' …' : ''}`,
      explanation(named),
      candidatesCell([named], names),
    ],
  }));
  return { columns: ['text', 'match', 'prefecture', 'sector', 'times', 'rows', 'explanation', 'candidates'], rows };
}
