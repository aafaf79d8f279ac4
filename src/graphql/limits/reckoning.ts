import { GraphQLError } from 'graphql';
import type { Variables } from '../executor/run.js';

/** More selections than this, those of fragments counted wherever they are spread, are refused. */
const maxNodes = 10_000;

/** What a piece of an operation costs with the variables of a request; null for what does not count. */
export type Reckon = (reckoning: Reckoning) => number | null;

/** One reckoning of a cost: the variables of the request, and what was met so far. */
export class Reckoning {
  /** Selections met. */
  nodes = 0;
  /** The last wrong argument. */
  error: unknown;
  readonly #fragments = new Map<string, { readonly cost: number | null; readonly nodes: number; readonly error: unknown }>();

  constructor(readonly variables: Variables) {}

  count(nodes: number): void {
    this.nodes += nodes;
    if (this.nodes >= maxNodes) throw new GraphQLError('Query exceeds the maximum allowed number of nodes.');
  }

  /** A fragment costs the same wherever it is spread: fragments that multiply take no longer than their text. */
  fragment(name: string, reckon: Reckon): number | null {
    const known = this.#fragments.get(name);
    if (known) {
      this.count(known.nodes);
      this.error = known.error ?? this.error;
      return known.cost;
    }
    const { nodes, error } = this;
    const cost = reckon(this);
    this.#fragments.set(name, { cost, nodes: this.nodes - nodes, error: this.error === error ? undefined : this.error });
    return cost;
  }
}
