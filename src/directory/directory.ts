import type { NetworkRows } from '../domain/network.js';
import type { CodeLookup } from '../queries/check-filter.js';
import type { CitationRow } from '../queries/citations.js';
import type { NodeOrder } from '../queries/list-nodes.js';
import type { NetworkSelection } from '../queries/network-rows.js';
import type { IdentifierRow, StatusRow } from '../queries/node-details.js';
import type { Page, PageArgs } from '../queries/page-request.js';
import type { TieRow } from '../queries/ties.js';
import type { Viewed } from '../queries/viewed.js';
import type { SearchHits } from '../search-index/search-hits.js';
import { type CoMemberQuestion, type CoMemberRow, coMembersOf, countCoMembersOf } from './co-members.js';
import type { CellRow, Dimension, FacetRow } from './dimensions.js';
import { countBy, countByTwo } from './institution-counts.js';
import { institutionPage, type ListedInstitution } from './institution-page.js';
import { type InstitutionQuestion, InstitutionSelection } from './institution-selection.js';
import { networkOf } from './network.js';
import type { SeenNode } from './node-store.js';
import { findNodes, foundPage, type SearchQuestion, suggestNodes } from './search.js';
import type { DirectoryTables } from './tables.js';
import { countTiesOfNode, seenTie, type TieSelection, tiesOfNode } from './tie-questions.js';

/**
 * The core of the network in memory: nodes with names and statuses, ties with citations, places. Every question is answered at once, without
 * a statement and without waiting. It stands for one data version; {@link Directories} brings it forward.
 */
export class Directory {
  constructor(
    readonly tables: DirectoryTables,
    /** The day on which nodes are nearly always seen. */
    readonly today: string,
  ) {}

  /** The code behind what a caller wrote. */
  readonly lookUp: CodeLookup = (table, told) => {
    if (table === 'prefecture') return this.tables.places.prefectureCode(told);
    if (table === 'region') return this.tables.places.regionCode(told);
    return this.tables.nodes.findByCode(told) === undefined ? undefined : told;
  };

  nodeById(id: number, asOf: string): SeenNode | null {
    const index = this.tables.nodes.findIndex(id);
    return index === undefined ? null : this.tables.nodes.seen(index, asOf, this.today);
  }

  nodeByCode(code: string, asOf: string): SeenNode | null {
    const index = this.tables.nodes.findByCode(code);
    return index === undefined ? null : this.tables.nodes.seen(index, asOf, this.today);
  }

  tieById(id: number, asOf: string): Viewed<TieRow> | null {
    const index = this.tables.ties.findIndex(id);
    return index === undefined ? null : seenTie(this.tables, index, asOf);
  }

  citationsOfTie(id: number): CitationRow[] {
    const index = this.tables.ties.findIndex(id);
    return index === undefined ? [] : this.tables.citations.of(index, id);
  }

  /** By scheme and value. */
  identifiersOf(id: number): readonly IdentifierRow[] {
    const index = this.tables.nodes.findIndex(id);
    return index === undefined ? [] : this.tables.nodes.identifiers(index);
  }

  /** In the order of their beginnings. */
  statusesOf(id: number): readonly StatusRow[] {
    const index = this.tables.nodes.findIndex(id);
    return index === undefined ? [] : this.tables.nodes.statuses(index);
  }

  tiesOf(id: number, selection: TieSelection, page: PageArgs, asOf: string): Page<Viewed<TieRow>> {
    return tiesOfNode(this.tables, this.#indexOf(id), selection, page, asOf);
  }

  countTiesOf(id: number, selection: TieSelection): number {
    return countTiesOfNode(this.tables, this.#indexOf(id), selection);
  }

  coMembersOf(id: number, question: CoMemberQuestion, page: PageArgs): Page<CoMemberRow> {
    return coMembersOf(this.tables, this.#indexOf(id), question, page);
  }

  countCoMembersOf(id: number, question: CoMemberQuestion): number {
    return countCoMembersOf(this.tables, this.#indexOf(id), question);
  }

  /** Part of the network as rows, for graph questions. */
  network(selection: NetworkSelection): NetworkRows {
    return networkOf(this.tables, selection);
  }

  /** Null when the text asks for nothing. To be read before anything is waited for. */
  find(question: SearchQuestion): SearchHits | null {
    return findNodes(this.tables, question);
  }

  suggest(question: SearchQuestion, limit: number) {
    return suggestNodes(this.tables, this.today, question, limit);
  }

  found(hits: SearchHits, asked: { readonly asOf: string; readonly begun: string | null }, page: PageArgs) {
    return foundPage(this.tables, this.today, hits, asked, page);
  }

  selectInstitutions(question: InstitutionQuestion): InstitutionSelection {
    return new InstitutionSelection(this.tables, question);
  }

  institutions(selection: InstitutionSelection, order: NodeOrder, page: PageArgs): Page<ListedInstitution> {
    return institutionPage(this.tables, this.today, selection, order, page);
  }

  countInstitutionsBy(selection: InstitutionSelection, dimension: Dimension, ownLeftOut: boolean): FacetRow[] {
    return countBy(this.tables, selection, dimension, ownLeftOut);
  }

  countInstitutionsByTwo(selection: InstitutionSelection, rows: Dimension, columns: Dimension): CellRow[] {
    return countByTwo(this.tables, selection, rows, columns);
  }

  /** A node without a place has no ties: −1 is in no list. */
  #indexOf(id: number): number {
    return this.tables.nodes.findIndex(id) ?? -1;
  }
}
