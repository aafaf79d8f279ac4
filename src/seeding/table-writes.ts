import sql, { raw } from 'sql-template-tag';
import { batches, recordset } from '../queries/recordset.js';
import type { Writer } from '../storage/database.js';
import type { TableSpec } from './rows.js';

/** Column values of a row. */
export type Values = Record<string, unknown>;

/** The rows of a table that seeding owns, or those of another data set. */
export async function storedRows(writer: Writer, spec: TableSpec, dataset = 'seed'): Promise<Values[]> {
  const columns = list([spec.id, ...spec.columns]);
  const own = spec.dataset ? sql`where dataset = ${dataset}` : sql``;
  const found = await writer.rows<{ row: Values }>(
    sql`select row_to_json(x) as row from (select ${columns} from ${quoted(spec.table)} ${own}) x`,
  );
  return found.map(({ row }) => row);
}

/** Inserts rows and gives back their ids and keys. */
export async function insertRows(writer: Writer, spec: TableSpec, rows: readonly Values[]): Promise<Values[]> {
  const [table, columns, returning] = [quoted(spec.table), list(spec.columns), list([spec.id, ...spec.key])];
  const added: Values[] = [];
  for (const part of batches(rows)) {
    const found = await writer.rows<{ row: Values }>(
      sql`with added as (insert into ${table} (${columns}) select ${columns} from ${recordset(table, part)}
          returning ${returning}) select row_to_json(added) as row from added`,
    );
    added.push(...found.map(({ row }) => row));
  }
  return added;
}

export async function updateRows(writer: Writer, spec: TableSpec, rows: readonly Values[]): Promise<void> {
  const [table, id] = [quoted(spec.table), quoted(spec.id)];
  const set = raw(spec.columns.map((column) => `"${column}" = x."${column}"`).join(', '));
  for (const part of batches(rows)) {
    await writer.rows(sql`update ${table} t set ${set} from ${recordset(table, part)} x where t.${id} = x.${id}`);
  }
}

export async function deleteRows(writer: Writer, spec: TableSpec, ids: readonly (number | string)[]): Promise<void> {
  if (ids.length === 0) return;
  const type = raw(spec.id === 'id' ? 'int[]' : 'text[]');
  await writer.rows(sql`delete from ${quoted(spec.table)} where ${quoted(spec.id)} = any(${ids}::${type})`);
}

/** Deletes rows of other data sets that stand under the keys of rows to come: what a source of ours says goes before an import. */
export async function deleteRivals(writer: Writer, spec: TableSpec, rows: readonly Values[]): Promise<void> {
  const table = quoted(spec.table);
  const same = raw(spec.key.map((column) => `t."${column}" is not distinct from x."${column}"`).join(' and '));
  for (const part of batches(rows)) {
    await writer.rows(sql`delete from ${table} t using ${recordset(table, part)} x where t.dataset <> 'seed' and ${same}`);
  }
}

/** Deletes the rows that refer to any of the ids. */
export async function deleteReferring(writer: Writer, table: string, column: string, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await writer.rows(sql`delete from ${quoted(table)} where ${quoted(column)} = any(${ids}::int[])`);
}

function quoted(name: string) {
  return raw(`"${name}"`);
}

function list(columns: readonly string[]) {
  return raw([...new Set(columns)].map((column) => `"${column}"`).join(', '));
}
