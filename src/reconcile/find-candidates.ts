import { normaliseName } from '../domain/names/normalise.js';
import type { Sector } from '../domain/registries/vocabulary.js';
import { sectors } from '../domain/registries/vocabulary.js';
import type { MatchInput, MatchResult } from '../matching/match-result.js';
import { matchTexts } from '../matching/match-texts.js';
import { findNamesakes, type Namesake } from '../queries/namesakes.js';
import { findIdentifierHolders, type IdentifierRow } from '../queries/node-details.js';
import { findNodesByCodes } from '../queries/node-rows.js';
import { findPrefectures } from '../queries/places.js';
import type { Reader } from '../storage/database.js';
import { type EntityFacts, type FactSource, loadEntityFacts } from './entity-facts.js';
import { classesOf } from './entity-types.js';
import { bareIdentifier, means, term } from './property-values.js';
import { type Found, rankCandidates } from './rank-candidates.js';
import type { ReconcileCandidate, ReconcileQuery } from './reconcile-query.js';

/** The matcher, which tests replace. */
export type Matcher = (reader: Reader, inputs: readonly MatchInput[]) => Promise<MatchResult[]>;

export interface ReconcileAnswer {
  /** Of each query, best first. */
  readonly candidates: readonly (readonly ReconcileCandidate[])[];
  /** Of every candidate. */
  readonly facts: ReadonlyMap<number, EntityFacts>;
}

/**
 * Candidates of a batch: first what the matcher says, then entities found by code or identifier, then namesakes of any type.
 * The number of statements does not depend on the number of queries.
 */
export async function findCandidates(
  reader: Reader,
  queries: readonly ReconcileQuery[],
  { asOf, date, matcher = matchTexts }: { readonly asOf: string; readonly date: string | null; readonly matcher?: Matcher },
): Promise<ReconcileAnswer> {
  const texts = queries.flatMap((query, index) => query.names.map((text) => ({ index, text })));
  const [matches, namesakes, coded, holders] = await Promise.all([
    texts.length > 0 ? matchInputs(reader, queries, texts, date).then((inputs) => matcher(reader, inputs)) : [],
    findNamesakes(
      reader,
      texts.map(({ index, text }) => {
        const { types, limit } = queries[index] as ReconcileQuery;
        return { key: normaliseName(text), forms: ['NAME'], limit, ...classesOf(types) };
      }),
      asOf,
    ),
    findCoded(reader, queries),
    findHolders(reader, queries),
  ]);
  const found = queries.map((query, index) => {
    const own = texts.flatMap((text, position) => (text.index === index ? [position] : []));
    return {
      query,
      matches: own.flatMap((position) => matches[position] ?? []),
      namesakes: namesakes.filter(({ question }) => own.includes(question)),
      coded: [...query.ids, ...query.names].flatMap((code) => coded.get(code) ?? []),
      named: holders.filter((holder) => carries(query, holder)).map(({ nodeId }) => nodeId),
    } satisfies Found;
  });
  const facts = await loadEntityFacts(reader, idsOf(found, namesakes), needsOf(queries), asOf);
  return { facts, candidates: found.map((each) => rankCandidates(each, facts, asOf)) };
}

/** Texts with the context that the conditions give. */
async function matchInputs(
  reader: Reader,
  queries: readonly ReconcileQuery[],
  texts: readonly { readonly index: number; readonly text: string }[],
  date: string | null,
): Promise<MatchInput[]> {
  const placed = queries.some((query) => singleValue(query, 'prefecture') !== null);
  const prefectures = placed ? await findPrefectures(reader) : [];
  return texts.map(({ index, text }) => {
    const query = queries[index] as ReconcileQuery;
    const place = singleValue(query, 'prefecture');
    const prefecture = place === null ? undefined : prefectures.find(({ code, name, nameEn }) => isPlace(place, [code, name, nameEn]));
    return { text, date, prefecture: prefecture?.code ?? null, sector: sectorOf(singleValue(query, 'sector')) };
  });
}

function isPlace(wanted: string, [code = '', name = '', nameEn = '']: readonly string[]): boolean {
  return means({ text: name, code, forms: [name.replace(/[都府県]$/, ''), nameEn, `${nameEn} Prefecture`] }, wanted);
}

function sectorOf(wanted: string | null): Sector | null {
  if (wanted === null) return null;
  const view = { language: 'ja', asOf: '' } as const;
  return (Object.keys(sectors) as Sector[]).find((code) => term(sectors, code, view).some((value) => means(value, wanted))) ?? null;
}

/** The value of a property that a query gives, if it gives just one. */
function singleValue(query: ReconcileQuery, id: string): string | null {
  const conditions = query.conditions.filter(({ property, quantifier }) => property.id === id && quantifier !== 'none');
  const values = conditions.flatMap((condition) => condition.values);
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** Entities whose code stands in a query, as its id or its name. */
async function findCoded(reader: Reader, queries: readonly ReconcileQuery[]): Promise<Map<string, number>> {
  const codes = [...new Set(queries.flatMap(({ ids, names }) => [...ids, ...names]))].filter((text) => /^[\w.-]{1,100}$/.test(text));
  if (codes.length === 0) return new Map();
  return new Map((await findNodesByCodes(reader, codes)).map(({ code, id }) => [code, id]));
}

async function findHolders(reader: Reader, queries: readonly ReconcileQuery[]): Promise<IdentifierRow[]> {
  const wanted = queries.flatMap(({ conditions }) =>
    conditions.flatMap(({ property: { scheme }, values, quantifier }) =>
      scheme && quantifier !== 'none' ? values.flatMap((value) => spellings(value).map((each) => ({ scheme, value: each }))) : [],
    ),
  );
  return wanted.length > 0 ? findIdentifierHolders(reader, wanted) : [];
}

/** As registers write their codes: Q1 of Wikidata in capitals, ROR in small letters. */
function spellings(value: string): string[] {
  const bare = bareIdentifier(value);
  return [...new Set([value.trim(), bare, bare.toUpperCase()])];
}

function carries({ conditions }: ReconcileQuery, { scheme, value }: IdentifierRow): boolean {
  return conditions.some(
    ({ property, values, quantifier }) =>
      property.scheme === scheme && quantifier !== 'none' && values.some((each) => bareIdentifier(each) === bareIdentifier(value)),
  );
}

function needsOf(queries: readonly ReconcileQuery[]): ReadonlySet<FactSource> {
  return new Set(queries.flatMap(({ conditions }) => conditions.flatMap(({ property }) => property.needs ?? [])));
}

function idsOf(found: readonly Found[], namesakes: readonly Namesake[]): number[] {
  const matched = found.flatMap(({ matches }) =>
    matches.flatMap(({ candidates, parent }) => [...candidates, ...(parent ? [parent] : [])].map(({ nodeId }) => nodeId)),
  );
  const named = found.flatMap((each) => [...each.coded, ...each.named]);
  return [...new Set([...matched, ...named, ...namesakes.map(({ nodeId }) => nodeId)])];
}
