import type { MatchResult } from '../matching/match-result.js';
import type { Namesake } from '../queries/namesakes.js';
import type { EntityFacts } from './entity-facts.js';
import { type EntityType, typesOfNode } from './entity-types.js';
import { agreement } from './properties.js';
import type { PropertyCondition, ReconcileCandidate, ReconcileQuery } from './reconcile-query.js';

/** What was found for one query, by where it was found. Numbers are ids of nodes. */
export interface Found {
  readonly query: ReconcileQuery;
  readonly matches: readonly MatchResult[];
  readonly namesakes: readonly Namesake[];
  /** By their own code. */
  readonly coded: readonly number[];
  /** By an identifier among the conditions. */
  readonly named: readonly number[];
}

interface Draft {
  score: number;
  match: boolean;
  features: { id: string; value: number }[];
}

/** A namesake that is called just so; and one whose name merely contains the text: from 0.2 up to 0.6, by how much of it the text is. */
const sameName = 0.95;
const partOfName = (coverage: number) => 0.2 + 0.4 * coverage;

/** What is left of a score when a type or a property speaks against the candidate, and what of the gap to 1 closes when one speaks for it. */
const against = 0.5;
const inFavour = 0.1;

/** The candidates of one query, best first. Only the matcher and identifiers declare a match, and whatever speaks against it takes it away. */
export function rankCandidates(found: Found, facts: ReadonlyMap<number, EntityFacts>, asOf: string): ReconcileCandidate[] {
  const { query } = found;
  const ranked = [...draftsOf(found)].flatMap(([nodeId, draft]) => {
    const own = facts.get(nodeId);
    if (!own || !judgeTypes(draft, own, query) || !query.conditions.every((condition) => judge(draft, own, condition, asOf))) return [];
    return [{ nodeId, code: own.node.code, ...draft, score: Math.min(1, Math.max(0, draft.score)) }];
  });
  ranked.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const matches = ranked.filter(({ match }) => match);
  return ranked.slice(0, query.limit).map((candidate) => ({ ...candidate, match: candidate.match && matches.length === 1 }));
}

/** Every node found, with the best that any way of finding it says. */
function draftsOf({ query, matches, namesakes, coded, named }: Found): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const put = (nodeId: number, draft: Draft) => {
    const known = drafts.get(nodeId);
    if (!known || draft.score > known.score) drafts.set(nodeId, draft);
  };
  for (const { candidates, parent } of matches) {
    for (const { nodeId, score, match, features } of candidates)
      put(nodeId, { score, match, features: features.map((feature) => ({ ...feature })) });
    if (parent) put(parent.nodeId, { score: parent.score, match: false, features: parent.features.map((feature) => ({ ...feature })) });
  }
  for (const { nodeId, coverage } of namesakes) {
    const score = coverage >= 1 ? sameName : partOfName(coverage);
    // The matcher has weighed what it knows; a namesake of its candidate tells nothing new.
    if (!drafts.has(nodeId)) drafts.set(nodeId, { score, match: false, features: [{ id: 'name_coverage', value: coverage }] });
  }
  identify(drafts, query, named, 'identifier');
  identify(drafts, query, coded, 'code');
  return drafts;
}

/**
 * An identifier or code finds its entity for sure. It is a match when there is no name to contradict it, or when the name finds the same
 * entity first: a department often carries the number of its university.
 */
function identify(drafts: Map<number, Draft>, query: ReconcileQuery, ids: readonly number[], id: string): void {
  const [best] = [...drafts].toSorted(([, a], [, b]) => b.score - a.score);
  const one = new Set(ids).size === 1;
  for (const nodeId of new Set(ids)) {
    const known = drafts.get(nodeId);
    const agreed = query.names.length === 0 || (id === 'identifier' && best?.[0] === nodeId && best[1].score >= 0.5);
    const features = [...(known?.features ?? []), { id, value: 1 }];
    drafts.set(nodeId, { score: 1, match: (known?.match ?? false) || (one && agreed), features });
  }
  if (id !== 'identifier' || ids.length === 0) return;
  for (const [nodeId, draft] of drafts) if (!ids.includes(nodeId)) draft.match = false;
}

/** False: the candidate is out. */
function judgeTypes(draft: Draft, { node }: EntityFacts, { types, typeStrict }: ReconcileQuery): boolean {
  if (types.length === 0) return true;
  const own = new Set(typesOfNode(node).flatMap(withBroader));
  const fits = typeStrict === 'all' ? types.every((type) => own.has(type)) : types.some((type) => own.has(type));
  if (fits || typeStrict !== 'should') return fits;
  weaken(draft);
  return true;
}

function withBroader(type: EntityType): EntityType[] {
  return type.broader ? [type, ...withBroader(type.broader)] : [type];
}

function judge(draft: Draft, facts: EntityFacts, condition: PropertyCondition, asOf: string): boolean {
  const { property, required } = condition;
  const holds = doesHold(condition, facts, asOf);
  if (holds === null) return !required;
  record(draft, `property_${property.id}`, holds ? 1 : 0);
  if (holds) draft.score += (1 - draft.score) * inFavour;
  else if (required) return false;
  else weaken(draft);
  return true;
}

/** The id of a feature stands once in a candidate: of two conditions on one property the worse counts. */
function record({ features }: Draft, id: string, value: number): void {
  const known = features.find((feature) => feature.id === id);
  if (known) known.value = Math.min(known.value, value);
  else features.push({ id, value });
}

/** Null when nothing is known of the property. */
function doesHold({ property, values, quantifier }: PropertyCondition, facts: EntityFacts, asOf: string): boolean | null {
  if (values.length === 0) return null;
  const answers = values.map((value) => agreement(property, facts, value, asOf));
  if (quantifier === 'none') return answers.every((answer) => answer !== true);
  if (answers.includes(null)) return null;
  return quantifier === 'all' ? answers.every(Boolean) : answers.some(Boolean);
}

function weaken(draft: Draft): void {
  draft.score *= against;
  draft.match = false;
}
