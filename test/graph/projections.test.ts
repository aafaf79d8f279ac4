import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphSnapshot } from '../../src/graph/graph-snapshot.js';
import type { NetworkRows } from '../../src/graph/network.js';
import { coMembershipEdges } from '../../src/graph/projections/co-membership.js';
import { type ProjectionOptions, project } from '../../src/graph/projections/project.js';
import { memberLists, networks, shuffled } from './random-network.js';
import { membershipRows, node, rowsOf, tie } from './tiny-network.js';

const weights = (rows: NetworkRows, options: ProjectionOptions) =>
  project(rows, options).edges.map(({ source, target, weight }) => [source, target, weight]);

describe('FULL', () => {
  it('keeps direction, type and parallel ties, in a fixed order', () => {
    const rows = { nodes: rowsOf('a b').nodes, ties: [tie(3, 2, 1), tie(2, 1, 2, { type: 'PART_OF' }), tie(1, 1, 2, { type: 'FUNDS' })] };
    const network = project(rows, { projection: 'FULL' });
    expect(network).toMatchObject({ projection: 'FULL', directed: true });
    expect(network.edges.map(({ id, source, target, type }) => [id, source, target, type])).toEqual([
      ['1', 1, 2, 'FUNDS'],
      ['2', 1, 2, 'PART_OF'],
      ['3', 2, 1, 'RELATED_TO'],
    ]);
  });

  it('leaves out ties whose ends are not there', () => {
    expect(project({ nodes: rowsOf('a b').nodes, ties: [tie(1, 1, 9), tie(2, 1, 2)] }, { projection: 'FULL' }).edges).toHaveLength(1);
  });
});

describe('AFFILIATION', () => {
  const rows = membershipRows({ alpha: 'x y', beta: 'y z', empty: '' });
  const more = [
    tie(90, 1, 101, { type: 'MEMBER_OF', role: 'COUNCILLOR' }),
    tie(91, 1, 102, { type: 'MEMBER_OF', role: 'OBSERVER' }),
    tie(92, 1, 102, { type: 'CHAIR_OF', role: 'CHAIR' }),
    tie(93, 101, 102, { type: 'MEMBER_OF', role: 'MEMBER' }),
  ];
  const extended = { nodes: [...rows.nodes, node(50)], ties: [...rows.ties, ...more] };

  it('has each membership of an institution in a body once, observers not', () => {
    const network = project(extended, { projection: 'AFFILIATION' });
    expect(network.directed).toBe(false);
    expect(network.edges.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['1', 1, 101],
      ['2', 2, 101],
      ['3', 2, 102],
      ['4', 3, 102],
    ]);
    expect(network.nodes.map(({ code }) => code)).toEqual(['x', 'y', 'z', 'alpha', 'beta']);
  });

  it('keeps isolates when asked', () => {
    expect(project(extended, { projection: 'AFFILIATION', isolates: true }).nodes).toHaveLength(7);
    expect(project(extended, { projection: 'CO_MEMBERSHIP', isolates: true }).nodes.map(({ id }) => id)).toEqual([1, 2, 3, 50]);
  });
});

describe('CO_MEMBERSHIP', () => {
  const rows = membershipRows({ alpha: 'x y z', beta: 'x y', gamma: 'w' });

  it('weighs by shared bodies, or as Newman does', () => {
    // w = 1, x = 2, y = 3, z = 4.
    expect(weights(rows, { projection: 'CO_MEMBERSHIP' })).toEqual([
      [2, 3, 2],
      [2, 4, 1],
      [3, 4, 1],
    ]);
    expect(weights(rows, { projection: 'CO_MEMBERSHIP', weighting: 'NEWMAN' })).toEqual([
      [2, 3, 1 / 2 + 1],
      [2, 4, 1 / 2],
      [3, 4, 1 / 2],
    ]);
    const { nodes, edges } = project(rows, { projection: 'CO_MEMBERSHIP' });
    expect(nodes.map(({ code }) => code)).toEqual(['w', 'x', 'y', 'z']);
    const nothing = { role: null, validFrom: null, validTo: null, lastAttested: null };
    expect(JSON.parse(JSON.stringify(edges[0]))).toEqual({ id: '2-3', source: 2, target: 3, type: 'CO_MEMBER_OF', weight: 2, ...nothing });
    expect(edges[0]).toMatchObject({ id: '2-3', type: 'CO_MEMBER_OF', ...nothing });
  });

  it('is that of the naive count', () => {
    fc.assert(
      fc.property(memberLists(8, 6), fc.constantFrom('SHARED', 'NEWMAN'), fc.nat(), (lists, weighting, seed) => {
        const named = Object.fromEntries(lists.map((list, place) => [`body-${place}`, list.map((member) => `i${member}`).join(' ')]));
        const built = membershipRows(named);
        const wanted = naiveCoMembership(built, weighting === 'NEWMAN');
        const got = weights(shuffled(built, seed), { projection: 'CO_MEMBERSHIP', weighting });
        expect(got.map(([a, b]) => [a, b])).toEqual(wanted.map(([a, b]) => [a, b]));
        got.forEach(([, , weight], place) => {
          expect(weight).toBeCloseTo(wanted[place]![2], 12);
        });
      }),
    );
  });

  it('streams a body of 2,000 members', () => {
    const members = Array.from({ length: 2000 }, (_, place) => `m${place}`).join(' ');
    const snapshot = GraphSnapshot.of(membershipRows({ all: members }, 9000));
    let [count, sum] = [0, 0];
    for (const edge of coMembershipEdges(snapshot, { weighting: 'NEWMAN' })) {
      count += 1;
      sum += edge.weight;
    }
    expect(count).toBe((2000 * 1999) / 2);
    // Newman: every member's weights add up to 1 for each body.
    expect(sum).toBeCloseTo(1000, 6);
  });
});

function naiveCoMembership({ nodes, ties }: NetworkRows, newman: boolean): [number, number, number][] {
  const bodies = nodes.filter(({ type }) => type === 'BODY').map(({ id }) => ties.filter(({ to }) => to === id).map(({ from }) => from));
  const ids = nodes.filter(({ type }) => type === 'INSTITUTION').map(({ id }) => id);
  return ids.flatMap((a) =>
    ids
      .filter((b) => b > a)
      .map((b): [number, number, number] => {
        const shared = bodies.filter((members) => members.includes(a) && members.includes(b));
        return [a, b, shared.reduce((sum, members) => sum + (newman ? 1 / (members.length - 1) : 1), 0)];
      })
      .filter(([, , weight]) => weight > 0),
  );
}

describe('EGO', () => {
  const rows = rowsOf('a-b c-a b-c c-d d-e');

  it('has what lies within the radius, whichever way ties point, and all ties among it', () => {
    const codes = (radius: number) =>
      project(rows, { projection: 'EGO', centre: 1, radius })
        .nodes.map(({ code }) => code)
        .join('');
    expect([0, 1, 2, 3, 9].map(codes)).toEqual(['a', 'abc', 'abcd', 'abcde', 'abcde']);
    expect(project(rows, { projection: 'EGO', centre: 1, radius: 1 }).edges.map(({ id }) => id)).toEqual(['1', '3', '2']);
    expect(project(rows, { projection: 'EGO', centre: 99, radius: 1 })).toMatchObject({ nodes: [], edges: [], directed: true });
  });
});

it('does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(networks(10, 20), fc.nat(), (rows, seed) => {
      for (const options of [{ projection: 'FULL' }, { projection: 'EGO', centre: 1, radius: 2 }] as const) {
        expect(project(shuffled(rows, seed), options)).toEqual(project(rows, options));
      }
    }),
  );
});
