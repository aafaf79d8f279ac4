import { KeyPool, KeyText } from './key-pool.js';
import { KeySegment } from './key-segment.js';
import { Postings } from './postings.js';
import type { SearchKeyRow } from './search-key-row.js';
import { removed, type Traits } from './traits.js';
import type { Work } from './work.js';

/** What is known of a key beside its text. */
const columns = ['ids', 'nodes', 'traits', 'lengths'] as const;
type Columns = Record<(typeof columns)[number], Uint32Array>;

/** Collects keys in any order and makes a segment of them. */
export class SegmentBuilder {
  size = 0;
  private readonly text = new KeyText();
  private readonly columns: Columns = columnsOf(() => new Uint32Array(1 << 8));
  private isSorted = true;

  constructor(private readonly traits: Traits) {}

  add(row: SearchKeyRow): void {
    this.push(this.text.add(row.key), row.id, row.nodeId, this.traits.numberOf(row));
  }

  /** Takes a key over from a segment, unless it was taken out of it. */
  take(segment: KeySegment, slot: number): void {
    const trait = segment.traits[slot] as number;
    if (trait === removed) return;
    const length = segment.lengths[slot] as number;
    this.text.addBytes(segment.keys.bytesOf(slot), length);
    this.push(length, segment.ids[slot] as number, segment.nodes[slot] as number, trait);
  }

  /** To be done once, after the last key. */
  *build(): Work<KeySegment> {
    const order = this.isSorted ? null : Uint32Array.from({ length: this.size }, (_, at) => at).sort((a, b) => this.compare(a, b));
    yield;
    const keys = KeyPool.of(this.text, order);
    yield;
    const { ids, nodes, traits, lengths } = columnsOf((name) => {
      const column = this.columns[name];
      return order ? order.map((from) => column[from] as number) : column.slice(0, this.size);
    });
    yield;
    const postings = yield* Postings.of(keys);
    return new KeySegment(keys, postings, ids, nodes, traits, Uint16Array.from(lengths));
  }

  private push(length: number, id: number, node: number, trait: number): void {
    const at = this.size++;
    if (at === this.columns.ids.length) this.grow();
    const { ids, nodes, traits, lengths } = this.columns;
    ids[at] = id;
    nodes[at] = node;
    traits[at] = trait;
    lengths[at] = Math.min(length, 0xffff);
    if (this.isSorted && at > 0) this.isSorted = this.compare(at - 1, at) < 0;
  }

  private grow(): void {
    for (const name of columns) {
      const wide = new Uint32Array(this.columns[name].length * 2);
      wide.set(this.columns[name]);
      this.columns[name] = wide;
    }
  }

  private compare(a: number, b: number): number {
    const { ids } = this.columns;
    return this.text.compare(a, b) || (ids[a] as number) - (ids[b] as number);
  }
}

function columnsOf(make: (name: keyof Columns) => Uint32Array): Columns {
  return Object.fromEntries(columns.map((name) => [name, make(name)])) as Columns;
}
