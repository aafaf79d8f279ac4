import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { withoutInfo } from './executor/run.js';

type Storage = ReturnType<typeof getMetadataStorage>;
type Handler = Storage['queries'][number] | Storage['fieldResolvers'][number];
type Param = NonNullable<Handler['params']>[number];
type TypeMetadata = Storage['objectTypes'][number];
type FieldMetadata = NonNullable<TypeMetadata['fields']>[number];

type Source = Record<string, unknown>;
/** One argument of a resolver method, taken from what GraphQL gives. */
type Take = (source: Source, args: Source, context: Source) => unknown;

/**
 * Binds the resolver methods to the fields of a built schema, in place of TypeGraphQL's wrappers: these look up instances,
 * sort parameters and make class instances of arguments at each call, and turn every resolver with an argument into a
 * promise. Methods get the same values, input objects and `@Args` as plain objects. What has middleware, roles, a validator
 * or another kind of parameter stays wrapped.
 */
export function bindResolvers(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const handler of storage.queries) {
    const field = query[handler.schemaName];
    if (field) field.resolve = directResolver(handler, storage) ?? field.resolve;
  }
  for (const metadata of storage.objectTypes) {
    const type = schema.getType(metadata.name);
    if (!isObjectType(type)) continue;
    for (const [name, fieldMetadata] of fieldsOf(metadata, storage)) {
      const field = type.getFields()[name];
      if (field) field.resolve = resolverOf(fieldMetadata, storage, field.resolve);
    }
  }
  bindTypes(schema, storage);
}

/** The fields that a type declares itself or takes from its interfaces; the later ones prevail. */
function fieldsOf({ fields, interfaceClasses }: TypeMetadata, storage: Storage): Map<string, FieldMetadata> {
  const interfaces = storage.interfaceTypes.filter(({ target }) => interfaceClasses?.includes(target));
  const all = [...interfaces.flatMap((each) => each.fields ?? []), ...(fields ?? [])];
  return new Map(all.map((field) => [field.schemaName, field]));
}

type Resolver = GraphQLFieldResolver<Source, Source> | undefined;

function resolverOf(field: FieldMetadata, storage: Storage, wrapped: Resolver): Resolver {
  const handler = storage.fieldResolvers.find((each) => each.getObjectType?.() === field.target && each.methodName === field.name);
  if (handler) return handler.kind === 'external' ? (directResolver(handler, storage) ?? wrapped) : wrapped;
  // A property: graphql-js and our executor read it themselves.
  return field.middlewares?.length || field.roles ? wrapped : undefined;
}

const instances = new Map<unknown, Record<string, (...given: unknown[]) => unknown>>();

/** Resolver classes have no state: one instance of each is enough. */
function instanceOf(target: unknown) {
  const known = instances.get(target);
  if (known) return known;
  const instance = new (target as new () => Record<string, (...given: unknown[]) => unknown>)();
  instances.set(target, instance);
  return instance;
}

function directResolver({ target, methodName, params = [], middlewares, roles }: Handler, storage: Storage): Resolver | null {
  if (middlewares?.length || roles) return null;
  const takes = [...params].sort((one, other) => one.index - other.index).map((param) => takeOf(param, storage));
  if (!takes.every((take) => take !== null)) return null;
  const instance = instanceOf(target);
  const method = instance[methodName];
  if (!method) return null;
  return withoutInfo(calling(method, instance, takes));
}

/** Most resolvers take one to three arguments; those calls need no list of them. */
function calling(method: (...given: unknown[]) => unknown, instance: object, takes: readonly Take[]): NonNullable<Resolver> {
  const [first, second, third] = takes;
  if (!first) return () => method.call(instance);
  if (!second) return (source, args, context) => method.call(instance, first(source, args, context));
  if (!third) return (source, args, context) => method.call(instance, first(source, args, context), second(source, args, context));
  return (source, args, context) => {
    const given: unknown[] = [];
    for (const take of takes) given.push(take(source, args, context));
    return method.apply(instance, given);
  };
}

/** Null for a parameter that only TypeGraphQL can make. */
function takeOf(param: Param, storage: Storage): Take | null {
  switch (param.kind) {
    case 'root':
      return param.getType ? null : propertyOf((source) => source, param.propertyName);
    case 'context':
      return propertyOf((_source, _args, context) => context, param.propertyName);
    case 'arg':
      return isValidated(param) ? null : (_source, { [param.name]: value }) => value;
    case 'args':
      return isValidated(param) ? null : takeArguments(argumentNames(param.getType() as object, storage));
    default:
      return null;
  }
}

function propertyOf(take: (...given: Parameters<Take>) => Source, name: string | undefined): Take {
  return name === undefined ? take : (source, args, context) => take(source, args, context)[name];
}

function isValidated({ validateSettings, validateFn }: { validateSettings: unknown; validateFn: unknown }): boolean {
  return validateSettings !== undefined || validateFn !== undefined;
}

/** The arguments of an `@ArgsType` class and of those it extends. */
function argumentNames(argsClass: object, storage: Storage): readonly string[] {
  const names: string[] = [];
  for (let each = argsClass; typeof each === 'function'; each = Object.getPrototypeOf(each) as object) {
    const metadata = storage.argumentTypes.find(({ target }) => target === each);
    names.push(...(metadata?.fields ?? []).map(({ name }) => name));
  }
  return names;
}

function takeArguments(names: readonly string[]): Take {
  return (_source, args) => {
    const taken: Source = {};
    for (const name of names) if (args[name] !== undefined) taken[name] = args[name];
    return taken;
  };
}

/** The types of values of interfaces: a name at once, where TypeGraphQL makes a promise of it. They look at the value alone. */
function bindTypes(schema: GraphQLSchema, { interfaceTypes }: Storage): void {
  for (const { name, resolveType } of interfaceTypes) {
    const type = schema.getType(name);
    if (!resolveType || !isInterfaceType(type) || resolveType.length > 1) continue;
    const nameOf = resolveType as unknown as (value: unknown) => string;
    type.resolveType = withoutInfo((value: unknown) => nameOf(value));
  }
}
