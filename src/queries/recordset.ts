import sql, { type Sql } from 'sql-template-tag';

/** Rows a statement: large enough to be few, small enough to send. */
const batch = 2000;

/** Rows as a set of the table's row type. That type is asked of the table itself: `name` is also a type of PostgreSQL's own. */
export function recordset(table: Sql, rows: readonly object[]): Sql {
  return sql`json_populate_recordset((select t from ${table} t limit 0), ${JSON.stringify(rows)}::json)`;
}

/** The rows in parts that one statement each can carry. */
export function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch);
}
