import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NetworkRows } from '../../src/graph/network.js';
import { articulationPoints } from '../../src/graph/network-measures/articulation-points.js';
import { brokersBetween } from '../../src/graph/network-measures/brokers.js';
import { components } from '../../src/graph/network-measures/components.js';
import { modularity } from '../../src/graph/network-measures/modularity.js';
import { betweenness } from '../../src/graph/node-measures/betweenness.js';
import { closeness } from '../../src/graph/node-measures/closeness.js';
import { community } from '../../src/graph/node-measures/community.js';
import { coreNumber } from '../../src/graph/node-measures/core-number.js';
import { eigenvector } from '../../src/graph/node-measures/eigenvector.js';
import { pageRank } from '../../src/graph/node-measures/page-rank.js';
import { constraint, effectiveSize } from '../../src/graph/node-measures/structural-holes.js';
import { type NodeValues, simpleGraph } from '../../src/graph/simple-graph.js';
import { constraintOf, coreNumberOf, effectiveSizeOf, neighboursOf, partsWithout, shortest, throughput } from './brute-force.js';
import { networks, shuffled } from './random-network.js';
import { full } from './tiny-network.js';

const small = networks(9, 18);
const graphOfRows = (rows: NetworkRows) => simpleGraph(full(rows));

function expectValues(found: NodeValues<number | null>, wanted: (id: number) => number | null): void {
  for (const [id, value] of found) {
    const expected = wanted(id);
    if (expected === null || value === null) expect(value).toBe(expected);
    else expect(value).toBeCloseTo(expected, 10);
  }
}

it('betweenness is that of all pairs', () => {
  fc.assert(
    fc.property(small, (rows) => {
      const neighbours = neighboursOf(rows);
      const ids = [...neighbours.keys()];
      expectValues(betweenness(graphOfRows(rows), { normalized: false }), (id) => throughput(neighbours, id, ids, ids) / 2);
    }),
  );
});

it('brokers are those of all pairs between the groups', () => {
  fc.assert(
    fc.property(
      small,
      fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      (rows, groupA, groupB) => {
        const neighbours = neighboursOf(rows);
        const [a, b] = [groupA, groupB].map((group) => group.filter((id) => neighbours.has(id))) as [number[], number[]];
        const found = new Map(brokersBetween(graphOfRows(rows), groupA, groupB, { limit: 99 }).map((broker) => [broker.node.id, broker]));
        const joined = a.flatMap((s) => b.filter((t) => t !== s && shortest(neighbours, s).distance.has(t))).length;
        for (const id of neighbours.keys()) {
          const through = throughput(neighbours, id, a, b);
          expect(found.get(id)?.score ?? 0).toBeCloseTo(through / 2, 10);
          if (through > 0) expect(found.get(id)?.share).toBeCloseTo(through / joined, 10);
        }
      },
    ),
  );
});

it('closeness is that of the distances', () => {
  fc.assert(
    fc.property(small, (rows) => {
      const neighbours = neighboursOf(rows);
      expectValues(closeness(graphOfRows(rows)), (id) => {
        const distances = [...shortest(neighbours, id).distance.values()];
        const sum = distances.reduce((total, distance) => total + distance, 0);
        return sum === 0 ? 0 : (distances.length - 1) ** 2 / sum / (neighbours.size - 1);
      });
    }),
  );
});

it("Burt's measures are those of the sums written out", () => {
  fc.assert(
    fc.property(small, (rows) => {
      const [graph, neighbours] = [graphOfRows(rows), neighboursOf(rows)];
      expectValues(constraint(graph), (id) => constraintOf(neighbours, id, false));
      expectValues(constraint(graph, { weighted: true }), (id) => constraintOf(neighbours, id, true));
      expectValues(effectiveSize(graph, { weighted: true }), (id) => effectiveSizeOf(neighbours, id));
    }),
  );
});

it('core numbers, components and articulation points are those of taking nodes away', () => {
  fc.assert(
    fc.property(small, (rows) => {
      const [graph, neighbours] = [graphOfRows(rows), neighboursOf(rows)];
      expectValues(coreNumber(graph), (id) => coreNumberOf(neighbours, id));
      expect(components(graph)).toHaveLength(partsWithout(neighbours, []));
      const cuts = [...neighbours.keys()].filter((id) => partsWithout(neighbours, [id]) > partsWithout(neighbours, []));
      expect(articulationPoints(graph)).toEqual(cuts);
    }),
  );
});

it('every measure is the same, bit by bit, in any order of the rows', () => {
  fc.assert(
    fc.property(networks(20, 40), fc.nat(), (rows, seed) => {
      const [graph, other] = [graphOfRows(rows), graphOfRows(shuffled(rows, seed))];
      for (const measure of [betweenness, closeness, pageRank, eigenvector, constraint, effectiveSize, coreNumber, community, components]) {
        expect(measure(other)).toEqual(measure(graph));
      }
      expect(modularity(other, community(other))).toBe(modularity(graph, community(graph)));
      expect(brokersBetween(other, [1, 2], [3, 4])).toEqual(brokersBetween(graph, [2, 1], [4, 3]));
    }),
  );
});
