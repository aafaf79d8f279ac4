import { citationRows } from './citations.js';
import { checkPeriod } from './dates.js';
import { lineOf, type Place, Problems } from './problems.js';
import type { SeedRow } from './rows.js';
import type { SeedCitation } from './schema-fields.js';

/** What the parts of the assembly share: rows so far, the registers that references are looked up in, problems. */
export class Assembler {
  readonly rows: SeedRow[] = [];
  readonly problems = new Problems();
  readonly documents = new Map<string, SeedRow>();
  readonly regulations = new Map<string, SeedRow>();
  readonly articles = new Map<string, SeedRow>();
  readonly nodes = new Map<string, SeedRow>();
  readonly regions = new Map<string, SeedRow>();
  readonly prefectures = new Map<string, SeedRow>();
  /** What each subject is already cited for: two records may give the same source for the same thing. */
  private readonly cited = new Map<SeedRow, Set<string>>();

  /** Adds a row; when a register is given, its code must be new there. */
  row(table: string, place: Place, values: Record<string, unknown>, register?: { map: Map<string, SeedRow>; code: string }): SeedRow {
    const row: SeedRow = { table, file: place.source.file, line: lineOf(place), values };
    if (register) {
      const earlier = register.map.get(register.code);
      if (earlier) this.problems.add(place, `${table} ${register.code} is declared twice (also ${earlier.file}:${earlier.line})`);
      register.map.set(register.code, row);
    }
    this.rows.push(row);
    return row;
  }

  /** The row a code stands for; a problem when there is none. */
  lookUp(map: ReadonlyMap<string, SeedRow>, what: string, code: string | null | undefined, place: Place): SeedRow | null {
    if (code === null || code === undefined) return null;
    const row = map.get(code);
    if (!row) this.problems.add(place, `there is no ${what} ${code}`);
    return row ?? null;
  }

  node(code: string | null | undefined, place: Place): SeedRow | null {
    return this.lookUp(this.nodes, 'node', code, place);
  }

  /** Says where the subject (`tie_id` → row …), or one field of a node, was read. */
  cite(cites: readonly SeedCitation[], column: string, subject: SeedRow, place: Place, field: string | null = null): void {
    const known = this.cited.get(subject) ?? new Set();
    this.cited.set(subject, known);
    for (const row of citationRows(cites, place, this, this.problems)) {
      const { document_id: document, locator, quote, assertion } = row.values;
      const key = JSON.stringify([(document as SeedRow).values['code'], locator, quote, assertion, field]);
      if (known.has(key)) continue;
      known.add(key);
      this.rows.push({ ...row, values: { ...row.values, [column]: subject, field } });
    }
  }

  period(record: { validFrom?: string | null; validTo?: string | null }, place: Place): void {
    checkPeriod(record, place, this.problems);
  }
}
