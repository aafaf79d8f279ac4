import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * Condition: the period of a table (`valid_from`, `valid_to`) holds on a day. The SQL twin of `holdsOn` in
 * domain/partial-date: the columns are collated by code point, so text order is date order.
 */
export function activeOn(alias: string, day: string): Sql {
  const [from, to] = [raw(`${alias}.valid_from`), raw(`${alias}.valid_to`)];
  return sql`(${from} is null or ${from} <= ${day}) and (${to} is null or ${to} || '~' >= ${day})`;
}
