import type { Writer } from '../storage/database.js';
import { hangers, type SeedRow, seedTables, type TableSpec } from './rows.js';
import { deleteReferring, deleteRivals, deleteRows, insertRows, storedRows, updateRows, type Values } from './table-writes.js';

interface Counts {
  inserted: number;
  updated: number;
  unchanged: number;
  removed: number;
}

/** What a load did, or would do. */
export interface SeedReport extends Counts {
  readonly tables: Record<string, Counts>;
}

interface Plan {
  readonly spec: TableSpec;
  readonly rows: readonly SeedRow[];
  /** The rows of the table as they stand in the database; two may share a key after a fault. */
  readonly stored: readonly Values[];
  /** What stands in the database under a key. */
  readonly current: Map<string, Values>;
  /** Keys whose rows another data set took over: counted as unchanged, and left alone. */
  readonly takenOver: Map<string, Values>;
  readonly counts: Counts;
}

/**
 * Makes the database equal to the rows: inserts, updates and removes just what differs. Run it inside a transaction.
 * The order lets names and identifiers pass from row to row in one load: old rows leave before new ones come,
 * periods are closed before their successors open, and what others refer to goes last.
 */
export async function reconcile(
  writer: Writer,
  rows: readonly SeedRow[],
  progress: (table: string) => void = () => {},
): Promise<SeedReport> {
  const plans: Plan[] = [];
  for (const spec of seedTables) plans.push(await plan(writer, spec, rows));
  for (const each of plans.toReversed()) if (!each.spec.parent) await removeStale(writer, each);
  for (const each of plans) {
    progress(each.spec.table);
    await updateChanged(writer, each);
    await insertFresh(writer, each);
  }
  for (const each of plans.toReversed()) if (each.spec.parent) await removeStale(writer, each);
  return report(plans);
}

/** Matches rows with what is stored. Tables come in order, so the rows that keys refer to are matched already. */
async function plan(writer: Writer, spec: TableSpec, rows: readonly SeedRow[]): Promise<Plan> {
  const own = rows.filter((row) => row.table === spec.table);
  const stored = await storedRows(writer, spec);
  const byKey = (rows: readonly Values[]) => new Map(rows.map((row) => [keyOf(row, spec), row]));
  const current = byKey(stored);
  const takenOver = byKey(spec.takenOverBy ? await storedRows(writer, spec, spec.takenOverBy) : []);
  const counts = { inserted: 0, updated: 0, unchanged: 0, removed: 0 };
  for (const row of own) {
    const key = isResolvable(row, spec) ? keyOf(resolved(row, spec), spec) : '';
    const match = current.get(key) ?? takenOver.get(key);
    if (match) row.id = match[spec.id] as number | string;
    counts[match ? 'unchanged' : 'inserted']++;
  }
  return { spec, rows: own, stored, current, takenOver, counts };
}

async function removeStale(writer: Writer, { spec, rows, stored, counts }: Plan): Promise<void> {
  const kept = new Set(rows.map((row) => row.id));
  const stale = stored.map((row) => row[spec.id] as number | string).filter((id) => !kept.has(id));
  for (const [table, column] of hangers[spec.table] ?? []) await deleteReferring(writer, table, column, stale as number[]);
  await deleteRows(writer, spec, stale);
  counts.removed += stale.length;
}

async function updateChanged(writer: Writer, { spec, rows, current, takenOver, counts }: Plan): Promise<void> {
  const changed = rows.filter((row) => {
    if (row.id === undefined) return false;
    const values = resolved(row, spec);
    const key = keyOf(values, spec);
    if (takenOver.has(key)) return false;
    const before = current.get(key);
    return spec.columns.some((column) => canonical(before?.[column]) !== canonical(values[column]));
  });
  await updateRows(
    writer,
    spec,
    changed.map((row) => resolved(row, spec)),
  );
  counts.updated += changed.length;
  counts.unchanged -= changed.length;
}

async function insertFresh(writer: Writer, { spec, rows }: Plan): Promise<void> {
  const fresh = rows.filter((row) => row.id === undefined);
  const values = fresh.map((row) => resolved(row, spec));
  if (spec.soleKey) await deleteRivals(writer, spec, values);
  const added = await insertRows(writer, spec, values);
  const ids = new Map(added.map((row) => [keyOf(row, spec), row[spec.id]]));
  fresh.forEach((row, index) => {
    row.id = ids.get(keyOf(values[index] as Values, spec)) as number | string;
  });
}

function report(plans: readonly Plan[]): SeedReport {
  const total: SeedReport = { inserted: 0, updated: 0, unchanged: 0, removed: 0, tables: {} };
  for (const { spec, counts } of plans) {
    total.tables[spec.table] = counts;
    for (const name of ['inserted', 'updated', 'unchanged', 'removed'] as const) total[name] += counts[name];
  }
  return total;
}

/** The column values of a row, with other rows replaced by their ids. */
function resolved(row: SeedRow, spec: TableSpec): Values {
  const values: Values = row.id === undefined ? {} : { [spec.id]: row.id };
  for (const column of spec.columns) {
    const value = row.values[column] ?? null;
    values[column] = isRow(value) ? (value.id ?? null) : value;
  }
  return values;
}

function isResolvable(row: SeedRow, spec: TableSpec): boolean {
  return spec.key.every((column) => !isRow(row.values[column]) || row.values[column].id !== undefined);
}

function isRow(value: unknown): value is SeedRow {
  return typeof value === 'object' && value !== null && 'table' in value && 'values' in value;
}

function keyOf(row: Values, spec: TableSpec): string {
  return JSON.stringify(spec.key.map((column) => row[column] ?? null));
}

/** JSON with sorted keys, so that equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
