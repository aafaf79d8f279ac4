import { endNumber, startNumber } from '../domain/day-number.js';
import { displayName } from '../domain/names/display-name.js';
import type { DirectoryNode } from '../queries/directory-rows.js';
import type { IdentifierRow, StatusRow } from '../queries/node-details.js';
import type { NodeRow } from '../queries/node-rows.js';
import type { Viewed } from '../queries/viewed.js';
import { CodedColumn } from './coded-column.js';
import { IntColumn } from './int-column.js';

/** What a node is called by in the store: its place, which never changes and is never used again. */
export type NodeIndex = number;

/** A node seen on a day, with the name it is shown by: nearly every answer tells it. */
export type SeenNode = Viewed<NodeRow> & { readonly shownName: string };

/** Columns that lists are filtered and counted by. */
export type NodeColumn = 'type' | 'sector' | 'kind' | 'prefectureCode' | 'regionCode' | 'city';
export const columnNames: readonly NodeColumn[] = ['type', 'sector', 'kind', 'prefectureCode', 'regionCode', 'city'];

/** All nodes with their names and statuses; what lists ask of them also stands in columns. */
export class NodeStore {
  readonly columns = Object.fromEntries(columnNames.map((name) => [name, new CodedColumn()])) as Readonly<Record<NodeColumn, CodedColumn>>;
  readonly ids = new IntColumn();
  readonly validFrom = new IntColumn();
  readonly validTo = new IntColumn();
  readonly #rows: (NodeRow | SeenNode | null)[] = [];
  readonly #statuses = new Map<NodeIndex, readonly StatusRow[]>();
  readonly #identifiers = new Map<NodeIndex, readonly IdentifierRow[]>();
  readonly #holders = new Map<string, readonly NodeIndex[]>();
  readonly #indexById = new Map<number, NodeIndex>();
  readonly #indexByCode = new Map<string, NodeIndex>();

  /** How many places there are. */
  get length(): number {
    return this.#rows.length;
  }

  findIndex(id: number): NodeIndex | undefined {
    return this.#indexById.get(id);
  }

  findByCode(code: string): NodeIndex | undefined {
    return this.#indexByCode.get(code);
  }

  /** Null for a node that is gone. */
  row(index: NodeIndex): NodeRow | null {
    return this.#rows[index] ?? null;
  }

  statuses(index: NodeIndex): readonly StatusRow[] {
    return this.#statuses.get(index) ?? [];
  }

  identifiers(index: NodeIndex): readonly IdentifierRow[] {
    return this.#identifiers.get(index) ?? [];
  }

  /** The nodes that have this value as an identifier, in whichever register. */
  holdersOf(value: string): readonly NodeIndex[] {
    return this.#holders.get(value) ?? [];
  }

  /** Adds a node or replaces the one with its id. */
  put({ node, statuses, identifiers }: DirectoryNode): NodeIndex {
    const index = this.#indexById.get(node.id) ?? this.#rows.length;
    const before = this.#rows[index];
    if (before) this.#forgetCode(before.code, index);
    this.#rows[index] = node;
    this.#indexById.set(node.id, index);
    this.#indexByCode.set(node.code, index);
    this.ids.set(index, node.id);
    for (const name of columnNames) this.columns[name].set(index, node[name]);
    this.validFrom.set(index, startNumber(node.validFrom));
    this.validTo.set(index, endNumber(node.validTo));
    if (statuses.length > 0) this.#statuses.set(index, statuses);
    else this.#statuses.delete(index);
    this.#setIdentifiers(index, identifiers);
    return index;
  }

  /** Gives the place the node had. */
  remove(id: number): NodeIndex | undefined {
    const index = this.#indexById.get(id);
    if (index === undefined) return undefined;
    const { code } = this.#rows[index] as NodeRow;
    this.#forgetCode(code, index);
    this.#indexById.delete(id);
    this.#rows[index] = null;
    this.#statuses.delete(index);
    this.#setIdentifiers(index, []);
    return index;
  }

  isType(index: NodeIndex, type: NodeRow['type']): boolean {
    return this.columns.type.text(index) === type;
  }

  existsOn(index: NodeIndex, day: number): boolean {
    return this.validFrom.get(index) <= day && day <= this.validTo.get(index);
  }

  /** The node as seen on a day. Seen on `today`, as nearly all are, it is made once and kept. */
  seen(index: NodeIndex, asOf: string, today: string): SeenNode {
    const row = this.#rows[index] as NodeRow | SeenNode;
    if ('shownName' in row && row.asOf === asOf) return row;
    const seen: SeenNode = { ...row, asOf, shownName: displayName(row.names, 'JA', asOf, true)?.value ?? '' };
    if (asOf === today) this.#rows[index] = seen;
    return seen;
  }

  #setIdentifiers(index: NodeIndex, identifiers: readonly IdentifierRow[]): void {
    for (const { value } of this.identifiers(index)) {
      const others = this.holdersOf(value).filter((holder) => holder !== index);
      if (others.length > 0) this.#holders.set(value, others);
      else this.#holders.delete(value);
    }
    for (const { value } of identifiers) this.#holders.set(value, [...this.holdersOf(value), index]);
    if (identifiers.length > 0) this.#identifiers.set(index, identifiers);
    else this.#identifiers.delete(index);
  }

  /** Another node may have taken the code over. */
  #forgetCode(code: string, index: NodeIndex): void {
    if (this.#indexByCode.get(code) === index) this.#indexByCode.delete(code);
  }
}
