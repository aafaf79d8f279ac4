import { describeEntity, type EntityFacts, nameOfEntity, type ReaderView } from './entity-facts.js';
import { type EntityType, typesOfNode } from './entity-types.js';
import type { ExtendedRow, ExtendQuery } from './extend-entities.js';
import type { ReconcileAnswer } from './find-candidates.js';
import { type EntityProperty, findEntityProperty } from './properties.js';
import type { PropertyValue } from './property-values.js';
import { type JsonObject, readArray, readLimit, readObject, readProperty, readType, readValues, wrong } from './read-fields.js';
import { type PropertyCondition, type Quantifier, type ReconcileQuery, reconcileLimits } from './reconcile-query.js';
import { percent, tooLarge } from './version-0-2.js';

const shape = 'Send {"queries": [{"conditions": [{"matchType": "name", "propertyValue": "広島大学"}]}]}.';

/** A batch of the draft of version 1.0: a list. */
export function readMatchBatch(value: unknown): ReconcileQuery[] {
  const { queries } = readObject(value, 'The body', shape);
  if (!Array.isArray(queries)) throw wrong('queries', 'must be an array.', shape);
  if (queries.length > reconcileLimits.batch) throw tooLarge(queries.length);
  return queries.map((query, index) => readQuery(readObject(query, `queries[${index}]`, shape), `queries[${index}]`));
}

interface ReadCondition {
  readonly matchType: 'name' | 'id' | 'property';
  readonly condition: PropertyCondition;
}

function readQuery({ type, limit, conditions }: JsonObject, path: string): ReconcileQuery {
  const read = readArray(conditions, `${path}.conditions`, reconcileLimits.conditions).map((each, index) =>
    readCondition(readObject(each, `${path}.conditions[${index}]`, shape), `${path}.conditions[${index}]`),
  );
  if (read.length === 0) throw wrong(`${path}.conditions`, 'must not be empty.', shape);
  return {
    names: sought(read, 'name'),
    ids: sought(read, 'id'),
    types: type === undefined || type === null ? [] : [readType(type, `${path}.type`)],
    typeStrict: 'should',
    // A name or id that is merely sought is no condition on those found by it.
    conditions: read
      .filter(
        ({ matchType, condition }) => matchType === 'property' || condition.quantifier !== 'any' || isRequiredId(matchType, condition),
      )
      .map(({ condition }) => condition),
    limit: readLimit(limit, `${path}.limit`, reconcileLimits.candidates, reconcileLimits.mostCandidates),
  };
}

function sought(read: readonly ReadCondition[], wanted: 'name' | 'id'): string[] {
  return read.flatMap(({ matchType, condition }) => (matchType === wanted && condition.quantifier !== 'none' ? condition.values : []));
}

function isRequiredId(matchType: string, { required }: PropertyCondition): boolean {
  return matchType === 'id' && required;
}

const ofMatchType = { name: findEntityProperty('name'), id: findEntityProperty('code') };

function readCondition(given: JsonObject, path: string): ReadCondition {
  const { matchType, propertyId, propertyValue, required = false, matchQuantifier = 'any', matchQualifier } = given;
  if (matchType !== 'name' && matchType !== 'id' && matchType !== 'property')
    throw wrong(`${path}.matchType`, 'must be "name", "id" or "property".', shape);
  if (propertyValue === undefined) throw wrong(`${path}.propertyValue`, 'is missing.', shape);
  if (typeof required !== 'boolean') throw wrong(`${path}.required`, 'must be true or false.');
  if (matchQualifier !== undefined)
    throw wrong(`${path}.matchQualifier`, 'is not supported.', 'Leave it out: properties offer no qualifiers.');
  const property = matchType === 'property' ? readProperty(propertyId, `${path}.propertyId`) : ofMatchType[matchType];
  if (!property) throw wrong(path, 'cannot be looked up.');
  const values = readValues(propertyValue, `${path}.propertyValue`);
  return { matchType, condition: { property, values, required, quantifier: readQuantifier(matchQuantifier, `${path}.matchQuantifier`) } };
}

function readQuantifier(value: unknown, path: string): Quantifier {
  if (value !== 'any' && value !== 'all' && value !== 'none') throw wrong(path, 'must be "any", "all" or "none".');
  return value;
}

export function writeMatchResults({ candidates, facts }: ReconcileAnswer, view: ReaderView): object {
  const results = candidates.map((each) => ({
    candidates: each.flatMap(({ nodeId, code, score, match, features }) => {
      const own = facts.get(nodeId);
      if (!own) return [];
      const named = features.map((feature) => ({ ...feature, name: feature.id.replaceAll('_', ' ') }));
      return [{ ...writeEntity(own, view), id: code, score: percent(score), match, features: named }];
    }),
  }));
  return { results };
}

function writeEntity(facts: EntityFacts, view: ReaderView) {
  const { name, lang } = nameOfEntity(facts, view);
  const description = describeEntity(facts, view);
  const type = typesOfNode(facts.node).map(({ id, ...names }) => ({ id, name: names[view.language], lang: view.language }));
  return { id: facts.node.code, name, ...(lang ? { lang } : {}), ...(description ? { description } : {}), type };
}

export function writeTypeInLanguage(type: EntityType, view: ReaderView): object {
  const broader = type.broader ? { broader: [writeTypeInLanguage(type.broader, view)] } : {};
  return { id: type.id, name: type[view.language], lang: view.language, ...broader };
}

export function writePropertyInLanguage({ id, ...names }: EntityProperty, { language }: ReaderView) {
  return { id, name: names[language], lang: language };
}

export function writeEntityInLanguage(facts: EntityFacts, view: ReaderView): object {
  const { type, ...entity } = writeEntity(facts, view);
  return { ...entity, notable: type };
}

export function writeExtensionList({ properties }: ExtendQuery, rows: readonly ExtendedRow[], view: ReaderView): object {
  return {
    meta: properties.map(({ property }) => writePropertyInLanguage(property, view)),
    rows: rows.map(({ id, values }) => ({
      id,
      properties: properties.map(({ property }, index) => ({ id: property.id, values: (values[index] ?? []).map(writeValue) })),
    })),
  };
}

function writeValue(value: PropertyValue): object {
  const lang = value.lang ? { lang: value.lang } : {};
  return 'entity' in value ? { id: value.entity, name: value.name, ...lang } : { str: value.text, ...lang };
}
