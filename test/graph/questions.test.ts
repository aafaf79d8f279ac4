import { describe, expect, it } from 'vitest';
import { bridgesBetween } from '../../src/graph/bridges.js';
import { evolutionOf } from '../../src/graph/evolution.js';
import { GraphSnapshot } from '../../src/graph/graph-snapshot.js';
import { similarInstitutions } from '../../src/graph/similarity.js';
import { shuffled } from './random-network.js';
import { membershipRows, node, rowsOf, tie } from './tiny-network.js';

describe('similar institutions', () => {
  // v = 1, w = 2, x = 3, y = 4, z = 5; alpha = 101, beta = 102, gamma = 103.
  const rows = membershipRows({ alpha: 'x y z w', beta: 'x y', gamma: 'z v' });

  it('share bodies, small ones counting for more', () => {
    expect(similarInstitutions(GraphSnapshot.of(rows), 3)).toEqual([
      { id: 4, jaccard: 1, adamicAdar: 1 / Math.log(4) + 1 / Math.log(2), sharedBodies: [101, 102] },
      { id: 2, jaccard: 1 / 2, adamicAdar: 1 / Math.log(4), sharedBodies: [101] },
      { id: 5, jaccard: 1 / 3, adamicAdar: 1 / Math.log(4), sharedBodies: [101] },
    ]);
  });

  it('can be ordered by Adamic–Adar, cut, and asked of anybody', () => {
    const snapshot = GraphSnapshot.of(shuffled(rows, 5));
    expect(similarInstitutions(snapshot, 5, { measure: 'ADAMIC_ADAR', limit: 2 }).map(({ id }) => id)).toEqual([1, 2]);
    expect(similarInstitutions(snapshot, 99)).toEqual([]);
    expect(similarInstitutions(snapshot, 101)).toEqual([]);
  });
});

describe('bridges', () => {
  // a = 1, b = 2, c = 3, d = 4, e = 5; north = 101, south = 102, other = 103.
  const rows = membershipRows({ north: 'a b c', south: 'c d e', other: 'a d e' });
  const part = tie(50, 2, 5, { type: 'PART_OF' });
  const snapshot = GraphSnapshot.of({ nodes: rows.nodes, ties: [...rows.ties, part, tie(51, 2, 4, { type: 'FUNDS' })] });

  it('are who is in both, and who could be, with reasons', () => {
    const { links, candidates } = bridgesBetween(snapshot, [102, 101]);
    expect(links).toEqual([3]);
    expect(candidates).toEqual([
      { id: 1, memberOf: [101], missing: [102], neighbours: [4, 5], reasons: [{ kind: 'SHARED_BODY', body: 103, neighbours: [4, 5] }] },
      {
        id: 5,
        memberOf: [102],
        missing: [101],
        neighbours: [1, 2],
        reasons: [
          { kind: 'SHARED_BODY', body: 103, neighbours: [1] },
          { kind: 'TIE', tie: 50, type: 'PART_OF', neighbour: 2 },
        ],
      },
      { id: 2, memberOf: [101], missing: [102], neighbours: [5], reasons: [{ kind: 'TIE', tie: 50, type: 'PART_OF', neighbour: 5 }] },
      { id: 4, memberOf: [102], missing: [101], neighbours: [1], reasons: [{ kind: 'SHARED_BODY', body: 103, neighbours: [1] }] },
    ]);
    expect(bridgesBetween(snapshot, [101, 102], { limit: 1 }).candidates).toHaveLength(1);
  });

  it('take more than two bodies, and none that are not there', () => {
    const three = bridgesBetween(snapshot, [101, 102, 103]);
    expect(three.links).toEqual([]);
    expect(three.candidates.map(({ id, missing }) => [id, missing])).toEqual([
      [5, [101]],
      [2, [103, 102]],
    ]);
    expect(bridgesBetween(snapshot, [101, 999])).toEqual({ links: [], candidates: [] });
  });
});

describe('the network over time', () => {
  const nodes = rowsOf('a b').nodes;
  const ties = [
    tie(1, 1, 2, { validFrom: '2010', validTo: '2012' }),
    tie(2, 1, 2, { type: 'FUNDS', validFrom: '2012-06' }),
    tie(3, 1, 3, { type: 'PART_OF' }),
  ];
  const rows = { nodes: [...nodes, node(3, { type: 'BODY', validTo: '2012-03' })], ties };

  it('counts each day, and names the ties that came and went', () => {
    const { moments, changes } = evolutionOf(rows, ['2013-01-01', '2012-01-01', '2012-12-31', '2012-01-01']);
    expect(moments).toEqual([
      {
        asOf: '2012-01-01',
        nodeCount: 3,
        tieCount: 2,
        nodesByType: { BODY: 1, INSTITUTION: 2 },
        tiesByType: { PART_OF: 1, RELATED_TO: 1 },
      },
      { asOf: '2012-12-31', nodeCount: 2, tieCount: 2, nodesByType: { INSTITUTION: 2 }, tiesByType: { FUNDS: 1, RELATED_TO: 1 } },
      { asOf: '2013-01-01', nodeCount: 2, tieCount: 1, nodesByType: { INSTITUTION: 2 }, tiesByType: { FUNDS: 1 } },
    ]);
    expect(changes).toEqual([
      { from: '2012-01-01', to: '2012-12-31', appeared: [2], ended: [3] },
      { from: '2012-12-31', to: '2013-01-01', appeared: [], ended: [1] },
    ]);
    expect(evolutionOf(rows, [])).toEqual({ moments: [], changes: [] });
  });
});
