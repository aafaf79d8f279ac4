import fc from 'fast-check';
import { type RelationshipType, relationshipTypes } from '../../src/domain/registries/relationship-types.js';
import type { NetworkRows } from '../../src/graph/network.js';
import { seededRandom } from '../../src/graph/random.js';
import { node, tie } from './tiny-network.js';

const types = Object.keys(relationshipTypes).slice(0, 6) as RelationshipType[];
const sectors = ['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT', null] as const;
const prefectures = ['31', '32', '33', null] as const;

/** Up to `maxNodes` nodes, with parallel ties and isolates, for fast-check. */
export function networks(maxNodes: number, maxTies: number): fc.Arbitrary<NetworkRows> {
  const end = fc.nat(maxNodes - 1);
  const edges = fc.array(fc.tuple(end, end, fc.nat(types.length - 1)), { maxLength: maxTies });
  return fc.tuple(fc.integer({ min: 1, max: maxNodes }), edges).map(([n, list]) => ({
    nodes: Array.from({ length: n }, (_, place) => node(place + 1, attributes(place))),
    ties: list
      .map(([from, to, type]) => [(from % n) + 1, (to % n) + 1, types[type] as RelationshipType] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to, type], place) => tie(place + 1, from, to, { type })),
  }));
}

/** Institutions in bodies, for fast-check: lists of member numbers. */
export function memberLists(institutions: number, bodies: number): fc.Arbitrary<number[][]> {
  return fc.array(fc.uniqueArray(fc.nat(institutions - 1), { maxLength: institutions }), { minLength: 1, maxLength: bodies });
}

/** A large network with n nodes and m ties of a few types, the same for the same seed. */
export function seededNetwork(n: number, m: number, seed: number): NetworkRows {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const nodes = Array.from({ length: n }, (_, place) => node(place + 1, attributes(pick(1000))));
  const ties = Array.from({ length: m }, (_, place) => tie(place + 1, pick(n) + 1, pick(n) + 1, { type: types[pick(types.length)] }));
  return { nodes, ties: ties.filter(({ from, to }) => from !== to) };
}

/** The same rows in another order. */
export function shuffled(rows: NetworkRows, seed: number): NetworkRows {
  const random = seededRandom(seed);
  const mix = <T>(list: readonly T[]) =>
    list
      .map((item) => [random(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item);
  return { nodes: mix(rows.nodes), ties: mix(rows.ties) };
}

function attributes(number: number) {
  return { sector: sectors[number % 5] ?? null, prefecture: prefectures[number % 4] ?? null };
}
