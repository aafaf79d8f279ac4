import sql, { join, type Sql } from 'sql-template-tag';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import { activeOn } from './active-on.js';

/** Conditions on `node n` that lists of several types share; null and undefined ask for nothing. */

export function oneOf(column: Sql, values: readonly string[] | null | undefined): Sql[] {
  return values ? [sql`${column} = any(${values})`] : [];
}

/** A tie of a type leads from `n` to one of the coded nodes. */
export function leadsTo(type: RelationshipType, codes: readonly string[] | null | undefined, asOf: string | null | undefined): Sql[] {
  return codes ? [tied(sql`t.from_id = n.id and o.id = t.to_id`, type, codes, asOf)] : [];
}

/** A tie of a type leads from one of the coded nodes to `n`. */
export function ledToBy(type: RelationshipType, codes: readonly string[] | null | undefined, asOf: string | null | undefined): Sql[] {
  return codes ? [tied(sql`t.to_id = n.id and o.id = t.from_id`, type, codes, asOf)] : [];
}

/** A partial date column lies in a closed range of partial dates. */
export function between(column: Sql, from: string | null | undefined, to: string | null | undefined): Sql[] {
  return [...(from ? [sql`${column} || '~' >= ${from}`] : []), ...(to ? [sql`${column} <= ${`${to}~`}`] : [])];
}

/** The node existed on the day. */
export function existsOn(asOf: string): Sql {
  return activeOn('n', asOf);
}

export function allOf(parts: readonly Sql[]): Sql {
  return parts.length > 0 ? join(parts, ' and ') : sql`true`;
}

function tied(ends: Sql, type: RelationshipType, codes: readonly string[], asOf: string | null | undefined): Sql {
  const day = asOf ? activeOn('t', asOf) : sql`true`;
  return sql`exists (select 1 from tie t, node o where ${ends} and t.type = ${type} and o.code = any(${codes}) and ${day})`;
}
