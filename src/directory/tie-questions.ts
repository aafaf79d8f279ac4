import { dayNumber } from '../domain/day-number.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { Sector } from '../domain/registries/vocabulary.js';
import { type Page, type PageArgs, readPage } from '../queries/page-request.js';
import type { TieRow } from '../queries/ties.js';
import type { Viewed } from '../queries/viewed.js';
import type { CodedColumn } from './coded-column.js';
import type { Stretch } from './lists-by-key.js';
import { type RowKeys, sortedPage } from './sorted-page.js';
import type { DirectoryTables } from './tables.js';

/** OUT: from the node; IN: to the node. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which ties of a node. */
export interface TieSelection {
  readonly direction: Direction;
  /** The day on which they hold; null: at any time. */
  readonly asOf: string | null;
  readonly types?: readonly RelationshipType[] | undefined;
  readonly roles?: readonly MembershipRole[] | undefined;
  /** Of the node at the other end. */
  readonly sectors?: readonly Sector[] | undefined;
  readonly prefectures?: readonly string[] | undefined;
  readonly otherType?: string | undefined;
}

const cursorKeys = [{ numeric: true }, { numeric: true }] as const;

/** Roster order where a source gives one, then the order of entry. */
function rosterOrder({ ties }: DirectoryTables): RowKeys {
  return { id: 'roster', keys: cursorKeys, values: (tie) => [ties.positions.get(tie), ties.ids.get(tie)] };
}

/** One page of the ties of a node, as seen on a day. Throws what {@link readPage} throws. */
export function tiesOfNode(
  tables: DirectoryTables,
  node: number,
  selection: TieSelection,
  args: PageArgs,
  asOf: string,
): Page<Viewed<TieRow>> {
  const order = rosterOrder(tables);
  const request = readPage(args, order);
  return sortedPage(tiesAt(tables, node, selection), order, request, tieFilter(tables, selection), (tie) => seenTie(tables, tie, asOf));
}

export function countTiesOfNode(tables: DirectoryTables, node: number, selection: TieSelection): number {
  const { rows, start, end } = tiesAt(tables, node, selection);
  const keep = tieFilter(tables, selection);
  let count = 0;
  for (let at = start; at < end; at += 1) if (keep(rows[at] as number)) count += 1;
  return count;
}

export function seenTie({ nodes, ties }: DirectoryTables, tie: number, asOf: string): Viewed<TieRow> {
  return ties.row(tie, nodes.ids, asOf);
}

function tiesAt({ ties }: DirectoryTables, node: number, { direction }: TieSelection): Stretch {
  if (direction === 'OUT') return ties.out(node);
  if (direction === 'IN') return ties.in(node);
  const rows = Int32Array.from(new Set([...listed(ties.out(node)), ...listed(ties.in(node))])).sort(
    (a, b) => ties.positions.get(a) - ties.positions.get(b) || ties.ids.get(a) - ties.ids.get(b),
  );
  return { rows, start: 0, end: rows.length };
}

function listed({ rows, start, end }: Stretch): Int32Array {
  return rows.subarray(start, end);
}

/** A tie holds on a day when its own period does and what it leads to exists. */
function tieFilter(
  { nodes, ties }: DirectoryTables,
  { direction, asOf, types, roles, sectors, prefectures, otherType }: TieSelection,
): (tie: number) => boolean {
  const day = asOf === null ? null : dayNumber(asOf);
  const others = direction === 'IN' ? ties.from : ties.to;
  const [typeCodes, roleCodes] = [codesOf(ties.types, types), codesOf(ties.roles, roles)];
  const { sector, prefectureCode, type } = nodes.columns;
  const [sectorCodes, placeCodes] = [codesOf(sector, sectors), codesOf(prefectureCode, prefectures)];
  const otherCodes = codesOf(type, otherType === undefined ? undefined : [otherType]);
  return (tie) =>
    (typeCodes === null || typeCodes.includes(ties.types.codes[tie] as number)) &&
    (day === null || (ties.holdsOn(tie, day) && nodes.existsOn(ties.to.get(tie), day))) &&
    (roleCodes === null || roleCodes.includes(ties.roles.codes[tie] as number)) &&
    (sectorCodes === null || sectorCodes.includes(sector.codes[others.get(tie)] as number)) &&
    (placeCodes === null || placeCodes.includes(prefectureCode.codes[others.get(tie)] as number)) &&
    (otherCodes === null || otherCodes.includes(type.codes[others.get(tie)] as number));
}

function codesOf(column: CodedColumn, texts: readonly string[] | undefined): readonly number[] | null {
  return texts === undefined ? null : texts.map((text) => column.codeOf(text));
}
