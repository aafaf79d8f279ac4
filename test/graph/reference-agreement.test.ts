import { beforeAll, describe, expect, it } from 'vitest';
import { GraphSnapshot } from '../../src/graph/graph-snapshot.js';
import type { NetworkRows, ProjectedNetwork } from '../../src/graph/network.js';
import { type ProjectionOptions, project } from '../../src/graph/projections/project.js';
import { similarInstitutions } from '../../src/graph/similarity.js';
import { seededNetwork } from './random-network.js';
import { readRealNetwork } from './real-network.js';
import { askReferences, type Figure, type Figures, hasReferences, ourFigures, question, type Reference } from './reference.js';
import { full } from './tiny-network.js';

const tolerance = 1e-9;
const present = hasReferences();
const title = present
  ? 'networkx and igraph'
  : 'networkx and igraph (skipped: apt-get install python3-networkx python3-igraph python3-scipy)';

/** Where two figures differ by more than the tolerance. */
function differences(name: string, ours: Figure | undefined, theirs: Figure): string[] {
  if (theirs === 'not asked') return [];
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= tolerance ? [] : [`${name}: ${ours} ≠ ${theirs}`];
  if (typeof ours !== 'object' || typeof theirs !== 'object' || !ours || !theirs)
    return ours === theirs ? [] : [`${name}: ${ours} ≠ ${theirs}`];
  const [own, other] = [ours as Record<string, Figure>, theirs as Record<string, Figure>];
  const partly = /^(constraint|effectiveSize)/.test(name);
  return [...new Set([...(partly ? [] : Object.keys(own)), ...Object.keys(other)])].flatMap((key) => {
    return key in own && key in other ? differences(`${name} ${key}`, own[key], other[key] as Figure) : [`${name} ${key}: only one has it`];
  });
}

function disagreements(ours: Figures, theirs: Figures): string[] {
  return Object.entries(theirs).flatMap(([name, figure]) => differences(name, ours[name], figure));
}

function expectAgreement(networks: readonly ProjectedNetwork[]): void {
  const references = askReferences<Reference>(networks.map(question));
  networks.forEach((network, place) => {
    const ours = ourFigures(network);
    expect({ place, networkx: disagreements(ours, references[place]!.networkx) }).toEqual({ place, networkx: [] });
    // igraph's density is that of the simple graph.
    const { density: _, ...igraph } = references[place]!.igraph;
    expect({ place, igraph: disagreements(ours, igraph) }).toEqual({ place, igraph: [] });
  });
}

describe.skipIf(!present)(`the same numbers as ${title}`, () => {
  let real: NetworkRows;
  beforeAll(async () => {
    real = await readRealNetwork();
  });

  it('on random graphs', () => {
    const sizes = [
      [3, 2],
      [6, 4],
      [10, 9],
      [12, 30],
      [25, 25],
      [40, 60],
      [60, 300],
    ] as const;
    const directed = sizes.flatMap(([n, m]) => [1, 2, 3].map((seed) => full(seededNetwork(n, m, seed))));
    expectAgreement([...directed, ...directed.map((network) => ({ ...network, directed: false }))]);
  }, 120_000);

  it('on the real network, and on the surroundings of one institution', () => {
    const centre = real.nodes.find(({ code }) => code === 'hiroshima-university')!.id;
    const options: ProjectionOptions[] = [
      { projection: 'FULL' },
      { projection: 'AFFILIATION' },
      { projection: 'CO_MEMBERSHIP' },
      { projection: 'CO_MEMBERSHIP', weighting: 'NEWMAN' },
      { projection: 'EGO', centre, radius: 1 },
    ];
    const networks = options.map((each) => project(real, each));
    for (const { edges } of networks.slice(0, 4)) expect(edges.length).toBeGreaterThan(50);
    expectAgreement(networks);
  }, 120_000);

  it('for co-membership and similarity', () => {
    const snapshot = GraphSnapshot.of(real);
    const memberships = project(snapshot, { projection: 'AFFILIATION' }).edges.map(({ source, target }) => [source, target]);
    const ours = ourPairs(snapshot, [...new Set(memberships.map(([institution]) => institution!))]);
    const [theirs] = askReferences<Figures>([{ memberships }]);
    expect(disagreements(ours, theirs!)).toEqual([]);
  }, 120_000);
});

/** Figures of pairs of institutions, as reference.py names them. */
function ourPairs(snapshot: GraphSnapshot, institutions: readonly number[]): Figures {
  const weights = (weighting: 'SHARED' | 'NEWMAN') =>
    Object.fromEntries(project(snapshot, { projection: 'CO_MEMBERSHIP', weighting }).edges.map(({ id, weight }) => [id, weight]));
  const similar = institutions.flatMap((id) =>
    similarInstitutions(snapshot, id, { limit: 1e6 })
      .filter((other) => other.id > id)
      .map((other) => ({ key: `${id}-${other.id}`, ...other })),
  );
  return {
    SHARED: weights('SHARED'),
    NEWMAN: weights('NEWMAN'),
    jaccard: Object.fromEntries(similar.map(({ key, jaccard }) => [key, jaccard])),
    adamicAdar: Object.fromEntries(similar.map(({ key, adamicAdar }) => [key, adamicAdar])),
  };
}
