/** Nodes with their ranks, best first; of equal rank in no order. */
export interface RankedNodes {
  readonly nodes: Uint32Array;
  readonly ranks: Uint16Array;
}

export const nobody: RankedNodes = { nodes: new Uint32Array(0), ranks: new Uint16Array(0) };

/** The best rank of each node, while hits come in. Kept from search to search: a table by node id, and the nodes that are in it. */
export class BestRanks {
  /** 0: not found. */
  private best = new Uint16Array(1 << 10);
  private found = new Uint32Array(1 << 10);
  private count = 0;

  /** Makes room for nodes up to an id. */
  reserve(id: number): void {
    if (id < this.best.length) return;
    const size = Math.max(id + 1, this.best.length * 2);
    const [best, found] = [new Uint16Array(size), new Uint32Array(size)];
    best.set(this.best);
    found.set(this.found);
    [this.best, this.found] = [best, found];
  }

  /** Ranks are above 0. */
  add(node: number, rank: number): void {
    const known = this.best[node] as number;
    if (known >= rank) return;
    if (known === 0) this.found[this.count++] = node;
    this.best[node] = rank;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Of the nodes found those that were found before too, with the worse of both ranks; in no order. Then empty again. */
  takeCommon({ nodes, ranks }: RankedNodes): RankedNodes {
    const common = { nodes: new Uint32Array(nodes.length), ranks: new Uint16Array(nodes.length) };
    let count = 0;
    for (let index = 0; index < nodes.length; index += 1) {
      const now = this.best[nodes[index] as number] as number;
      if (now === 0) continue;
      common.nodes[count] = nodes[index] as number;
      common.ranks[count++] = Math.min(now, ranks[index] as number);
    }
    this.clear();
    return { nodes: common.nodes.subarray(0, count), ranks: common.ranks.subarray(0, count) };
  }

  private clear(): void {
    for (let index = 0; index < this.count; index += 1) this.best[this.found[index] as number] = 0;
    this.count = 0;
  }

  /** What was found; then empty again. Sorted by counting, as ranks are few. */
  take(): RankedNodes {
    const { best, found, count } = this;
    const places = new Uint32Array(1002);
    for (let index = 0; index < count; index += 1) {
      const place = 1001 - (best[found[index] as number] as number);
      places[place] = (places[place] as number) + 1;
    }
    // places[p]: where nodes of rank 1001 - p go next.
    let before = 0;
    for (let place = 0; place < places.length; place += 1) {
      const here = places[place] as number;
      places[place] = before;
      before += here;
    }
    const [nodes, ranks] = [new Uint32Array(count), new Uint16Array(count)];
    for (let index = 0; index < count; index += 1) {
      const node = found[index] as number;
      const rank = best[node] as number;
      const to = places[1001 - rank] as number;
      places[1001 - rank] = to + 1;
      nodes[to] = node;
      ranks[to] = rank;
    }
    this.clear();
    return { nodes, ranks };
  }
}
