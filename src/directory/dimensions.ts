export const dimensions = ['SECTOR', 'PREFECTURE', 'REGION', 'KIND', 'BODY', 'PROGRAM'] as const;
/** What institutions can be counted by. BODY and PROGRAM are multi-valued: an institution counts once in each of its values. */
export type Dimension = (typeof dimensions)[number];

export interface FacetRow {
  readonly key: string | null;
  readonly count: number;
}

export interface CellRow {
  readonly row: string | null;
  readonly column: string | null;
  readonly count: number;
}
