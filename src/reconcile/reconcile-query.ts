import type { EntityType } from './entity-types.js';
import type { EntityProperty } from './properties.js';

/** Of several values: one of them, each of them, none of them. */
export type Quantifier = 'any' | 'all' | 'none';

export interface PropertyCondition {
  readonly property: EntityProperty;
  readonly values: readonly string[];
  readonly quantifier: Quantifier;
  /** Without it only the score changes. */
  readonly required: boolean;
}

/** What one row asks, whichever version of the protocol it came by. */
export interface ReconcileQuery {
  /** Names, any of which may be that of the entity. */
  readonly names: readonly string[];
  /** Codes of entities, any of which may be the entity. */
  readonly ids: readonly string[];
  readonly types: readonly EntityType[];
  /** `should`: others score less; `any`, `all`: there are no others. */
  readonly typeStrict: 'should' | 'any' | 'all';
  readonly conditions: readonly PropertyCondition[];
  readonly limit: number;
}

/** A proposal for a row. */
export interface ReconcileCandidate {
  readonly nodeId: number;
  readonly code: string;
  /** 0 to 1. */
  readonly score: number;
  /** Safe to take without a person's look; at most one of a row is. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

/** What a request may ask for, for both versions. */
export const reconcileLimits = {
  /** Queries of a batch. */
  batch: 100,
  /** Candidates of a query: unless told, and at most. */
  candidates: 10,
  mostCandidates: 50,
  /** Values of one condition. */
  values: 20,
  /** Conditions of one query. */
  conditions: 20,
  /** Characters of a text that are looked at: no name is longer, and a cell may hold a page. */
  text: 500,
  /** Entities and properties of a data extension. */
  extendIds: 1000,
  extendProperties: 50,
  /** Suggestions: unless told, at most, and how far a client may page. */
  suggestions: 10,
  mostSuggestions: 50,
  furthestSuggestion: 200,
} as const;
