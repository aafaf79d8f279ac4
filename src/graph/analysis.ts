import type { ProjectedNetwork } from './network.js';
import { articulationPoints } from './network-measures/articulation-points.js';
import { attributeAssortativity } from './network-measures/assortativity.js';
import { components } from './network-measures/components.js';
import { density } from './network-measures/density.js';
import { modularity } from './network-measures/modularity.js';
import { sectorMixing } from './network-measures/sector-mixing.js';
import { betweenness } from './node-measures/betweenness.js';
import { closeness } from './node-measures/closeness.js';
import { community } from './node-measures/community.js';
import { coreNumber } from './node-measures/core-number.js';
import { degree, weightedDegree } from './node-measures/degree.js';
import { eigenvector } from './node-measures/eigenvector.js';
import { pageRank } from './node-measures/page-rank.js';
import { constraint, effectiveSize } from './node-measures/structural-holes.js';
import { type NodeValues, type SimpleGraph, simpleGraph } from './simple-graph.js';

/** Every measure of a node, by the name it has in the API. */
const nodeMeasures = {
  degree,
  weightedDegree,
  betweenness,
  closeness,
  pageRank,
  eigenvector,
  constraint,
  effectiveSize,
  coreNumber,
} as const satisfies Record<string, (graph: SimpleGraph) => NodeValues<number | null> | null>;
export type NodeMeasure = keyof typeof nodeMeasures | 'community';

/** A projection and its measures, each computed when first asked for. */
export class NetworkAnalysis {
  readonly graph: SimpleGraph;
  readonly #values = new Map<NodeMeasure, NodeValues<number | null> | null>();

  constructor(
    readonly network: ProjectedNetwork,
    readonly seed = 1,
  ) {
    this.graph = simpleGraph(network);
  }

  /** A measure of all nodes; null where it is not defined on this network. */
  values(measure: NodeMeasure): NodeValues<number | null> | null {
    if (!this.#values.has(measure)) {
      this.#values.set(measure, measure === 'community' ? community(this.graph, { seed: this.seed }) : nodeMeasures[measure](this.graph));
    }
    return this.#values.get(measure) ?? null;
  }

  valueOf(measure: NodeMeasure, node: number): number | null {
    return this.values(measure)?.get(node) ?? null;
  }

  density(): number {
    return density(this.network);
  }

  components(): number[][] {
    return components(this.graph);
  }

  modularity(): number | null {
    return modularity(this.graph, this.values('community') as NodeValues);
  }

  assortativity(attribute: 'sector' | 'prefecture'): number | null {
    return attributeAssortativity(this.graph, attribute);
  }

  sectorMixing() {
    return sectorMixing(this.graph);
  }

  articulationPoints(): number[] {
    return articulationPoints(this.graph);
  }
}
