import { dayNumber } from '../domain/day-number.js';
import { holdsOn } from '../domain/partial-date.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { InstitutionFilter } from '../queries/institution-filter.js';
import type { CodedColumn } from './coded-column.js';
import type { NodeColumn, NodeIndex } from './node-store.js';
import type { DirectoryTables } from './tables.js';

export type Predicate = (index: NodeIndex) => boolean;

/** The fields of a filter that ask for the value of a column. */
export const columnFields = {
  sector: 'sector',
  kind: 'kind',
  prefecture: 'prefectureCode',
  region: 'regionCode',
  city: 'city',
} as const satisfies Partial<Record<keyof InstitutionFilter, NodeColumn>>;

type ColumnField = keyof typeof columnFields;

/** The conditions of a filter as of a day; all must hold. `without` leaves fields of the outermost level out. */
export function predicatesOf(
  tables: DirectoryTables,
  filter: InstitutionFilter,
  asOf: string,
  without: readonly (keyof InstitutionFilter)[] = [],
): Predicate[] {
  const asked = { ...filter, ...Object.fromEntries(without.map((field) => [field, null])) };
  const { status, hasRole, memberOfAny, memberOfAll, memberOfNone, participatesIn } = asked;
  const inner = (part: InstitutionFilter) => all(predicatesOf(tables, part, asOf));
  const found: Predicate[] = [];
  for (const field of Object.keys(columnFields) as ColumnField[]) {
    const values = asked[field];
    if (values) found.push(inColumn(tables.nodes.columns[columnFields[field]], values));
  }
  if (status) found.push((index) => (status as readonly string[]).includes(statusOn(tables, index, asOf)));
  if (memberOfAny) found.push(amongHolders(tables, 'MEMBER_OF', memberOfAny, asOf));
  for (const code of memberOfAll ?? []) found.push(amongHolders(tables, 'MEMBER_OF', [code], asOf));
  if (memberOfNone) found.push(not(amongHolders(tables, 'MEMBER_OF', memberOfNone, asOf)));
  if (participatesIn) found.push(amongHolders(tables, 'PARTICIPATES_IN', participatesIn, asOf));
  if (hasRole) found.push(actingAs(tables, hasRole, asOf));
  for (const part of asked.and ?? []) found.push(inner(part));
  if (asked.or) found.push(any(asked.or.map(inner)));
  // An unknown prefecture is not 鳥取県: what cannot be said does not hold, and its opposite does.
  if (asked.not) found.push(not(inner(asked.not)));
  return found;
}

export function all(parts: readonly Predicate[]): Predicate {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return (index) => parts.every((part) => part(index));
}

function any(parts: readonly Predicate[]): Predicate {
  return (index) => parts.some((part) => part(index));
}

function not(part: Predicate): Predicate {
  return (index) => !part(index);
}

/** Codes of a column that one of the values has: allowed[code] is 1. */
export function allowedCodes(column: CodedColumn, values: readonly string[]): Uint8Array {
  const allowed = new Uint8Array(column.size);
  for (const value of values) {
    const code = column.codeOf(value);
    if (code > 0) allowed[code] = 1;
  }
  return allowed;
}

function inColumn(column: CodedColumn, values: readonly string[]): Predicate {
  const allowed = allowedCodes(column, values);
  return (index) => allowed[column.codes[index] as number] === 1;
}

/** Without a recorded status an organization counts as active. */
function statusOn({ nodes }: DirectoryTables, index: NodeIndex, asOf: string): string {
  return nodes.statuses(index).findLast(({ validFrom, validTo }) => holdsOn(asOf, validFrom, validTo))?.status ?? 'ACTIVE';
}

function actingAs({ ties }: DirectoryTables, roles: readonly string[], asOf: string): Predicate {
  const [day, allowed] = [dayNumber(asOf), allowedCodes(ties.roles, roles)];
  return (index) => {
    const { rows, start, end } = ties.out(index);
    for (let at = start; at < end; at += 1) {
      const tie = rows[at] as number;
      if (allowed[ties.roles.codes[tie] as number] === 1 && ties.holdsOn(tie, day)) return true;
    }
    return false;
  };
}

function amongHolders(tables: DirectoryTables, type: RelationshipType, codes: readonly string[], asOf: string): Predicate {
  let holders: Set<NodeIndex> | null = null;
  return (index) => {
    holders ??= holdersOf(tables, type, codes, asOf);
    return holders.has(index);
  };
}

/** Members (not merely observing) of, or participants in, one of the coded nodes, which must exist on the day. */
export function holdersOf(
  { nodes, ties }: DirectoryTables,
  type: RelationshipType,
  codes: readonly string[],
  asOf: string,
): Set<NodeIndex> {
  const [day, typeCode, observer] = [dayNumber(asOf), ties.types.codeOf(type), ties.roles.codeOf('OBSERVER')];
  const holders = new Set<NodeIndex>();
  for (const code of codes) {
    const target = nodes.findByCode(code);
    if (target === undefined || !nodes.existsOn(target, day)) continue;
    const { rows, start, end } = ties.in(target);
    for (let at = start; at < end; at += 1) {
      const tie = rows[at] as number;
      const role = ties.roles.codes[tie] as number;
      // Code 0: a tie without a role is no membership.
      if (ties.types.codes[tie] === typeCode && role !== 0 && role !== observer && ties.holdsOn(tie, day)) holders.add(ties.from.get(tie));
    }
  }
  return holders;
}
