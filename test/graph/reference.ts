import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProjectedNetwork } from '../../src/graph/network.js';
import { articulationPoints } from '../../src/graph/network-measures/articulation-points.js';
import { attributeAssortativity } from '../../src/graph/network-measures/assortativity.js';
import { brokersBetween } from '../../src/graph/network-measures/brokers.js';
import { components } from '../../src/graph/network-measures/components.js';
import { density } from '../../src/graph/network-measures/density.js';
import { modularity } from '../../src/graph/network-measures/modularity.js';
import { betweenness } from '../../src/graph/node-measures/betweenness.js';
import { closeness } from '../../src/graph/node-measures/closeness.js';
import { community } from '../../src/graph/node-measures/community.js';
import { coreNumber } from '../../src/graph/node-measures/core-number.js';
import { degree, weightedDegree } from '../../src/graph/node-measures/degree.js';
import { eigenvector } from '../../src/graph/node-measures/eigenvector.js';
import { pageRank } from '../../src/graph/node-measures/page-rank.js';
import { constraint, effectiveSize } from '../../src/graph/node-measures/structural-holes.js';
import { type NodeValues, simpleGraph } from '../../src/graph/simple-graph.js';
import { packageRoot } from '../../src/package-root.js';

/** Debian's own Python: another `python3` may come first on PATH and lack Debian's packages. */
const python = '/usr/bin/python3';

/** A number, a list of numbers, or values by id. */
export type Figure = number | null | string | readonly number[] | Readonly<Record<string, number | null>>;
export type Figures = Readonly<Record<string, Figure>>;
export type Reference = Readonly<Record<'networkx' | 'igraph', Figures>>;

export function hasReferences(): boolean {
  return spawnSync(python, ['-c', 'import networkx, igraph, scipy']).status === 0;
}

/** Asks reference.py, all questions in one process. */
export function askReferences<Answer>(questions: readonly unknown[]): Answer[] {
  const run = spawnSync(python, [join(packageRoot, 'test/graph/reference.py')], {
    input: JSON.stringify(questions),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`reference.py: ${run.error?.message ?? run.stderr}`);
  return JSON.parse(run.stdout) as Answer[];
}

/** What reference.py reads of a projection. */
export function question(network: ProjectedNetwork) {
  return {
    directed: network.directed,
    nodes: network.nodes.map(({ id, sector, prefecture }) => ({ id, sector, prefecture })),
    edges: network.edges.map(({ source, target, weight }) => [source, target, weight]),
    communities: [...community(simpleGraph(network))],
    ...groupsOf(network),
  };
}

/** Our own figures, under the names of reference.py. */
export function ourFigures(network: ProjectedNetwork): Figures {
  const graph = simpleGraph(network);
  const { groupA, groupB } = groupsOf(network);
  const weighted = { weighted: true };
  return {
    degree: plain(degree(graph)),
    weightedDegree: plain(weightedDegree(graph)),
    betweenness: plain(betweenness(graph)),
    closeness: plain(closeness(graph)),
    pageRank: plain(pageRank(graph)),
    eigenvector: plain(eigenvector(graph)),
    eigenvectorWeighted: plain(eigenvector(graph, weighted)),
    constraint: plain(constraint(graph)),
    constraintWeighted: plain(constraint(graph, weighted)),
    effectiveSize: plain(effectiveSize(graph)),
    effectiveSizeWeighted: plain(effectiveSize(graph, weighted)),
    coreNumber: plain(coreNumber(graph)),
    brokers: Object.fromEntries(brokersBetween(graph, groupA, groupB, { limit: 1e6 }).map(({ node, score }) => [node.id, score])),
    density: density(network),
    components: components(graph).map((part) => part.length),
    modularity: modularity(graph, community(graph)),
    assortativitySector: attributeAssortativity(graph, 'sector'),
    assortativityPrefecture: attributeAssortativity(graph, 'prefecture'),
    articulationPoints: articulationPoints(graph),
  };
}

/** Two groups that overlap: every third node, every fourth. */
function groupsOf({ nodes }: ProjectedNetwork) {
  const every = (step: number) => nodes.filter((_, place) => place % step === 0).map(({ id }) => id);
  return { groupA: every(3), groupB: every(4) };
}

function plain(values: NodeValues<number | null> | null): Figure {
  return values === null ? 'not settled' : Object.fromEntries(values);
}
