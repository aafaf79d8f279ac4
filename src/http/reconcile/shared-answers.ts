import type { FastifyReply } from 'fastify';
import { findNodesByCodes } from '../../queries/node-rows.js';
import { type EntityFacts, type FactSource, loadEntityFacts } from '../../reconcile/entity-facts.js';
import { entityPage, unknownEntityPage } from '../../reconcile/entity-page.js';
import { entityTypes, findEntityType } from '../../reconcile/entity-types.js';
import { extendEntities, proposeProperties, readExtendQuery } from '../../reconcile/extend-entities.js';
import { findCandidates } from '../../reconcile/find-candidates.js';
import { entityProperties } from '../../reconcile/properties.js';
import { readLimit } from '../../reconcile/read-fields.js';
import { type ReconcileQuery, reconcileLimits } from '../../reconcile/reconcile-query.js';
import { type SuggestQuery, suggestEntities, suggestListed } from '../../reconcile/suggest.js';
import { RequestError } from '../error-replies.js';
import { previewPolicy } from '../security-headers.js';
import type { Parameters } from './parameters.js';
import { type ReconcileParts, type ReconcileRequest, reconcileCosts } from './reconcile-request.js';

/** What both versions answer, before it takes the shape of one. */
export async function answerQueries(
  queries: readonly ReconcileQuery[],
  { view, date, charge }: ReconcileRequest,
  { reader }: ReconcileParts,
) {
  await charge(reconcileCosts.query * Math.max(1, queries.flatMap(({ names }) => names).length, queries.length));
  return findCandidates(reader, queries, { asOf: view.asOf, date });
}

export async function answerExtend(value: unknown, { view, charge }: ReconcileRequest, { reader }: ReconcileParts) {
  const query = readExtendQuery(value);
  await charge(reconcileCosts.cell * Math.max(1, query.ids.length * query.properties.length));
  return { query, rows: await extendEntities(reader, query, view) };
}

export async function answerSuggestEntity(query: SuggestQuery, { view, charge }: ReconcileRequest, { reader }: ReconcileParts) {
  await charge(reconcileCosts.look);
  return suggestEntities(reader, query, view);
}

/** Types and properties are declared lists: they cost nothing. */
export function answerSuggestType(query: SuggestQuery) {
  return suggestListed(entityTypes, query);
}

export function answerSuggestProperty(query: SuggestQuery) {
  const [type = null] = query.types;
  return suggestListed(type ? proposeProperties(type, null) : entityProperties, query);
}

/** A type that we do not know narrows nothing: dialogs also suggest before a type is chosen, or with one typed by hand. */
export function readSuggest(parameters: Parameters, offsetName: 'cursor' | 'offset'): SuggestQuery {
  const { suggestions, mostSuggestions, furthestSuggestion } = reconcileLimits;
  const type = findEntityType(parameters.get('type') ?? '');
  return {
    prefix: (parameters.get('prefix') ?? '').slice(0, reconcileLimits.text).replaceAll('\0', ''),
    types: type ? [type] : [],
    limit: readLimit(parameters.get('limit'), 'limit', suggestions, mostSuggestions),
    offset: readLimit(parameters.get(offsetName), offsetName, 0, furthestSuggestion),
  };
}

/** The answer to a proposal is the same in both versions, but for how a property is written. */
export function answerPropose(parameters: Parameters, write: (property: (typeof entityProperties)[number]) => object): object {
  const [type, given] = [parameters.get('type'), parameters.get('limit')];
  const limit = readLimit(given, 'limit', entityProperties.length, entityProperties.length);
  const properties = proposeProperties(findEntityType(type ?? ''), limit).map(write);
  return { properties, ...(type ? { type } : {}), ...(given ? { limit } : {}) };
}

/** A page of an entity, to be shown in a frame or opened on its own. */
export async function sendPreview(
  asked: ReconcileRequest,
  reply: FastifyReply,
  { reader }: ReconcileParts,
  path: string,
): Promise<unknown> {
  const { parameters, view, charge } = asked;
  const id = parameters.get('id');
  if (!id) throw new RequestError(400, 'The parameter id is missing.', `Ask for ${path}/preview?id=hiroshima-university.`);
  await charge(reconcileCosts.look);
  const facts = await findEntity(id, new Set(['identifiers', 'statuses', 'ties']), asked, { reader });
  reply.type('text/html; charset=utf-8').header('content-security-policy', previewPolicy);
  if (!facts) return reply.code(404).send(unknownEntityPage(view));
  return reply.send(entityPage(facts, view, (code) => `${path}/preview?id=${encodeURIComponent(code)}`));
}

export async function findEntity(
  code: string,
  needs: ReadonlySet<FactSource>,
  { view }: ReconcileRequest,
  { reader }: Pick<ReconcileParts, 'reader'>,
): Promise<EntityFacts | null> {
  const [node] = await findNodesByCodes(reader, [code.replaceAll('\0', '')]);
  if (!node) return null;
  const facts = await loadEntityFacts(reader, [node.id], needs, view.asOf);
  return facts.get(node.id) ?? null;
}
