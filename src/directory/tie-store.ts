import { dateOf, endNumber, startNumber } from '../domain/day-number.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { TieRow } from '../queries/ties.js';
import type { Viewed } from '../queries/viewed.js';
import { CodedColumn } from './coded-column.js';
import { IntColumn } from './int-column.js';
import { ListsByKey, type Stretch } from './lists-by-key.js';

/** What a tie is called by in the store: its place, which never changes and is never used again. */
type TieIndex = number;

/** Ties without a place in a printed roster come after all that have one. */
const unplaced = 1_000_000;
const noNode = -1;

/** All ties in columns, with the lists of each node in both directions in roster order. Ends are node indexes, not ids. */
export class TieStore {
  readonly ids = new IntColumn();
  /** −1 for a tie that is gone. */
  readonly from = new IntColumn();
  readonly to = new IntColumn();
  readonly types = new CodedColumn();
  readonly roles = new CodedColumn();
  readonly validFrom = new IntColumn();
  readonly validTo = new IntColumn();
  readonly positions = new IntColumn();
  readonly lastAttested = new IntColumn();
  readonly #onBehalfOf = new IntColumn();
  readonly #printedAs = new Map<TieIndex, string>();
  readonly #notes = new Map<TieIndex, string>();
  readonly #indexById = new Map<number, TieIndex>();
  #out: ListsByKey | null = null;
  #in: ListsByKey | null = null;
  #length = 0;

  /** How many places there are. */
  get length(): number {
    return this.#length;
  }

  findIndex(id: number): TieIndex | undefined {
    return this.#indexById.get(id);
  }

  /** Adds a tie or replaces the one with its id. */
  put(tie: TieRow, from: number, to: number): TieIndex {
    const known = this.#indexById.get(tie.id);
    if (known !== undefined) this.#unlist(known);
    const index = known ?? this.#length++;
    this.#indexById.set(tie.id, index);
    this.ids.set(index, tie.id);
    this.from.set(index, from);
    this.to.set(index, to);
    this.types.set(index, tie.type);
    this.roles.set(index, tie.role);
    this.validFrom.set(index, startNumber(tie.validFrom));
    this.validTo.set(index, endNumber(tie.validTo));
    this.positions.set(index, tie.position ?? unplaced);
    this.lastAttested.set(index, startNumber(tie.lastAttested));
    this.#onBehalfOf.set(index, tie.onBehalfOfId ?? noNode);
    keep(this.#printedAs, index, tie.printedAs);
    keep(this.#notes, index, tie.note);
    this.#out?.add(from, index);
    this.#in?.add(to, index);
    return index;
  }

  remove(id: number): void {
    const index = this.#indexById.get(id);
    if (index === undefined) return;
    this.#unlist(index);
    this.#indexById.delete(id);
    this.from.set(index, noNode);
    this.to.set(index, noNode);
  }

  /** Makes the lists of all nodes, once all ties are there. */
  settle(nodes: number): void {
    const order = (a: TieIndex, b: TieIndex) => this.positions.get(a) - this.positions.get(b) || this.ids.get(a) - this.ids.get(b);
    this.#out = new ListsByKey(this.from.values, this.#length, nodes, order);
    this.#in = new ListsByKey(this.to.values, this.#length, nodes, order);
  }

  /** The ties that lead from a node, in roster order. */
  out(node: number): Stretch {
    return (this.#out as ListsByKey).read(node);
  }

  /** The ties that lead to a node, in roster order. */
  in(node: number): Stretch {
    return (this.#in as ListsByKey).read(node);
  }

  holdsOn(index: TieIndex, day: number): boolean {
    return this.validFrom.get(index) <= day && day <= this.validTo.get(index);
  }

  /** The tie as every read gives it, seen on a day. `ids` are those of the nodes. */
  row(index: TieIndex, ids: IntColumn, asOf: string): Viewed<TieRow> {
    const [behalf, position] = [this.#onBehalfOf.get(index), this.positions.get(index)];
    return {
      id: this.ids.get(index),
      fromId: ids.get(this.from.get(index)),
      toId: ids.get(this.to.get(index)),
      type: this.types.text(index) as RelationshipType,
      role: this.roles.text(index) as MembershipRole | null,
      onBehalfOfId: behalf === noNode ? null : behalf,
      validFrom: dateOf(this.validFrom.get(index)),
      validTo: dateOf(this.validTo.get(index)),
      lastAttested: dateOf(this.lastAttested.get(index)),
      printedAs: this.#printedAs.get(index) ?? null,
      position: position === unplaced ? null : position,
      note: this.#notes.get(index) ?? null,
      asOf,
    };
  }

  #unlist(index: TieIndex): void {
    this.#out?.remove(this.from.get(index), index);
    this.#in?.remove(this.to.get(index), index);
  }
}

function keep(texts: Map<number, string>, index: number, text: string | null): void {
  if (text !== null) texts.set(index, text);
  else texts.delete(index);
}
