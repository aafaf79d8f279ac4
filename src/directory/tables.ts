import type { CitationStore } from './citation-store.js';
import type { HeldSearch } from './held-search.js';
import type { InstitutionLists } from './institution-lists.js';
import type { NodeStore } from './node-store.js';
import type { Places } from './places.js';
import type { TieStore } from './tie-store.js';

/** What is held, table by table. */
export interface DirectoryTables {
  readonly nodes: NodeStore;
  readonly ties: TieStore;
  readonly citations: CitationStore;
  readonly institutions: InstitutionLists;
  readonly places: Places;
  readonly search: HeldSearch;
}
