import { describe, expect, it } from 'vitest';
import { betweenness } from '../../src/graph/node-measures/betweenness.js';
import { closeness } from '../../src/graph/node-measures/closeness.js';
import { community } from '../../src/graph/node-measures/community.js';
import { coreNumber } from '../../src/graph/node-measures/core-number.js';
import { degree, weightedDegree } from '../../src/graph/node-measures/degree.js';
import { eigenvector } from '../../src/graph/node-measures/eigenvector.js';
import { pageRank } from '../../src/graph/node-measures/page-rank.js';
import { constraint, effectiveSize } from '../../src/graph/node-measures/structural-holes.js';
import { simpleGraph } from '../../src/graph/simple-graph.js';
import { byCode, full, graphOf, rowsOf } from './tiny-network.js';

const close = (values: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [code, value === null ? null : expect.closeTo(value, 10)]));
/** A triangle with a tail, and one alone. */
const paw = graphOf('a-b b-c c-a c-d e');

describe('measures of nodes', () => {
  it('merge parallel ties and add up their weights', () => {
    const graph = graphOf('a-b b-a a-b b-c');
    expect(graph.edgeCount).toBe(2);
    expect(byCode(graph, degree(graph))).toEqual({ a: 1, b: 2, c: 1 });
    expect(byCode(graph, weightedDegree(graph))).toEqual({ a: 3, b: 4, c: 1 });
  });

  it('betweenness: only c stands between others', () => {
    // Pairs a–d and b–d go through c: 2 of the (5 − 1)(5 − 2) / 2 = 6 pairs.
    expect(byCode(paw, betweenness(paw))).toEqual(close({ a: 0, b: 0, c: 2 / 6, d: 0, e: 0 }));
    expect(byCode(paw, betweenness(paw, { normalized: false }))).toEqual(close({ a: 0, b: 0, c: 2, d: 0, e: 0 }));
  });

  it('betweenness: two equal ways share a pair', () => {
    const square = graphOf('a-b b-c c-d d-a');
    expect(byCode(square, betweenness(square))).toEqual(close({ a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 }));
  });

  it('closeness: reached over distance, scaled by the share that is reached', () => {
    const scale = 3 / 4;
    expect(byCode(paw, closeness(paw))).toEqual(close({ a: (3 / 4) * scale, b: (3 / 4) * scale, c: scale, d: (3 / 5) * scale, e: 0 }));
  });

  it('core number: the triangle keeps two ties', () => {
    expect(byCode(paw, coreNumber(paw))).toEqual({ a: 2, b: 2, c: 2, d: 1, e: 0 });
  });

  it('PageRank: follows the direction of ties', () => {
    const graph = graphOf('a-b');
    // Nothing leaves b: it jumps. x_a = (1 − α)/2 + α x_b / 2 and x_b = x_a + α x_a give x_a = 1 / (2 + α).
    expect(byCode(graph, pageRank(graph))).toEqual(close({ a: 1 / 2.85, b: 1.85 / 2.85 }));
    expect(byCode(paw, pageRank(paw)).e).toBeLessThan(0.1);
  });

  it('PageRank: goes both ways on undirected networks', () => {
    const star = simpleGraph({ ...full(rowsOf('a-b c-b')), directed: false });
    // x_b = 0.05 + 0.85 (1 − x_b).
    expect(byCode(star, pageRank(star)).b).toBeCloseTo(0.9 / 1.85, 11);
  });

  it('eigenvector: a path of three, and a component that outweighs another', () => {
    const path = graphOf('a-b b-c');
    expect(byCode(path, eigenvector(path))).toEqual(close({ a: 1 / 2, b: Math.SQRT1_2, c: 1 / 2 }));
    const two = graphOf('a-b b-c c-a x-y');
    expect(byCode(two, eigenvector(two))).toEqual(close({ a: 1 / Math.sqrt(3), b: 1 / Math.sqrt(3), c: 1 / Math.sqrt(3), x: 0, y: 0 }));
    const none = graphOf('a b c d');
    expect(byCode(none, eigenvector(none))).toEqual(close({ a: 1 / 2, b: 1 / 2, c: 1 / 2, d: 1 / 2 }));
  });

  it('eigenvector: weights count when asked for', () => {
    const graph = graphOf('a-b b-a b-c');
    // λ² = 2² + 1²; x ∝ (2, √5, 1).
    const norm = Math.sqrt(10);
    expect(byCode(graph, eigenvector(graph, { weighted: true }))).toEqual(close({ a: 2 / norm, b: Math.sqrt(5) / norm, c: 1 / norm }));
  });

  it('constraint: the middle of a star is free, a corner of a triangle is not', () => {
    // c has thirds: (1/3 + 1/3·1/2)² twice, and (1/3)² for d. d has one contact: 1² + nothing through it.
    const triangle = (1 / 2 + (1 / 2) * (1 / 3)) ** 2 + (1 / 2 + (1 / 2) * (1 / 2)) ** 2;
    expect(byCode(paw, constraint(paw))).toEqual(close({ a: triangle, b: triangle, c: 2 * (1 / 2) ** 2 + (1 / 3) ** 2, d: 1, e: null }));
    const star = graphOf('a-b a-c a-d');
    expect(byCode(star, constraint(star))).toEqual(close({ a: 1 / 3, b: 1, c: 1, d: 1 }));
  });

  it('effective size: contacts less their redundancy', () => {
    // Borgatti: k − 2t / k; c has 3 contacts with 1 tie among them.
    expect(byCode(paw, effectiveSize(paw))).toEqual(close({ a: 1, b: 1, c: 3 - 2 / 3, d: 1, e: null }));
  });

  it('structural holes with weights', () => {
    const graph = graphOf('a-b a-b b-c c-a');
    // p_ab = 2/3, p_ac = 1/3, p_cb = 1/2, p_bc = 1/3; m_bc = 1/2, m_cb = 1/1.
    expect(byCode(graph, constraint(graph, { weighted: true })).a).toBeCloseTo((2 / 3 + 1 / 6) ** 2 + (1 / 3 + 2 / 9) ** 2, 12);
    expect(byCode(graph, effectiveSize(graph, { weighted: true })).a).toBeCloseTo(1 - 1 / 6 + (1 - 2 / 3), 12);
  });

  it('community: two cliques are told apart, numbered by size', () => {
    const graph = graphOf('a-b b-c c-a c-d d-e e-f f-g d-f d-g e-g z');
    expect(byCode(graph, community(graph))).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 0, f: 0, g: 0, z: 2 });
    const alone = graphOf('a b');
    expect(byCode(alone, community(alone))).toEqual({ a: 0, b: 1 });
  });

  it('take an empty network', () => {
    const empty = graphOf('');
    for (const measure of [
      degree,
      weightedDegree,
      betweenness,
      closeness,
      pageRank,
      eigenvector,
      constraint,
      effectiveSize,
      coreNumber,
      community,
    ]) {
      expect(measure(empty)).toEqual(new Map());
    }
  });
});
