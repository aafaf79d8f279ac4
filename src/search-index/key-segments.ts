import { byKey, type KeySegment } from './key-segment.js';
import type { SearchKeyRow } from './search-key-row.js';
import { SegmentBuilder } from './segment-builder.js';
import type { Traits } from './traits.js';
import { doneInTurns, doneNow, rest, slice, type Work } from './work.js';

/** Keys that are put together while others wait: some tens of milliseconds. */
const mostAtOnce = 16_000;
/** With more segments than this, or more keys taken out than a share of all, they had better be gathered. */
const most = { segments: 20, shareGone: 0.25 } as const;

/**
 * All keys, as segments. What is added becomes a segment of its own, together with those before it that are no larger: so there are few segments,
 * and a key is moved about as often as its number has digits in base 2 (the logarithmic method of Bentley and Saxe, 1980).
 */
export class KeySegments {
  private segments: KeySegment[] = [];
  /** How many of the first segments are being gathered, and which nodes were removed meanwhile; null when nothing is. */
  private gathering: { readonly segments: number; readonly removed: Set<number> } | null = null;

  constructor(
    private readonly traits: Traits,
    private readonly onSegment: (segment: KeySegment) => void,
  ) {}

  get all(): readonly KeySegment[] {
    return this.segments;
  }

  async load(chunks: AsyncIterable<readonly SearchKeyRow[]> | Iterable<readonly SearchKeyRow[]>): Promise<void> {
    const builder = new SegmentBuilder(this.traits);
    for await (const rows of chunks) {
      for (const row of rows) builder.add(row);
      await rest();
    }
    const loaded = await doneInTurns(builder.build());
    this.segments = [loaded];
    this.onSegment(loaded);
  }

  put(rows: readonly SearchKeyRow[]): void {
    if (rows.length === 0) return;
    const builder = new SegmentBuilder(this.traits);
    for (const row of rows) builder.add(row);
    for (let last = this.lastToTake(builder.size); last; last = this.lastToTake(builder.size)) {
      for (let slot = 0; slot < last.size; slot += 1) builder.take(last, slot);
      this.segments.pop();
    }
    this.push(doneNow(builder.build()));
  }

  remove(nodeIds: readonly number[]): void {
    if (nodeIds.length === 0) return;
    const isRemoved = marksOf(nodeIds);
    for (const segment of this.segments) segment.remove(isRemoved);
    for (const id of this.gathering ? nodeIds : []) this.gathering?.removed.add(id);
  }

  get isScattered(): boolean {
    const { keys, gone } = this.count();
    return this.segments.length > most.segments || gone > most.shareGone * keys + mostAtOnce;
  }

  async settle(): Promise<void> {
    if (this.gathering) return;
    const old = this.segments.slice();
    this.gathering = { segments: old.length, removed: new Set() };
    try {
      const gathered = await doneInTurns(this.gather(old));
      // Everything was loaded anew meanwhile.
      if (this.segments[0] !== old[0]) return;
      gathered.remove(marksOf(this.gathering.removed));
      this.segments.splice(0, old.length, gathered);
      this.onSegment(gathered);
    } finally {
      this.gathering = null;
    }
  }

  /** Keys that can be found, keys taken out, and bytes. */
  count(): { readonly keys: number; readonly gone: number; readonly bytes: number } {
    const sum = (of: (segment: KeySegment) => number) => this.segments.reduce((total, segment) => total + of(segment), 0);
    return { keys: sum(({ size, gone }) => size - gone), gone: sum(({ gone }) => gone), bytes: sum(({ bytes }) => bytes) };
  }

  private push(segment: KeySegment): void {
    this.segments.push(segment);
    this.onSegment(segment);
  }

  private lastToTake(size: number): KeySegment | null {
    const last = this.segments.at(-1);
    if (!last || this.segments.length <= (this.gathering?.segments ?? 0)) return null;
    return last.size <= size && last.size + size <= mostAtOnce ? last : null;
  }

  /** The first segment is nearly everything and in order; the others are put in order first, and then merged with it. */
  private *gather([first, ...others]: readonly KeySegment[]): Work<KeySegment> {
    const builder = new SegmentBuilder(this.traits);
    const added = new SegmentBuilder(this.traits);
    for (const segment of others) {
      for (let slot = 0; slot < segment.size; slot += 1) added.take(segment, slot);
      yield;
    }
    const second = yield* added.build();
    let next = 0;
    for (let at = 0; first && at < first.size; at += 1) {
      while (next < second.size && byKey({ segment: second, slot: next }, { segment: first, slot: at }) < 0) builder.take(second, next++);
      builder.take(first, at);
      if (at % slice === 0) yield;
    }
    while (next < second.size) builder.take(second, next++);
    return yield* builder.build();
  }
}

/** A table by node id: 1 where a node is meant. */
function marksOf(nodeIds: Iterable<number>): Uint8Array {
  let last = 0;
  for (const id of nodeIds) if (id > last) last = id;
  const marks = new Uint8Array(last + 1);
  for (const id of nodeIds) marks[id] = 1;
  return marks;
}
