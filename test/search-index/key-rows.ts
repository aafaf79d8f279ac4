import type { SearchKeyRow } from '../../src/search-index/search-key-row.js';

/** A row of search_key; what is not told: an official name of an institution, of all times. */
export function keyRow(id: number, nodeId: number, key: string, rest: Partial<SearchKeyRow> = {}): SearchKeyRow {
  return { id, nodeId, key, form: 'NAME', type: 'INSTITUTION', kind: 'OFFICIAL', validFrom: null, validTo: null, ...rest };
}

/** Nobody has an identifier. */
export const noIdentifiers = () => [];

export const byId = { accepts: () => true, compare: (a: number, b: number) => a - b };
