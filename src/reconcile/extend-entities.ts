import { findNodesByCodes } from '../queries/node-rows.js';
import type { Reader } from '../storage/database.js';
import { type EntityFacts, type FactSource, loadEntityFacts, type ReaderView } from './entity-facts.js';
import type { EntityType } from './entity-types.js';
import { type EntityProperty, entityProperties, valuesOfProperty } from './properties.js';
import type { PropertyValue } from './property-values.js';
import { type JsonObject, readArray, readObject, readProperty, readText, wrong } from './read-fields.js';
import { reconcileLimits } from './reconcile-query.js';

/** How a property is read, as the user set it. */
export interface PropertySettings {
  /** Values a row at most; 0: all. */
  readonly limit: number;
  /** Words, or the codes of closed vocabularies and entities. */
  readonly content: 'label' | 'code';
}

export interface ExtendQuery {
  readonly ids: readonly string[];
  readonly properties: readonly { readonly property: EntityProperty; readonly settings: PropertySettings }[];
}

/** One row: of each property asked for its values, in order. An unknown entity has none. */
export interface ExtendedRow {
  readonly id: string;
  readonly values: readonly (readonly PropertyValue[])[];
}

/** The query object is the same in both versions. */
export function readExtendQuery(value: unknown): ExtendQuery {
  const { ids, properties } = readObject(value, 'extend', 'Send {"ids": ["…"], "properties": [{"id": "…"}]}.');
  return {
    ids: readArray(ids, 'extend.ids', reconcileLimits.extendIds).map((id, index) => readText(id, `extend.ids[${index}]`)),
    properties: readArray(properties, 'extend.properties', reconcileLimits.extendProperties).map((each, index) => {
      const path = `extend.properties[${index}]`;
      const { id, settings } = readObject(each, path);
      return { property: readProperty(id, `${path}.id`), settings: readSettings(settings ?? {}, `${path}.settings`) };
    }),
  };
}

/** Forms send numbers as text. What we do not know is another service's setting and is left alone. */
function readSettings(value: unknown, path: string): PropertySettings {
  const { limit = 0, content = 'label' }: JsonObject = readObject(value, path);
  const number = typeof limit === 'string' ? Number(limit || '0') : limit;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0)
    throw wrong(`${path}.limit`, 'must be a whole number, 0 for no limit.');
  if (content !== 'label' && content !== 'code') throw wrong(`${path}.content`, 'must be "label" or "code".');
  return { limit: number, content };
}

/** The values of many entities: the number of statements depends on what kinds of properties are asked for, not on how many entities. */
export async function extendEntities(reader: Reader, { ids, properties }: ExtendQuery, view: ReaderView): Promise<ExtendedRow[]> {
  const asked = [...new Set(ids)];
  const nodes = asked.length > 0 ? await findNodesByCodes(reader, asked) : [];
  const needs = new Set<FactSource>(properties.flatMap(({ property }) => property.needs ?? []));
  const facts = await loadEntityFacts(
    reader,
    nodes.map(({ id }) => id),
    needs,
    view.asOf,
  );
  const byCode = new Map([...facts.values()].map((each) => [each.node.code, each]));
  return asked.map((id) => {
    const own = byCode.get(id);
    return { id, values: properties.map(({ property, settings }) => (own ? valuesOf(property, settings, own, view) : [])) };
  });
}

function valuesOf(property: EntityProperty, { limit, content }: PropertySettings, facts: EntityFacts, view: ReaderView): PropertyValue[] {
  const values = valuesOfProperty(property, facts, view).slice(0, limit === 0 ? undefined : limit);
  if (content === 'label') return values;
  return values.map((value) => ({ text: 'entity' in value ? value.entity : (value.code ?? value.text) }));
}

/** The properties that entities of a type can have. */
export function proposeProperties(type: EntityType | null, limit: number | null): EntityProperty[] {
  const nodeType = type && nodeTypeOf(type);
  const fitting = entityProperties.filter(({ of }) => !nodeType || !of || of.some((each) => each === nodeType));
  return limit === null ? fitting : fitting.slice(0, limit);
}

function nodeTypeOf({ id, broader }: EntityType): string {
  return broader ? nodeTypeOf(broader) : id.replace('node-type/', '');
}
