import type { CodedColumn } from './coded-column.js';
import { IntColumn } from './int-column.js';

/** The columns of institutions that have one value each and are counted by. */
export const countedColumns = ['sector', 'kind', 'prefectureCode', 'regionCode'] as const;
export type CountedColumn = (typeof countedColumns)[number];

/** Rows that share their values in {@link countedColumns}: the codes of the values, and how many rows there are. */
export interface InstitutionGroups {
  readonly size: number;
  readonly codes: Readonly<Record<CountedColumn, Int32Array>>;
  readonly counts: Int32Array;
}

export function groupInstitutions(rows: Int32Array, columns: Readonly<Record<CountedColumn, CodedColumn>>): InstitutionGroups {
  const groupOf = new Map<number, number>();
  const counts = new IntColumn();
  const codes = { sector: new IntColumn(), kind: new IntColumn(), prefectureCode: new IntColumn(), regionCode: new IntColumn() };
  for (const row of rows) {
    // Mixed radix: some 5 × 60 × 48 × 9 values, far below what a number can tell apart.
    let key = 0;
    for (const column of countedColumns) key = key * columns[column].size + (columns[column].codes[row] as number);
    const known = groupOf.get(key);
    const group = known ?? groupOf.size;
    if (known === undefined) {
      groupOf.set(key, group);
      for (const column of countedColumns) codes[column].set(group, columns[column].codes[row] as number);
      counts.set(group, 0);
    }
    counts.set(group, counts.get(group) + 1);
  }
  return {
    size: groupOf.size,
    codes: {
      sector: codes.sector.values,
      kind: codes.kind.values,
      prefectureCode: codes.prefectureCode.values,
      regionCode: codes.regionCode.values,
    },
    counts: counts.values,
  };
}
