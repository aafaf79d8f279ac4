import { describe, expect, it } from 'vitest';
import { canonical, countsOf, sortedCounts } from '../../bench/canonical.js';

describe('answers in one form', () => {
  it('takes connections for lists and leaves out what is null or empty', () => {
    const ours = { code: 'a', website: null, names: [{ value: '甲', kind: 'OFFICIAL' }], memberships: { nodes: [] } };
    const theirs = { names: { nodes: [{ kind: 'OFFICIAL', value: '甲' }] }, code: 'a' };
    expect(canonical(ours)).toEqual(canonical(theirs));
  });

  it('keeps what differs: values, order of lists, null inside a list, paging', () => {
    expect(canonical([1, 2])).not.toEqual(canonical([2, 1]));
    expect(canonical([null, 1])).not.toEqual(canonical([1]));
    expect(canonical({ nodes: [1], pageInfo: { hasNextPage: true } })).not.toEqual(
      canonical({ nodes: [1], pageInfo: { hasNextPage: false } }),
    );
    expect(canonical({ generic: false })).not.toEqual(canonical({}));
  });

  it('counts facets and cells alike, whatever their order, and drops empty cells', () => {
    const ours = countsOf(
      { sector: [{ key: 'FINANCE', count: 2 }, { key: null, count: 1 }] }, // biome-ignore format: one facet, one line
      { rows: [{ key: 'FINANCE' }], columns: [{ key: '31' }, { key: '34' }], cells: [[2, 0]] },
    );
    const theirs = [
      { dimension: 'crosstab', key: 'FINANCE', other: '31', count: 2 },
      { dimension: 'sector', key: null, other: null, count: 1 },
      { dimension: 'sector', key: 'FINANCE', other: null, count: 2 },
    ];
    expect(sortedCounts(ours)).toEqual(sortedCounts(theirs));
    expect(sortedCounts(ours)).not.toEqual(sortedCounts(theirs.slice(1)));
  });
});
