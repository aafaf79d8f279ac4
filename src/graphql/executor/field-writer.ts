import { type GraphQLFieldResolver, type GraphQLLeafType, isNonNullType, TypeNameMetaFieldDef } from 'graphql';
import { completerOf, leafTypeOf, nullError } from './complete-value.js';
import type { ArgumentsOf } from './field-arguments.js';
import { type FieldSite, fieldPath, type Path } from './field-site.js';
import { leafWriter } from './leaf-text.js';
import type { PlanOf, WriteField } from './object-plan.js';
import { failed, infoFor, infoOf, type Run } from './run.js';
import { isPromise, type MaybeLater, type Text } from './text.js';

/** Calls the resolver of a field for one object. */
type Resolve = (run: Run, source: unknown, parent: Path | undefined) => unknown;

/** As ExecuteField of the specification. */
export function fieldWriter(site: FieldSite, args: ArgumentsOf, planOf: PlanOf): WriteField {
  const { definition, parentType } = site;
  if (definition === TypeNameMetaFieldDef) {
    const text = `"${parentType.name}"`;
    return () => text;
  }
  const resolve = definition.resolve ? schemaResolver(site, args, definition.resolve) : propertyResolver(site, args);
  const leaf = leafTypeOf(definition.type);
  return leaf ? leafFieldWriter(site, resolve, leaf) : nestedFieldWriter(site, resolve, planOf);
}

function schemaResolver(site: FieldSite, args: ArgumentsOf, resolver: GraphQLFieldResolver<unknown, unknown>): Resolve {
  const makeInfo = infoFor(resolver);
  return (run, source, parent) => resolver(source, args(run), run.context, makeInfo(run, site, parent, true));
}

/** What graphql-js does for fields without a resolver: the property of this name, called if it is a method. */
function propertyResolver(site: FieldSite, args: ArgumentsOf): Resolve {
  const { name } = site.definition;
  const takesArguments = site.definition.args.length > 0;
  return (run, source, parent) => {
    // Wrong arguments are an error even if nobody looks at them.
    if (takesArguments) args(run);
    if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
    const property = (source as Record<string, unknown>)[name];
    if (typeof property !== 'function') return property;
    const method = source as Record<string, (...given: unknown[]) => unknown>;
    return method[name]?.(args(run), run.context, infoOf(run, site, parent, true));
  };
}

function leafFieldWriter(site: FieldSite, resolve: Resolve, type: GraphQLLeafType): WriteField {
  const nullable = !isNonNullType(site.definition.type);
  const write = leafWriter(type);
  const complete = (value: unknown): Text => {
    const text = write(value);
    if (text === null && !nullable) throw nullError(site);
    return text;
  };
  const fail = (run: Run, error: unknown, parent: Path | undefined) => failed(run, site, error, fieldPath(site, parent), nullable);
  return (run, source, parent) => {
    try {
      const value = resolve(run, source, parent);
      if (!isPromise(value)) {
        const text = write(value);
        if (text === null && !nullable) throw nullError(site);
        return text;
      }
      return value.then(complete).then(undefined, (error) => fail(run, error, parent));
    } catch (error) {
      return fail(run, error, parent);
    }
  };
}

function nestedFieldWriter(site: FieldSite, resolve: Resolve, planOf: PlanOf): WriteField {
  const nullable = !isNonNullType(site.definition.type);
  const complete = completerOf(site.definition.type, site, planOf);
  return (run, source, parent): MaybeLater<Text> => {
    const path = fieldPath(site, parent);
    try {
      const value = resolve(run, source, parent);
      const written = isPromise(value) ? value.then((found) => complete(run, found, path)) : complete(run, value, path);
      if (written === null || typeof written === 'string') return written;
      return written.then(undefined, (error) => failed(run, site, error, path, nullable));
    } catch (error) {
      return failed(run, site, error, path, nullable);
    }
  };
}
