import { describe, expect, it } from 'vitest';
import { articulationPoints } from '../../src/graph/network-measures/articulation-points.js';
import { attributeAssortativity } from '../../src/graph/network-measures/assortativity.js';
import { brokersBetween } from '../../src/graph/network-measures/brokers.js';
import { components } from '../../src/graph/network-measures/components.js';
import { density } from '../../src/graph/network-measures/density.js';
import { modularity } from '../../src/graph/network-measures/modularity.js';
import { sectorMixing } from '../../src/graph/network-measures/sector-mixing.js';
import { simpleGraph } from '../../src/graph/simple-graph.js';
import { full, graphOf, node, rowsOf } from './tiny-network.js';

/** Two of industry joined, two of academia joined, one tie across; a fifth without a sector, tied to the first. */
const sectors = (() => {
  const rows = rowsOf('a-b c-d b-c a-e');
  const of = { a: 'INDUSTRY', b: 'INDUSTRY', c: 'ACADEMIA', d: 'ACADEMIA', e: null } as const;
  return simpleGraph(
    full({ ...rows, nodes: rows.nodes.map((each) => node(each.id, { ...each, sector: of[each.code as keyof typeof of] })) }),
  );
})();

describe('measures of networks', () => {
  it('density: directed counts both directions, undirected pairs', () => {
    const network = full(rowsOf('a-b b-a b-c d'));
    expect(density(network)).toBe(3 / 12);
    expect(density({ ...network, directed: false })).toBe(6 / 12);
    expect(density(full(rowsOf('a')))).toBe(0);
  });

  it('components: largest first', () => {
    expect(components(graphOf('a b-c d-e e-f'))).toEqual([[4, 5, 6], [2, 3], [1]]);
    expect(components(graphOf(''))).toEqual([]);
  });

  it('modularity: two pairs told apart', () => {
    const graph = graphOf('a-b c-d');
    const groups = new Map([1, 2, 3, 4].map((id) => [id, id <= 2 ? 0 : 1]));
    expect(modularity(graph, groups)).toBeCloseTo(1 / 2, 12);
    expect(modularity(graph, new Map([1, 2, 3, 4].map((id) => [id, 0])))).toBeCloseTo(0, 12);
    expect(modularity(graphOf('a b'), new Map())).toBeNull();
  });

  it('assortativity: three ties among four with a sector', () => {
    // e = [[2, 1], [1, 2]] / 6: trace 2/3, Σ e² = 1/2.
    expect(attributeAssortativity(sectors, 'sector')).toBeCloseTo((2 / 3 - 1 / 2) / (1 / 2), 12);
    expect(attributeAssortativity(sectors, 'prefecture')).toBeNull();
    expect(attributeAssortativity(sectors, 'type')).toBeNull();
  });

  it('sector mixing and the E–I index', () => {
    expect(sectorMixing(sectors)).toEqual({
      sectors: ['ACADEMIA', 'INDUSTRY'],
      matrix: [
        [1, 1],
        [1, 1],
      ],
      bySector: [
        { sector: 'ACADEMIA', internal: 1, external: 1, eiIndex: 0 },
        { sector: 'INDUSTRY', internal: 1, external: 1, eiIndex: 0 },
      ],
      eiIndex: -1 / 3,
    });
    expect(sectorMixing(graphOf('a-b'))).toEqual({ sectors: [], matrix: [], bySector: [], eiIndex: null });
  });

  it('articulation points: what holds the parts together', () => {
    expect(articulationPoints(graphOf('a-b b-c c-a c-d d-e e-d x-y'))).toEqual([3, 4]);
    expect(articulationPoints(graphOf('a-b b-c c-d d-a'))).toEqual([]);
    expect(articulationPoints(graphOf('a-b a-c'))).toEqual([1]);
  });

  it('brokers: two ways from a to d, and all of them on to e', () => {
    const graph = graphOf('a-b a-c b-d c-d d-e z');
    const found = brokersBetween(graph, [1], [4, 5]);
    expect(found.map(({ node, score, share }) => [node.code, score, share])).toEqual([
      ['b', 1 / 2, 1 / 2],
      ['c', 1 / 2, 1 / 2],
      ['d', 1 / 2, 1 / 2],
    ]);
    expect(brokersBetween(graph, [1], [4, 5], { limit: 1 }).map(({ node }) => node.code)).toEqual(['b']);
    expect(brokersBetween(graph, [1, 99], [6])).toEqual([]);
  });
});
