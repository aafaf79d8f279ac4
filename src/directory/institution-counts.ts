import { dayNumber } from '../domain/day-number.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import { compareText } from '../domain/text-order.js';
import type { CellRow, Dimension, FacetRow } from './dimensions.js';
import type { InstitutionSelection } from './institution-selection.js';
import type { NodeColumn, NodeIndex } from './node-store.js';
import type { DirectoryTables } from './tables.js';

/** How a dimension tells the values of an institution: as numbers from 0, of which 0 is for those without one. */
interface Values {
  readonly size: number;
  readonly of: (index: NodeIndex) => readonly number[] | number;
  readonly key: (value: number) => string | null;
}

const columnOf: Partial<Record<Dimension, NodeColumn>> = {
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
  const values = valuesOf(tables, dimension, selection.question.asOf);
  const counts = new Map<number, number>();
  eachOf(selection, ownLeftOut ? columnOf[dimension] : undefined, (index) => {
    const held = values.of(index);
    if (typeof held === 'number') counts.set(held, (counts.get(held) ?? 0) + 1);
    else for (const value of held) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  const rows = [...counts].map(([value, count]) => ({ key: values.key(value), count }));
  return rows.sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
}

/** Counts by two dimensions, empty cells left out. */
export function countByTwo(tables: DirectoryTables, selection: InstitutionSelection, rows: Dimension, columns: Dimension): CellRow[] {
  const { asOf } = selection.question;
  const [down, across] = [valuesOf(tables, rows, asOf), valuesOf(tables, columns, asOf)];
  const counts = new Map<number, number>();
  eachOf(selection, undefined, (index) => {
    for (const row of listed(down.of(index))) {
      for (const column of listed(across.of(index))) {
        const cell = row * across.size + column;
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
    }
  });
  return [...counts].map(([cell, count]) => ({
    row: down.key(Math.floor(cell / across.size)),
    column: across.key(cell % across.size),
    count,
  }));
}

function eachOf(selection: InstitutionSelection, without: NodeColumn | undefined, visit: (index: NodeIndex) => void): void {
  const { rows, start, end } = selection.candidates(without);
  const keep = selection.keep(without);
  for (let at = start; at < end; at += 1) {
    const index = rows[at] as number;
    if (keep(index)) visit(index);
  }
}

function valuesOf(tables: DirectoryTables, dimension: Dimension, asOf: string): Values {
  const column = columnOf[dimension];
  if (column) {
    const coded = tables.nodes.columns[column];
    const { codes } = coded;
    return { size: coded.size, of: (index) => codes[index] as number, key: (code) => coded.textOf(code) };
  }
  const [type, target] = tiedTo[dimension] as readonly [RelationshipType, NodeType];
  const { nodes } = tables;
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
