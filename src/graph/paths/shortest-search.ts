import type { GraphSnapshot } from '../graph-snapshot.js';
import type { SearchBudget } from './search-budget.js';

/** What a search must walk around: nodes, and first steps away from the source. */
export interface Barrier {
  readonly nodes: ReadonlySet<number>;
  readonly firstSteps: ReadonlySet<number>;
}

/** NONE is certain: there is no path. CUT is not: the budget ran out. */
export type SearchOutcome = { readonly kind: 'FOUND'; readonly length: number } | { readonly kind: 'NONE' } | { readonly kind: 'CUT' };

interface Side {
  /** Hops from this side's end, −1 where unseen. */
  readonly depths: Int32Array;
  /** The nodes at each depth. */
  readonly levels: number[][];
}

const noBarrier: Barrier = { nodes: new Set(), firstSteps: new Set() };

/**
 * All shortest paths between two nodes, by growing balls around both until they touch.
 *
 * Formula: with no overlap before, the first level that touches the other ball gives d(s, t) = depth(s) + depth(t), and every node of that
 * level in both balls lies on a shortest path; the distances to t are then filled in backwards along the source's levels.
 * Citation: Pohl, I. (1971). Bi-directional search. Machine Intelligence 6, 127–140.
 * Complexity: O(n + m) at worst, some O(b^(d/2)) for branching b; parallel ties count as one step. Memory O(n), kept between runs.
 * Order: paths come in the order of their codes (indexes of the snapshot), because neighbours are ascending.
 */
export class ShortestSearch {
  readonly #source: Side;
  readonly #target: Side;
  #barrier: Barrier = noBarrier;
  #ends = { source: -1, target: -1 };

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly mask: Uint8Array,
    private readonly budget: SearchBudget,
  ) {
    const side = () => ({ depths: new Int32Array(snapshot.nodes.length).fill(-1), levels: [] });
    [this.#source, this.#target] = [side(), side()];
  }

  run(source: number, target: number, barrier: Barrier = noBarrier): SearchOutcome {
    for (const side of [this.#source, this.#target]) {
      for (const level of side.levels) for (const node of level) side.depths[node] = -1;
      side.levels.length = 0;
    }
    this.#barrier = barrier;
    this.#ends = { source, target };
    label(this.#source, source, 0);
    label(this.#target, target, 0);
    return source === target ? { kind: 'FOUND', length: 0 } : this.#grow();
  }

  /** After FOUND: the shortest paths, in order of codes. */
  *paths(): Generator<number[]> {
    const path = [this.#ends.source];
    const stack = [this.#closerThan(this.#ends.source)];
    if (this.#ends.source === this.#ends.target) yield [...path];
    while (stack.length > 0) {
      const step = stack.at(-1)?.next();
      if (step?.done === false) {
        path.push(step.value);
        if (step.value === this.#ends.target) yield [...path];
        stack.push(this.#closerThan(step.value));
      } else {
        stack.pop();
        path.pop();
      }
    }
  }

  /** After FOUND: how many shortest paths there are (a float: they can be very many). */
  count(): number {
    const ways = new Map([[this.#ends.target, 1]]);
    const visit = (node: number): number => {
      const known = ways.get(node);
      if (known !== undefined) return known;
      let sum = 0;
      for (const next of this.#closerThan(node)) sum += visit(next);
      ways.set(node, sum);
      return sum;
    };
    return visit(this.#ends.source);
  }

  #grow(): SearchOutcome {
    const [near, far] = [this.#source, this.#target];
    while (true) {
      const side = frontier(near).length <= frontier(far).length ? near : far;
      const other = side === near ? far : near;
      if (!this.#expand(side)) return { kind: 'CUT' };
      const reached = frontier(side);
      if (reached.length === 0) return { kind: 'NONE' };
      const meeting = reached.filter((node) => other.depths[node] !== -1);
      if (meeting.length === 0) continue;
      const length = near.levels.length + far.levels.length - 2;
      this.#fillBack(meeting, length);
      return { kind: 'FOUND', length };
    }
  }

  /** One level further; false when the budget is spent. */
  #expand(side: Side): boolean {
    const depth = side.levels.length;
    const level = frontier(side);
    side.levels.push([]);
    for (const node of level) {
      const { offsets } = this.snapshot.adjacency;
      if (!this.budget.spend((offsets[node + 1] as number) - (offsets[node] as number))) return false;
      for (const next of this.#neighbours(node)) if (side.depths[next] === -1) label(side, next, depth);
    }
    return true;
  }

  /** Writes the distance to the target on the source's side of every shortest path. */
  #fillBack(meeting: readonly number[], length: number): void {
    const [near, far] = [this.#source, this.#target];
    let good = meeting;
    for (let depth = (near.depths[good[0] as number] as number) - 1; depth >= 0; depth--) {
      const before: number[] = [];
      for (const node of good) {
        for (const previous of this.#neighbours(node)) {
          if (near.depths[previous] !== depth || far.depths[previous] !== -1) continue;
          far.depths[previous] = length - depth;
          before.push(previous);
        }
      }
      far.levels.push(before);
      good = before;
    }
  }

  *#closerThan(node: number): Generator<number> {
    const { depths } = this.#target;
    const wanted = (depths[node] as number) - 1;
    if (wanted < 0) return;
    let last = -1;
    for (const next of this.#neighbours(node)) {
      if (depths[next] === wanted && next !== last) yield next;
      last = next;
    }
  }

  /** Where one can step from a node; a parallel tie repeats its neighbour. */
  #neighbours(node: number): number[] {
    const { adjacency, entryTypes } = this.snapshot;
    const { source } = this.#ends;
    const { nodes, firstSteps } = this.#barrier;
    const found: number[] = [];
    for (let entry = adjacency.offsets[node] as number; entry < (adjacency.offsets[node + 1] as number); entry++) {
      if (this.mask[entryTypes[entry] as number] === 0) continue;
      const next = adjacency.targets[entry] as number;
      if (nodes.size > 0 && nodes.has(next)) continue;
      if (firstSteps.size > 0 && ((node === source && firstSteps.has(next)) || (next === source && firstSteps.has(node)))) continue;
      found.push(next);
    }
    return found;
  }
}

function label(side: Side, node: number, depth: number): void {
  side.depths[node] = depth;
  const level = side.levels[depth] ?? [];
  side.levels[depth] = level;
  level.push(node);
}

function frontier(side: Side): readonly number[] {
  return side.levels.at(-1) ?? [];
}
