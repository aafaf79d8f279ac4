/** Answers of different servers, brought to one form: what is compared is what they say, not how they wrap it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Connections become plain lists, what is null or empty is left out, and keys are sorted. The order of lists stays: it is part of the answer.
 */
export function canonical(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map((each) => canonical(each));
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  const record = value as Record<string, Json>;
  const keys = Object.keys(record);
  if (keys.length === 1 && (keys[0] === 'nodes' || keys[0] === 'edges')) return canonical(record[keys[0]]);
  const kept = keys.sort().map((key) => [key, canonical(record[key])] as const);
  return Object.fromEntries(kept.filter(([, each]) => each !== null && !(Array.isArray(each) && each.length === 0)));
}

interface Count {
  readonly dimension: string;
  readonly key: string | null;
  readonly other?: string | null;
  readonly count: number;
}

/** Facets and cells in one sorted list, as counts have no order worth comparing. */
export function sortedCounts(counts: readonly Count[]): string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ dimension, key, other, count }) => `${dimension} ${key ?? '-'} ${other ?? '-'} ${count}`)
    .sort();
}

interface Crosstab {
  readonly rows: readonly { key: string | null }[];
  readonly columns: readonly { key: string | null }[];
  readonly cells: readonly (readonly number[])[];
}

/** Our facets ({sector: [{key, count}]}) and cross-table as such counts. */
export function countsOf(facets: Readonly<Record<string, readonly Omit<Count, 'dimension'>[]>>, crosstab?: Crosstab): Count[] {
  const ofFacets = Object.entries(facets).flatMap(([dimension, values]) => values.map((value) => ({ ...value, dimension })));
  const cells = (crosstab?.cells ?? []).flatMap((row, at) =>
    row.map((count, column) => ({
      dimension: 'crosstab',
      key: crosstab?.rows[at]?.key ?? null,
      other: crosstab?.columns[column]?.key ?? null,
      count,
    })),
  );
  return [...ofFacets, ...cells];
}
