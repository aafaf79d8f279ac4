import { compareText } from '../domain/text-order.js';
import type { NodeRow } from '../queries/node-rows.js';
import type { CodedColumn } from './coded-column.js';
import { groupInstitutions, type InstitutionGroups } from './institution-groups.js';
import type { Stretch } from './lists-by-key.js';
import { ListsByKey } from './lists-by-key.js';
import { columnNames, type NodeColumn, type NodeIndex, type NodeStore } from './node-store.js';

/** All institutions in the order of lists by name, and those that share a value of a column. */
export class InstitutionLists {
  #byName = new Int32Array(0);
  /** Derived, and made again when asked for after a change. */
  #ranks: Int32Array | null = null;
  readonly #having = new Map<NodeColumn, ListsByKey>();
  #groups: InstitutionGroups | null = null;
  #latestBegin = 0;

  constructor(private readonly nodes: NodeStore) {}

  /** In the order of sort keys, then ids. */
  get byName(): Stretch {
    return { rows: this.#byName, start: 0, end: this.#byName.length };
  }

  /** For every node its place in the order by name; −1 for what is no institution. */
  get ranks(): Int32Array {
    if (this.#ranks) return this.#ranks;
    this.#ranks = new Int32Array(this.nodes.length).fill(-1);
    for (let rank = 0; rank < this.#byName.length; rank += 1) this.#ranks[this.#byName[rank] as number] = rank;
    return this.#ranks;
  }

  /** Some institution began only after the day: it is to be left out. */
  beginsAfter(day: number): boolean {
    return this.#latestBegin > day;
  }

  /** The institutions with a value in a column, by name. */
  having(column: NodeColumn, code: number): Stretch {
    let lists = this.#having.get(column);
    if (!lists) {
      lists = listsOf(this.#byName, this.nodes.columns[column], this.ranks, this.nodes.length);
      this.#having.set(column, lists);
    }
    return lists.read(code);
  }

  /** Institutions with the same values in all columns that are counted by: far fewer than institutions. */
  get groups(): InstitutionGroups {
    this.#groups ??= groupInstitutions(this.#byName, this.nodes.columns);
    return this.#groups;
  }

  /** In the order by name, whatever order they come in. */
  inOrder(indexes: Iterable<NodeIndex>): Int32Array {
    const ranks = this.ranks;
    const found = Int32Array.from(indexes, (index) => ranks[index] as number)
      .filter((rank) => rank >= 0)
      .sort();
    return found.map((rank) => this.#byName[rank] as number);
  }

  /** Brings every institution in order, once all nodes are there. */
  settle(): void {
    const all: NodeIndex[] = [];
    for (let index = 0; index < this.nodes.length; index += 1) if (this.#belongs(index)) all.push(index);
    this.#byName = Int32Array.from(all).sort((a, b) => this.#compare(a, b));
    this.#forget();
    for (const index of all) this.#noteBegin(index);
  }

  /** Makes of nodes that were put or removed what they are now: goes through all institutions, so leave out those that {@link isListedAlike}. */
  update(changed: readonly NodeIndex[]): void {
    if (changed.length === 0) return;
    const gone = new Set(changed);
    const come = [...gone].filter((index) => this.#belongs(index)).sort((a, b) => this.#compare(a, b));
    const kept = this.#byName.filter((index) => !gone.has(index));
    const merged = new Int32Array(kept.length + come.length);
    let [fromKept, fromCome] = [0, 0];
    for (let at = 0; at < merged.length; at += 1) {
      const takeNew =
        fromCome < come.length && (fromKept === kept.length || this.#compare(come[fromCome] as number, kept[fromKept] as number) < 0);
      merged[at] = (takeNew ? come[fromCome++] : kept[fromKept++]) as number;
    }
    this.#byName = merged;
    this.#forget();
    for (const index of come) this.#noteBegin(index);
  }

  #belongs(index: NodeIndex): boolean {
    return this.nodes.row(index)?.type === 'INSTITUTION';
  }

  #compare(a: NodeIndex, b: NodeIndex): number {
    const [x, y] = [this.nodes.row(a) as NodeRow, this.nodes.row(b) as NodeRow];
    return compareText(x.sortKey, y.sortKey) || x.id - y.id;
  }

  #noteBegin(index: NodeIndex): void {
    this.#latestBegin = Math.max(this.#latestBegin, this.nodes.validFrom.get(index));
  }

  #forget(): void {
    this.#ranks = null;
    this.#groups = null;
    this.#having.clear();
  }
}

/** Lists do not tell the two states of a node apart: most changes are of a detail. At 100,000 institutions they cost 4 ms then, and else 40. */
export function isListedAlike(before: NodeRow | null, after: NodeRow | null): boolean {
  if (before === null || after === null) return before === after;
  return listed.every((name) => before[name] === after[name]);
}

const listed = ['type', 'sortKey', 'validFrom', ...columnNames] as const;

function listsOf(byName: Int32Array, column: CodedColumn, ranks: Int32Array, nodes: number): ListsByKey {
  const keyOf = new Int32Array(nodes).fill(-1);
  for (const index of byName) keyOf[index] = column.codes[index] as number;
  return new ListsByKey(keyOf, nodes, column.size, (a, b) => (ranks[a] as number) - (ranks[b] as number));
}
