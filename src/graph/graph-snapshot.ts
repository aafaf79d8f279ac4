import type { RelationshipType } from '../domain/registries/relationship-types.js';
import { type Adjacency, undirectedAdjacency } from './adjacency.js';
import type { GraphNode, GraphTie, NetworkRows } from './network.js';

/**
 * The network as of a day, ready to be walked: nodes in order of code, ties in order of id, neighbour lists in typed arrays. Build one per
 * (data, day) and share it: projections, paths and similarity all read it. A node's index is its place by code, so comparing indexes
 * compares codes. A tie with an end that is not among the nodes is left out, and so is a tie of a node with itself: filtering the nodes
 * gives the induced subgraph.
 */
export class GraphSnapshot implements NetworkRows {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  /** Directions are forgotten: `edges` leads back to the tie, which knows. */
  readonly adjacency: Adjacency;
  /** For every entry of the adjacency, its tie's type: see `typeMask`. */
  readonly entryTypes: Uint8Array;
  readonly #indexById: ReadonlyMap<number, number>;
  readonly #typeCodes = new Map<RelationshipType, number>();

  private constructor(rows: NetworkRows) {
    this.nodes = rows.nodes.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id - b.id));
    this.#indexById = new Map(this.nodes.map((node, index) => [node.id, index]));
    const known = (tie: GraphTie) => tie.from !== tie.to && this.#indexById.has(tie.from) && this.#indexById.has(tie.to);
    this.ties = rows.ties.filter(known).sort((a, b) => a.id - b.id);
    this.adjacency = undirectedAdjacency(this.nodes.length, {
      sources: Uint32Array.from(this.ties, (tie) => this.indexOf(tie.from)),
      targets: Uint32Array.from(this.ties, (tie) => this.indexOf(tie.to)),
    });
    const tieTypes = Uint8Array.from(this.ties, (tie) => this.#typeCode(tie.type));
    this.entryTypes = Uint8Array.from(this.adjacency.edges, (tie) => tieTypes[tie] as number);
  }

  /** Gives back rows that are a snapshot already. */
  static of(rows: NetworkRows): GraphSnapshot {
    return rows instanceof GraphSnapshot ? rows : new GraphSnapshot(rows);
  }

  /** Null for an id the network does not have. */
  findIndex(id: number): number | null {
    return this.#indexById.get(id) ?? null;
  }

  indexOf(id: number): number {
    const index = this.#indexById.get(id);
    if (index === undefined) throw new RangeError(`The network has no node ${id}.`);
    return index;
  }

  nodeAt(index: number): GraphNode {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`The network has no node at ${index}.`);
    return node;
  }

  /** mask[entryTypes[entry]] is 1 where the tie may be walked. Without types, all may. */
  typeMask(types?: readonly RelationshipType[] | null): Uint8Array {
    if (!types) return new Uint8Array(256).fill(1);
    const mask = new Uint8Array(256);
    for (const type of types) {
      const code = this.#typeCodes.get(type);
      if (code !== undefined) mask[code] = 1;
    }
    return mask;
  }

  #typeCode(type: RelationshipType): number {
    const code = this.#typeCodes.get(type) ?? this.#typeCodes.size;
    this.#typeCodes.set(type, code);
    return code;
  }
}
