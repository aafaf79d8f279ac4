import { InputError } from '../domain/input-error.js';
import { type EntityType, findEntityType } from './entity-types.js';
import { type EntityProperty, findEntityProperty } from './properties.js';
import { reconcileLimits } from './reconcile-query.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** More than we take at once; a service answers it with 413. */
export class BatchTooLarge extends InputError {}

export function wrong(path: string, message: string, hint?: string): InputError {
  return new InputError('BAD_USER_INPUT', `${path} ${message}`, path, hint);
}

export function readObject(value: unknown, path: string, hint?: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'must be a JSON object.', hint);
  return value as JsonObject;
}

export function readArray(value: unknown, path: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(path, 'must be an array.');
  if (value.length > most) throw wrong(path, `has ${value.length} entries, but ${most} are the most.`);
  return value;
}

export function readText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw wrong(path, 'must be a string.');
  return cut(value);
}

/** Whole characters only, and no lone halves of one, which no database takes. */
function cut(text: string): string {
  return text.slice(0, reconcileLimits.text).toWellFormed().replaceAll('\0', '');
}

/** Nothing, and what OpenRefine sends for nothing, is the usual number. */
export function readLimit(value: unknown, path: string, usual: number, most: number): number {
  if (value === undefined || value === null || value === '') return usual;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) throw wrong(path, 'must be a positive integer.');
  return number === 0 ? usual : Math.min(number, most);
}

export function readType(value: unknown, path: string): EntityType {
  const id = readText(value, path);
  const type = findEntityType(id);
  if (!type) throw wrong(path, `names no type: ${JSON.stringify(id)}.`, 'The suggest service of types lists all of them.');
  return type;
}

export function readProperty(value: unknown, path: string): EntityProperty {
  const id = readText(value, path);
  const property = findEntityProperty(id);
  if (!property) throw wrong(path, `names no property: ${JSON.stringify(id)}.`, 'The suggest service of properties lists all of them.');
  return property;
}

/** A value or a list of them as texts: of an entity its id; blanks are no values. */
export function readValues(value: unknown, path: string): string[] {
  const given = Array.isArray(value) ? readArray(value, path, reconcileLimits.values) : [value];
  return given
    .map((each, index) => readValue(each, Array.isArray(value) ? `${path}[${index}]` : path))
    .filter((text) => text.trim() !== '');
}

function readValue(value: unknown, path: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const { id } = readObject(value, path, 'A value is a string, a number, true or false, or an entity {"id": "…"}.');
  return readText(id, `${path}.id`);
}
