import type { NetworkRows } from '../../src/graph/network.js';

/** Slow and plain: the definitions written down, to check the algorithms against. */
export type Neighbours = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Undirected simple neighbours with the number of parallel ties. */
export function neighboursOf({ nodes, ties }: NetworkRows): Neighbours {
  const found = new Map(nodes.map((node) => [node.id, new Map<number, number>()]));
  for (const { from, to } of ties) {
    found.get(from)!.set(to, (found.get(from)!.get(to) ?? 0) + 1);
    found.get(to)!.set(from, (found.get(to)!.get(from) ?? 0) + 1);
  }
  return found;
}

/** Every simple path between two nodes, by length, then by ids. */
export function simplePaths(neighbours: Neighbours, from: number, to: number): number[][] {
  const found: number[][] = [];
  const walk = (path: number[]) => {
    const last = path.at(-1)!;
    if (last === to) found.push(path);
    else for (const next of neighbours.get(last)!.keys()) if (!path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  const byIds = (a: number[], b: number[]) => a.map((id, place) => id - b[place]!).find((difference) => difference !== 0) ?? 0;
  return found.sort((a, b) => a.length - b.length || byIds(a, b));
}

/** Distances and numbers of shortest paths from one node. */
export function shortest(neighbours: Neighbours, from: number) {
  const [distance, ways] = [new Map([[from, 0]]), new Map([[from, 1]])];
  const queue = [from];
  for (const each of queue) {
    for (const next of neighbours.get(each)!.keys()) {
      if (!distance.has(next)) {
        distance.set(next, distance.get(each)! + 1);
        queue.push(next);
      }
      if (distance.get(next) === distance.get(each)! + 1) ways.set(next, (ways.get(next) ?? 0) + ways.get(each)!);
    }
  }
  return { distance, ways };
}

/** Σ over ordered pairs of the share of their shortest paths that pass through v. */
export function throughput(neighbours: Neighbours, through: number, sources: Iterable<number>, targets: readonly number[]): number {
  const fromThrough = shortest(neighbours, through);
  let sum = 0;
  for (const s of sources) {
    const fromS = shortest(neighbours, s);
    for (const t of targets) {
      if (s === t || s === through || t === through || !fromS.distance.has(t) || !fromS.distance.has(through)) continue;
      if (fromS.distance.get(through)! + fromThrough.distance.get(t)! !== fromS.distance.get(t)) continue;
      sum += (fromS.ways.get(through)! * fromThrough.ways.get(t)!) / fromS.ways.get(t)!;
    }
  }
  return sum;
}

/** Burt's constraint, term by term. */
export function constraintOf(neighbours: Neighbours, v: number, weighted: boolean): number | null {
  const weight = (a: number, b: number) => (weighted ? (neighbours.get(a)!.get(b) ?? 0) : Number(neighbours.get(a)!.has(b)));
  const share = (a: number, b: number) => weight(a, b) / [...neighbours.get(a)!.keys()].reduce((sum, c) => sum + weight(a, c), 0);
  const contacts = [...neighbours.get(v)!.keys()];
  if (contacts.length === 0) return null;
  const indirect = (u: number) => contacts.reduce((sum, w) => sum + share(v, w) * share(w, u), 0);
  return contacts.reduce((sum, u) => sum + (share(v, u) + indirect(u)) ** 2, 0);
}

/** Burt's effective size, term by term. */
export function effectiveSizeOf(neighbours: Neighbours, v: number): number | null {
  const contacts = [...neighbours.get(v)!];
  if (contacts.length === 0) return null;
  const total = contacts.reduce((sum, [, weight]) => sum + weight, 0);
  const ratio = (u: number, w: number) => (neighbours.get(u)!.get(w) ?? 0) / Math.max(...neighbours.get(u)!.values());
  return contacts.reduce((sum, [u]) => sum + 1 - contacts.reduce((inner, [w, weight]) => inner + (weight / total) * ratio(u, w), 0), 0);
}

/** Peels the graph for every k. */
export function coreNumberOf(neighbours: Neighbours, v: number): number {
  for (let k = 1; ; k++) {
    const left = new Set(neighbours.keys());
    const degree = (id: number) => [...neighbours.get(id)!.keys()].filter((other) => left.has(other)).length;
    for (let weak = [...left].filter((id) => degree(id) < k); weak.length > 0; weak = [...left].filter((id) => degree(id) < k)) {
      for (const id of weak) left.delete(id);
    }
    if (!left.has(v)) return k - 1;
  }
}

/** Number of connected parts, without some nodes. */
export function partsWithout(neighbours: Neighbours, gone: readonly number[]): number {
  const left = new Set([...neighbours.keys()].filter((id) => !gone.includes(id)));
  let parts = 0;
  for (const start of left) {
    parts += 1;
    const queue = [start];
    for (const id of queue) {
      left.delete(id);
      for (const next of neighbours.get(id)!.keys()) if (left.delete(next)) queue.push(next);
    }
  }
  return parts;
}
