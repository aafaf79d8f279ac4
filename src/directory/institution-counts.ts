import { dayNumber } from '../domain/day-number.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import { compareText } from '../domain/text-order.js';
import type { CellRow, Dimension, FacetRow } from './dimensions.js';
import type { CountedColumn } from './institution-groups.js';
import type { Counted, InstitutionSelection } from './institution-selection.js';
import type { DirectoryTables } from './tables.js';

/** How a dimension tells the values of a row: as numbers from 0, of which 0 is for those without one. */
interface Values {
  readonly size: number;
  readonly of: (row: number) => readonly number[] | number;
  readonly key: (value: number) => string | null;
}

const columnOf: Partial<Record<Dimension, CountedColumn>> = {
  SECTOR: 'sector',
  PREFECTURE: 'prefectureCode',
  REGION: 'regionCode',
  KIND: 'kind',
};

const tiedTo: Partial<Record<Dimension, readonly [RelationshipType, NodeType]>> = {
  BODY: ['MEMBER_OF', 'BODY'],
  PROGRAM: ['PARTICIPATES_IN', 'PROGRAM'],
};

/** How many institutions hold each value, most first. With `ownLeftOut` the selection's own condition on the dimension's column is ignored. */
export function countBy(tables: DirectoryTables, selection: InstitutionSelection, dimension: Dimension, ownLeftOut: boolean): FacetRow[] {
  const column = columnOf[dimension];
  const counted = column ? selection.counted(ownLeftOut ? column : undefined) : institutionsOf(selection);
  const values = valuesOf(tables, counted, dimension, selection.question.asOf);
  const counts = new Int32Array(values.size);
  eachOf(counted, (row, count) => {
    for (const value of listed(values.of(row))) (counts[value] as number) += count;
  });
  const rows: FacetRow[] = [];
  counts.forEach((count, value) => {
    if (count > 0) rows.push({ key: values.key(value), count });
  });
  return rows.sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
}

/** Counts by two dimensions, empty cells left out. */
export function countByTwo(tables: DirectoryTables, selection: InstitutionSelection, rows: Dimension, columns: Dimension): CellRow[] {
  const { asOf } = selection.question;
  const counted = columnOf[rows] && columnOf[columns] ? selection.counted() : institutionsOf(selection);
  const [down, across] = [valuesOf(tables, counted, rows, asOf), valuesOf(tables, counted, columns, asOf)];
  const counts = new Map<number, number>();
  eachOf(counted, (row, count) => {
    for (const value of listed(down.of(row))) {
      for (const other of listed(across.of(row))) {
        const cell = value * across.size + other;
        counts.set(cell, (counts.get(cell) ?? 0) + count);
      }
    }
  });
  return [...counts].map(([cell, count]) => ({
    row: down.key(Math.floor(cell / across.size)),
    column: across.key(cell % across.size),
    count,
  }));
}

/** One by one, for what groups cannot tell: the ties of each. */
function institutionsOf(selection: InstitutionSelection): Counted {
  const { rows, start, end } = selection.candidates();
  const list = rows.subarray(start, end);
  return { rows: list, end: list.length, counts: null, keep: selection.keep() };
}

function eachOf({ rows, end, counts, keep }: Counted, visit: (row: number, count: number) => void): void {
  for (let at = 0; at < end; at += 1) {
    const row = rows ? (rows[at] as number) : at;
    if (keep(row)) visit(row, counts ? (counts[row] as number) : 1);
  }
}

function valuesOf(tables: DirectoryTables, { counts }: Counted, dimension: Dimension, asOf: string): Values {
  const { nodes, institutions } = tables;
  const column = columnOf[dimension];
  if (column) {
    const coded = nodes.columns[column];
    const codes = counts ? institutions.groups.codes[column] : coded.codes;
    return { size: coded.size, of: (row) => codes[row] as number, key: (code) => coded.textOf(code) };
  }
  const [type, target] = tiedTo[dimension] as readonly [RelationshipType, NodeType];
  return {
    size: nodes.length + 1,
    of: targetsOf(tables, type, target, asOf),
    key: (value) => (value === 0 ? null : (nodes.row(value - 1)?.code ?? null)),
  };
}

/** The nodes of a type that an institution is tied to on the day (not merely observing), each once, as values; 0 when there are none. */
function targetsOf({ nodes, ties }: DirectoryTables, type: RelationshipType, target: NodeType, asOf: string): Values['of'] {
  const [day, typeCode, observer] = [dayNumber(asOf), ties.types.codeOf(type), ties.roles.codeOf('OBSERVER')];
  return (index) => {
    const { rows, start, end } = ties.out(index);
    const found = new Set<number>();
    for (let at = start; at < end; at += 1) {
      const tie = rows[at] as number;
      const [role, to] = [ties.roles.codes[tie] as number, ties.to.get(tie)];
      const counts = ties.types.codes[tie] === typeCode && role !== 0 && role !== observer && ties.holdsOn(tie, day);
      if (counts && nodes.isType(to, target) && nodes.existsOn(to, day)) found.add(to + 1);
    }
    return found.size === 0 ? 0 : [...found];
  };
}

function listed(held: readonly number[] | number): readonly number[] {
  return typeof held === 'number' ? [held] : held;
}

/** By code point; what has no value comes last. */
function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareText(a, b);
}
