import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphSnapshot } from '../../src/graph/graph-snapshot.js';
import { allShortestPaths } from '../../src/graph/paths/all-shortest-paths.js';
import { kShortestPaths } from '../../src/graph/paths/k-shortest-paths.js';
import type { PathOptions, PathResult } from '../../src/graph/paths/path-result.js';
import { neighboursOf, simplePaths } from './brute-force.js';
import { networks, seededNetwork, shuffled } from './random-network.js';
import { rowsOf, tie } from './tiny-network.js';

const diamond = rowsOf('a-b b-d a-c c-d d-e x-y');
const snapshot = GraphSnapshot.of(diamond);
const idOf = (code: string) => diamond.nodes.find((node) => node.code === code)!.id;
const spell = (result: PathResult) =>
  result.paths.map((path) => path.nodes.map((id) => diamond.nodes.find((node) => node.id === id)!.code).join(''));
const ask = (from: string, to: string, options?: PathOptions) => kShortestPaths(snapshot, idOf(from), idOf(to), options);

describe('k shortest paths', () => {
  it('come by length, then by code', () => {
    const result = ask('a', 'e');
    expect(spell(result)).toEqual(['abde', 'acde']);
    expect(result).toMatchObject({ found: true, incomplete: false, cutBy: [] });
    expect(spell(ask('b', 'a', { limit: 1 }))).toEqual(['ba']);
    expect(spell(ask('b', 'a'))).toEqual(['ba', 'bdca']);
  });

  it('say that two nodes are not connected only when they are not', () => {
    expect(ask('a', 'x')).toEqual({ found: false, incomplete: false, cutBy: [], paths: [] });
    expect(ask('a', 'x', { maxHops: 1 })).toMatchObject({ found: false, incomplete: false });
    expect(ask('a', 'e', { maxHops: 2 })).toMatchObject({ found: false, incomplete: true, cutBy: ['HOPS'] });
    expect(ask('a', 'e', { maxVisited: 2 })).toMatchObject({ found: false, incomplete: true, cutBy: ['VISITED'] });
    expect(ask('a', 'e', { deadline: { at: 5, now: () => 5 } })).toMatchObject({ found: false, incomplete: true, cutBy: ['TIME'] });
    expect(ask('a', 'e', { deadline: { at: 5, now: () => 4 } })).toMatchObject({ found: true, incomplete: false });
  });

  it('say that longer paths were left out only where they were asked for', () => {
    expect(ask('b', 'a', { maxHops: 2 })).toMatchObject({ found: true, incomplete: true, cutBy: ['HOPS'] });
    expect(ask('b', 'a', { maxHops: 2, limit: 1 })).toMatchObject({ found: true, incomplete: false });
    expect(ask('d', 'e', { maxHops: 1 })).toMatchObject({ found: true, incomplete: false });
  });

  it('give a node itself, and nothing for a node that is not there', () => {
    expect(ask('a', 'a').paths).toEqual([{ length: 0, nodes: [idOf('a')], hops: [] }]);
    expect(ask('a', 'a', { maxHops: 0 })).toMatchObject({ found: true, incomplete: false });
    expect(kShortestPaths(snapshot, 1, 999)).toMatchObject({ found: false, incomplete: false });
    expect(allShortestPaths(snapshot, 999, 1)).toMatchObject({ found: false, total: 0 });
    expect(allShortestPaths(snapshot, 1, 1)).toMatchObject({ found: true, total: 1 });
  });

  it('list the parallel ties of a hop by type, then id, of the chosen types', () => {
    const ties = [tie(9, 1, 2, { type: 'PART_OF' }), tie(7, 2, 1, { type: 'FUNDS' }), tie(8, 1, 2, { type: 'FUNDS' }), tie(4, 2, 3)];
    const rows = GraphSnapshot.of({ nodes: rowsOf('a b c').nodes, ties });
    const idsOf = (options?: PathOptions) =>
      kShortestPaths(rows, 1, 2, options).paths.map((path) => path.hops[0]!.ties.map(({ id }) => id));
    expect(idsOf()).toEqual([[7, 8, 9]]);
    expect(idsOf({ types: ['PART_OF'] })).toEqual([[9]]);
    expect(kShortestPaths(rows, 1, 3, { types: ['PART_OF', 'OWNS'] })).toMatchObject({ found: false, incomplete: false });
  });

  it('are those of brute force', () => {
    fc.assert(
      fc.property(
        networks(8, 14),
        fc.nat(7),
        fc.nat(7),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        (rows, a, b, limit, maxHops) => {
          const [from, to] = [(a % rows.nodes.length) + 1, (b % rows.nodes.length) + 1];
          const all = simplePaths(neighboursOf(rows), from, to);
          const wanted = all.filter((path) => path.length - 1 <= maxHops).slice(0, limit);
          const result = kShortestPaths(GraphSnapshot.of(rows), from, to, { limit, maxHops });
          expect(result.paths.map((path) => path.nodes)).toEqual(wanted);
          expect(result.incomplete).toBe(wanted.length < Math.min(limit, all.length));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never deny a connection because a bound cut the search', () => {
    fc.assert(
      fc.property(networks(8, 14), fc.nat(7), fc.nat(7), fc.nat(12), (rows, a, b, maxVisited) => {
        const [from, to] = [(a % rows.nodes.length) + 1, (b % rows.nodes.length) + 1];
        const all = simplePaths(neighboursOf(rows), from, to);
        const result = kShortestPaths(GraphSnapshot.of(rows), from, to, { maxVisited, maxHops: 7 });
        if (!result.found && !result.incomplete) expect(all).toEqual([]);
        if (!result.incomplete) expect(result.paths.map((path) => path.nodes)).toEqual(all.slice(0, 3));
        for (const path of result.paths) expect(all).toContainEqual(path.nodes);
      }),
      { numRuns: 500 },
    );
  });
});

describe('all shortest paths', () => {
  it('are counted, listed in order of code, and cut by the limit only', () => {
    const result = allShortestPaths(snapshot, idOf('a'), idOf('e'), { limit: 1 });
    expect(spell(result)).toEqual(['abde']);
    expect(result).toMatchObject({ total: 2, incomplete: false });
    expect(allShortestPaths(snapshot, idOf('a'), idOf('e'), { maxHops: 2 })).toMatchObject({
      found: false,
      incomplete: true,
      cutBy: ['HOPS'],
    });
  });

  it('are those of brute force, in any order of the rows', () => {
    fc.assert(
      fc.property(networks(9, 20), fc.nat(8), fc.nat(8), fc.nat(), (rows, a, b, seed) => {
        const [from, to] = [(a % rows.nodes.length) + 1, (b % rows.nodes.length) + 1];
        const all = simplePaths(neighboursOf(rows), from, to);
        const wanted = all.filter((path) => path.length === all[0]!.length);
        const result = allShortestPaths(GraphSnapshot.of(shuffled(rows, seed)), from, to, { limit: 1000 });
        expect(result.paths.map((path) => path.nodes)).toEqual(wanted);
        expect(result.total).toBe(wanted.length);
        expect(result).toEqual(allShortestPaths(GraphSnapshot.of(rows), from, to, { limit: 1000 }));
      }),
      { numRuns: 300 },
    );
  });

  it('take milliseconds among 100,000 nodes and 500,000 ties', () => {
    const large = GraphSnapshot.of(seededNetwork(100_000, 500_000, 7));
    const started = performance.now();
    for (let round = 0; round < 20; round++) {
      expect(kShortestPaths(large, 1 + round, 50_000 + round, { maxHops: 8 }).found).toBe(true);
      expect(allShortestPaths(large, 1 + round, 50_000 + round).found).toBe(true);
    }
    // 5 ms on a laptop; the bound leaves room for a busy machine.
    expect((performance.now() - started) / 20).toBeLessThan(200);
  });
});
