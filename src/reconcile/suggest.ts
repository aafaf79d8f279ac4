import { type KeyForm, keyForms, keysOfQuery } from '../domain/names/keys.js';
import { normaliseName } from '../domain/names/normalise.js';
import { findNamesakes } from '../queries/namesakes.js';
import { findNodesByCodes } from '../queries/node-rows.js';
import type { Reader } from '../storage/database.js';
import { type EntityFacts, loadEntityFacts, type ReaderView } from './entity-facts.js';
import { classesOf, type EntityType } from './entity-types.js';
import { reconcileLimits } from './reconcile-query.js';

/** What a person has typed so far, and which part of the list is shown. */
export interface SuggestQuery {
  readonly prefix: string;
  readonly types: readonly EntityType[];
  readonly limit: number;
  readonly offset: number;
}

/** The whole list is found for every page, so that its order is the same on each. */
const reach = reconcileLimits.furthestSuggestion + reconcileLimits.mostSuggestions;
const anyForm = Object.keys(keyForms) as KeyForm[];

/** Entities by code or name, those that begin with the text first. Nothing is suggested before anything is typed: it would be all of them. */
export async function suggestEntities(reader: Reader, query: SuggestQuery, { asOf }: ReaderView): Promise<EntityFacts[]> {
  const { prefix, types, limit, offset } = query;
  const code = prefix.trim();
  const questions = keysOfQuery(prefix).map(({ key }) => ({ key, forms: anyForm, limit: reach, ...classesOf(types) }));
  const [coded, named] = await Promise.all([
    /^[\w.-]{1,100}$/.test(code) ? findNodesByCodes(reader, [code]) : [],
    findNamesakes(reader, questions, asOf),
  ]);
  // Kana are looked up as they are and as romaji: what begins with either goes before what contains it.
  const ordered = named.toSorted((a, b) => Number(b.begins) - Number(a.begins));
  const ids = [...new Set([...coded.map(({ id }) => id), ...ordered.map(({ nodeId }) => nodeId)])].slice(offset, offset + limit);
  const facts = await loadEntityFacts(reader, ids, new Set(), asOf);
  return ids.flatMap((id) => facts.get(id) ?? []);
}

interface Listed {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** Of a declared list what begins with the text, then what contains it, in either language or the id; of nothing typed the whole list. */
export function suggestListed<Item extends Listed>(items: readonly Item[], { prefix, limit, offset }: SuggestQuery): Item[] {
  const key = normaliseName(prefix);
  const place = ({ id, ja, en }: Item) => {
    const places = [id, ja, en].map((text) => normaliseName(text).indexOf(key)).filter((each) => each >= 0);
    return places.length === 0 ? 2 : Math.min(...places) === 0 ? 0 : 1;
  };
  const exact = items.filter(({ id }) => id === prefix.trim());
  const found = Map.groupBy(items, place);
  const ordered = [...new Set([...exact, ...(found.get(0) ?? []), ...(found.get(1) ?? [])])];
  return ordered.slice(offset, offset + limit);
}
