import { dayNumber } from '../domain/day-number.js';
import type { InstitutionFilter } from '../queries/institution-filter.js';
import type { SearchHits } from '../search-index/search-hits.js';
import type { CountedColumn } from './institution-groups.js';
import { all, allowedCodes, columnFields, holdersOf, type Predicate, predicatesOf } from './institution-predicates.js';
import type { Stretch } from './lists-by-key.js';
import type { NodeColumn, NodeIndex } from './node-store.js';
import { ranksOf } from './search.js';
import type { DirectoryTables } from './tables.js';

type ColumnField = keyof typeof columnFields;
const fields = Object.keys(columnFields) as ColumnField[];

/** Which institutions: those that existed on the day and match the filter; of a search, those it found. Codes must have been checked. */
export interface InstitutionQuestion {
  readonly filter: InstitutionFilter;
  readonly asOf: string;
  /** What a search found. */
  readonly hits?: SearchHits | null;
}

/** Rows to be counted: institutions, or groups of them. */
export interface Counted {
  /** Null: all rows from 0 on. */
  readonly rows: Int32Array | null;
  readonly end: number;
  /** How many institutions a row stands for; null: one. */
  readonly counts: Int32Array | null;
  readonly keep: Predicate;
}

/** Conditions on columns are kept apart from all others, so that each facet can leave its own out and share the rest of the work. */
export class InstitutionSelection {
  readonly #allowed = new Map<NodeColumn, Uint8Array>();
  #base: Int32Array | null | undefined;
  #found: ReadonlyMap<NodeIndex, number> | null = null;

  constructor(
    private readonly tables: DirectoryTables,
    readonly question: InstitutionQuestion,
  ) {
    for (const field of fields) {
      const values = question.filter[field];
      const column = columnFields[field];
      if (values) this.#allowed.set(column, allowedCodes(tables.nodes.columns[column], values));
    }
  }

  /** The rank of everything that the search found; null without a search. */
  get found(): ReadonlyMap<NodeIndex, number> | null {
    const { hits } = this.question;
    if (hits) this.#found ??= ranksOf(this.tables, hits);
    return this.#found;
  }

  /** All conditions as one, for looking at few institutions; what the search found aside. */
  matches(): Predicate {
    const { filter, asOf } = this.question;
    const [begins, parts] = [this.#hasBegun(), predicatesOf(this.tables, filter, asOf)];
    return all(begins ? [begins, ...parts] : parts);
  }

  /** The shortest list at hand that holds all of the selection, by name. */
  candidates(): Stretch {
    const base = this.#allOthers();
    if (base) return { rows: base, start: 0, end: base.length };
    const { institutions } = this.tables;
    let shortest = institutions.byName;
    for (const [column, allowed] of this.#allowed) {
      const code = onlyOne(allowed);
      const list = code > 0 ? institutions.having(column, code) : shortest;
      if (list.end - list.start < shortest.end - shortest.start) shortest = list;
    }
    return shortest;
  }

  /** Which of the candidates belong to the selection. */
  keep(): Predicate {
    return this.#allows((column) => this.tables.nodes.columns[column].codes);
  }

  /** What is to be counted, without regard to the conditions on one column: groups of institutions where the conditions allow. */
  counted(without?: CountedColumn): Counted {
    const { nodes, institutions } = this.tables;
    const base = this.#allOthers();
    if (base === null && !this.#allowed.has('city')) {
      const { groups } = institutions;
      const codes = (column: NodeColumn) => groups.codes[column as CountedColumn];
      return { rows: null, end: groups.size, counts: groups.counts, keep: this.#allows(codes, without) };
    }
    const rows = base ?? institutions.byName.rows;
    const codes = (column: NodeColumn) => nodes.columns[column].codes;
    return { rows, end: rows.length, counts: null, keep: this.#allows(codes, without) };
  }

  count(): number {
    const { rows, end, counts, keep } = this.counted();
    let count = 0;
    for (let at = 0; at < end; at += 1) {
      const row = rows ? (rows[at] as number) : at;
      if (keep(row)) count += counts ? (counts[row] as number) : 1;
    }
    return count;
  }

  #allows(codesOf: (column: NodeColumn) => Int32Array, without?: NodeColumn): Predicate {
    const masks = [...this.#allowed].filter(([column]) => column !== without);
    const [codes, allowed] = [masks.map(([column]) => codesOf(column)), masks.map(([, each]) => each)];
    return (row) => {
      for (let at = 0; at < codes.length; at += 1) if (allowed[at]?.[codes[at]?.[row] as number] !== 1) return false;
      return true;
    };
  }

  /** All conditions but those on columns, once for everything asked of the selection; null when there are none. */
  #allOthers(): Int32Array | null {
    this.#base ??= this.#find();
    return this.#base;
  }

  #find(): Int32Array | null {
    const { institutions } = this.tables;
    const { filter, asOf } = this.question;
    const { found } = this;
    const start = this.#smallStart();
    const others = predicatesOf(this.tables, filter, asOf, [...fields, ...start.settled]);
    const begins = this.#hasBegun();
    if (begins) others.push(begins);
    if (found && start.rows !== null && start.settled.length > 0) others.push((index) => found.has(index));
    if (start.rows === null && others.length === 0) return null;
    const rows = start.rows === null ? institutions.byName.rows : institutions.inOrder(start.rows);
    return others.length === 0 ? rows : rows.filter(all(others));
  }

  /** Null when all had begun by the day. */
  #hasBegun(): Predicate | null {
    const { institutions, nodes } = this.tables;
    const day = dayNumber(this.question.asOf);
    return institutions.beginsAfter(day) ? (index) => nodes.validFrom.get(index) <= day : null;
  }

  /** Members of bodies and what a search found are few: looking starts from them. `settled` fields need no further look. */
  #smallStart(): { rows: Iterable<NodeIndex> | null; settled: (keyof InstitutionFilter)[] } {
    const { filter, asOf } = this.question;
    const members = (codes: readonly string[]) => holdersOf(this.tables, 'MEMBER_OF', codes, asOf);
    if (filter.memberOfAny) return { rows: members(filter.memberOfAny), settled: ['memberOfAny'] };
    const [first, ...more] = filter.memberOfAll ?? [];
    if (first !== undefined) {
      let kept = members([first]);
      for (const code of more) kept = kept.intersection(members([code]));
      return { rows: kept, settled: ['memberOfAll'] };
    }
    return { rows: this.found?.keys() ?? null, settled: [] };
  }
}

/** The code of a mask that allows just one; −1 otherwise. */
function onlyOne(allowed: Uint8Array): number {
  const first = allowed.indexOf(1);
  return allowed.indexOf(1, first + 1) === -1 ? first : -1;
}
