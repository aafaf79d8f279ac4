import { defaultTypeResolver, type GraphQLAbstractType, GraphQLError, type GraphQLObjectType, isObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { objectCompleter } from './complete-object.js';
import type { FieldSite, Path } from './field-site.js';
import type { PlanOf } from './object-plan.js';
import { infoFor, type Run } from './run.js';
import { isPromise, type MaybeLater } from './text.js';

/** Values of an interface or union: the type is asked of each value, and a plan made for each type that comes up. */
export function abstractCompleter(type: GraphQLAbstractType, site: FieldSite, planOf: PlanOf) {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const makeInfo = infoFor(resolveType);
  const completers = new Map<unknown, ReturnType<typeof objectCompleter>>();
  const complete = (name: unknown, run: Run, value: object, path: Path): MaybeLater<string> => {
    let completer = completers.get(name);
    if (!completer) {
      completer = objectCompleter(runtimeType(name, type, site, run, value), site, planOf);
      completers.set(name, completer);
    }
    return completer(run, value, path);
  };
  return (run: Run, value: object, path: Path): MaybeLater<string> => {
    const info = makeInfo(run, site, path, false);
    const name: unknown = resolveType(value, run.context, info, type);
    return isPromise(name) ? name.then((resolved) => complete(resolved, run, value, path)) : complete(name, run, value, path);
  };
}

/** The object type of this name, if it is one of the possible ones; messages as those of graphql-js. */
function runtimeType(
  name: unknown,
  type: GraphQLAbstractType,
  { nodes, parentType, definition }: FieldSite,
  { asked: { schema } }: Run,
  value: unknown,
): GraphQLObjectType {
  const atRuntime = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${parentType.name}.${definition.name}"`;
  const refuse = (message: string): never => {
    throw new GraphQLError(message, { nodes });
  };
  if (name === null || name === undefined) {
    const remedy = `Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
    return refuse(`${atRuntime}. ${remedy}`);
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') throw new GraphQLError(`${atRuntime} with value ${inspect(value)}, received "${inspect(name)}".`);
  const found = schema.getType(name);
  if (!found) return refuse(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`);
  if (!isObjectType(found)) return refuse(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`);
  if (!schema.isSubType(type, found)) return refuse(`Runtime Object type "${name}" is not a possible type for "${type.name}".`);
  return found;
}
