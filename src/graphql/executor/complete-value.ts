import {
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { abstractCompleter } from './complete-abstract.js';
import { objectCompleter } from './complete-object.js';
import type { FieldSite, Path } from './field-site.js';
import { leafWriter } from './leaf-text.js';
import type { PlanOf } from './object-plan.js';
import { failed, type Run } from './run.js';
import { isPromise, type MaybeLater, type Text, TextWithGaps } from './text.js';

/** Writes a value that a resolver gave. `path` is where it stands; leaves get none, since nothing stands below them. */
export type Complete = (run: Run, value: unknown, path: Path | undefined) => MaybeLater<Text>;

/** As CompleteValue of the specification, for one type and place in the plan. */
export function completerOf(type: GraphQLOutputType, site: FieldSite, planOf: PlanOf): Complete {
  if (isNonNullType(type)) return nonNullCompleter(completerOf(type.ofType, site, planOf), site);
  if (isLeafType(type)) {
    const write = leafWriter(type);
    return (_run, value) => write(value);
  }
  const complete = isListType(type)
    ? listCompleter(type, site, planOf)
    : isObjectType(type)
      ? objectCompleter(type, site, planOf)
      : abstractCompleter(type, site, planOf);
  return (run, value, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, value, path as Path);
  };
}

/** Of places without anything below: no path is made for them unless something goes wrong. */
export function leafTypeOf(type: GraphQLOutputType): GraphQLLeafType | null {
  const nullable = getNullableType(type);
  return isLeafType(nullable) ? nullable : null;
}

export function nullError({ parentType, definition }: FieldSite): Error {
  return new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
}

function nonNullCompleter(complete: Complete, site: FieldSite): Complete {
  return (run, value, path) => {
    // What comes later is never null: only values at hand are.
    const text = complete(run, value, path);
    if (text === null) throw nullError(site);
    return text;
  };
}

function listCompleter({ ofType }: GraphQLList<GraphQLOutputType>, site: FieldSite, planOf: PlanOf) {
  const completeItem = itemCompleter(ofType, site, planOf);
  const { parentType, definition } = site;
  return (run: Run, value: object, path: Path): MaybeLater<string> => {
    if (!isIterable(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
    }
    let text = '[';
    let gaps: TextWithGaps | undefined;
    let index = 0;
    try {
      for (const item of value) {
        if (index > 0) text += ',';
        const written = completeItem(run, item, path, index);
        index += 1;
        if (typeof written === 'string') text += written;
        else if (written === null) text += 'null';
        else {
          gaps ??= new TextWithGaps();
          gaps.add(text, written);
          text = '';
        }
      }
    } catch (error) {
      // The list fails at once, as in graphql-js; that other items may fail later must not end the process.
      gaps?.filled('').catch(() => {});
      if (Array.isArray(value)) for (const item of value) if (isPromise(item)) item.then(undefined, () => {});
      throw error;
    }
    return gaps ? gaps.filled(`${text}]`) : `${text}]`;
  };
}

function itemCompleter(type: GraphQLOutputType, site: FieldSite, planOf: PlanOf) {
  const complete = completerOf(type, site, planOf);
  const nullable = !isNonNullType(type);
  const leaf = leafTypeOf(type) !== null;
  return (run: Run, item: unknown, list: Path, index: number): MaybeLater<Text> => {
    const path = leaf ? undefined : itemPath(list, index);
    try {
      const written = isPromise(item) ? item.then((value) => complete(run, value, path)) : complete(run, item, path);
      if (written === null || typeof written === 'string') return written;
      return written.then(undefined, (error) => failed(run, site, error, path ?? itemPath(list, index), nullable));
    } catch (error) {
      return failed(run, site, error, path ?? itemPath(list, index), nullable);
    }
  };
}

function itemPath(list: Path, index: number): Path {
  return { prev: list, key: index, typename: undefined };
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function';
}
