import type { InputError } from '../domain/input-error.js';
import { describeEntity, type EntityFacts, nameOfEntity, type ReaderView } from './entity-facts.js';
import { type EntityType, typesOfNode } from './entity-types.js';
import type { ExtendedRow, ExtendQuery } from './extend-entities.js';
import type { ReconcileAnswer } from './find-candidates.js';
import type { EntityProperty } from './properties.js';
import type { PropertyValue } from './property-values.js';
import {
  BatchTooLarge,
  type JsonObject,
  readArray,
  readLimit,
  readObject,
  readProperty,
  readText,
  readType,
  readValues,
  wrong,
} from './read-fields.js';
import { type PropertyCondition, type ReconcileQuery, reconcileLimits } from './reconcile-query.js';

const shape = 'Send {"q0": {"query": "広島大学"}, "q1": …}.';

/** A batch of version 0.2: queries under keys of the client's own. */
export function readQueryBatch(value: unknown): Map<string, ReconcileQuery> {
  const batch = Object.entries(readObject(value, 'queries', shape));
  if (batch.length > reconcileLimits.batch) throw tooLarge(batch.length);
  return new Map(batch.map(([key, query]) => [key, readQuery(readObject(query, `queries.${key}`, shape), `queries.${key}`)]));
}

export function tooLarge(queries: number): InputError {
  const { batch } = reconcileLimits;
  return new BatchTooLarge('BAD_USER_INPUT', `A batch holds at most ${batch} queries, not ${queries}.`, 'queries', 'Send several batches.');
}

function readQuery(query: JsonObject, path: string): ReconcileQuery {
  const { query: text, type, limit, properties, type_strict: strict = 'should' } = query;
  const name = text === undefined || text === null ? '' : readText(text, `${path}.query`);
  const conditions = readProperties(properties ?? [], `${path}.properties`);
  if (text === undefined && conditions.length === 0) throw wrong(path, 'needs a query or properties.', shape);
  if (strict !== 'should' && strict !== 'any' && strict !== 'all') throw wrong(`${path}.type_strict`, 'must be "should", "any" or "all".');
  return {
    names: name.trim() === '' ? [] : [name],
    ids: [],
    types: readTypes(type, `${path}.type`),
    typeStrict: strict,
    conditions,
    limit: readLimit(limit, `${path}.limit`, reconcileLimits.candidates, reconcileLimits.mostCandidates),
  };
}

/** One id or several; OpenRefine sends an empty one for none. */
function readTypes(value: unknown, path: string): EntityType[] {
  const given = Array.isArray(value) ? readArray(value, path, reconcileLimits.values) : [value];
  return given.flatMap((each) => (each === undefined || each === null || each === '' ? [] : [readType(each, path)]));
}

function readProperties(value: unknown, path: string): PropertyCondition[] {
  return readArray(value, path, reconcileLimits.conditions).map((each, index) => {
    const own = `${path}[${index}]`;
    const { pid, v } = readObject(each, own, 'Send {"pid": "prefecture", "v": "広島県"}.');
    if (v === undefined) throw wrong(`${own}.v`, 'is missing.');
    return { property: readProperty(pid, `${own}.pid`), values: readValues(v, `${own}.v`), quantifier: 'any', required: false };
  });
}

/** Scores are per cent in both versions. */
export function percent(score: number): number {
  return Math.round(score * 1000) / 10;
}

/** Written with fromEntries: a client may call its query __proto__. */
export function writeResults(keys: Iterable<string>, { candidates, facts }: ReconcileAnswer, view: ReaderView): object {
  const results = [...keys].map((key, index) => {
    const result = (candidates[index] ?? []).flatMap(({ nodeId, code, score, match, features }) => {
      const own = facts.get(nodeId);
      return own ? [{ ...writeEntity(own, view), id: code, score: percent(score), match, features }] : [];
    });
    return [key, { result }];
  });
  return Object.fromEntries(results);
}

function writeEntity(facts: EntityFacts, view: ReaderView) {
  const description = describeEntity(facts, view);
  return {
    id: facts.node.code,
    name: nameOfEntity(facts, view).name,
    ...(description ? { description } : {}),
    type: typesOfNode(facts.node).map((type) => writeTypeName(type, view)),
  };
}

function writeTypeName({ id, ...names }: EntityType, { language }: ReaderView) {
  return { id, name: names[language] };
}

export function writeType(type: EntityType, view: ReaderView): object {
  return { ...writeTypeName(type, view), ...(type.broader ? { broader: [writeType(type.broader, view)] } : {}) };
}

export function writeProperty({ id, ...names }: EntityProperty, { language }: ReaderView) {
  return { id, name: names[language] };
}

export function writeSuggestedEntity(facts: EntityFacts, view: ReaderView): object {
  const { type, ...entity } = writeEntity(facts, view);
  return { ...entity, notable: type };
}

export function writeExtension({ properties }: ExtendQuery, rows: readonly ExtendedRow[], view: ReaderView): object {
  const written = rows.map(({ id, values }) => {
    const cells = properties.map(({ property }, index) => [property.id, (values[index] ?? []).map(writeValue)]);
    return [id, Object.fromEntries(cells)];
  });
  return { meta: properties.map(({ property }) => writeProperty(property, view)), rows: Object.fromEntries(written) };
}

function writeValue(value: PropertyValue): object {
  return 'entity' in value ? { id: value.entity, name: value.name } : { str: value.text };
}
