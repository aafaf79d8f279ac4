import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
  responsePathAsArray,
} from 'graphql';
import type { FieldErrors } from './field-errors.js';
import { type FieldSite, fieldPath, type Path, pathOfField } from './field-site.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What is asked: the same for all runs of a plan. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** One execution of a plan. */
export interface Run {
  readonly asked: Asked;
  readonly context: unknown;
  /** Coerced already. */
  readonly variables: Variables;
  /** Arguments that depend on variables, by the number of their field: they are the same for all objects. */
  readonly args: unknown[];
  readonly errors: FieldErrors;
  /** What objects were written as, by plan: see `once` of object-plan.ts. */
  readonly texts: Map<object, Map<object, string>>;
}

/** Null with an error where null may be; elsewhere the error goes on to the next place around it. */
export function failed(run: Run, site: FieldSite, raw: unknown, path: Path, nullable: boolean): null {
  const error = locatedError(raw, site.nodes, responsePathAsArray(path));
  if (!nullable) throw error;
  run.errors.add(error, path);
  return null;
}

/** Functions of the schema that look at nothing of the info: it need not be made for them. */
const infoless = new WeakSet<object>();

/** Declares that a resolver or type resolver ignores the `info` it is given. It gets undefined then. */
export function withoutInfo<F extends (...args: never[]) => unknown>(resolver: F): F {
  infoless.add(resolver);
  return resolver;
}

export function ignoresInfo(resolver: object): boolean {
  return infoless.has(resolver);
}

/** What a function of the schema is told as `info`: made at each call, unless it declared that it ignores it. */
export type InfoFor = (run: Run, site: FieldSite, path: Path | undefined, isParent: boolean) => GraphQLResolveInfo;

export function infoFor(resolver: object): InfoFor {
  return ignoresInfo(resolver) ? noInfo : infoOf;
}

const noInfo = () => undefined as unknown as GraphQLResolveInfo;

/** `path` is that of the object the field belongs to (`isParent`), or of a value of the field. */
export function infoOf(run: Run, site: FieldSite, path: Path | undefined, isParent: boolean): GraphQLResolveInfo {
  return new Info(run, site, path, isParent);
}

/** Most resolvers look at little of the info or nothing: what is not asked is not made. */
class Info implements GraphQLResolveInfo {
  readonly #run: Run;
  readonly #site: FieldSite;
  readonly #path: Path | undefined;
  readonly #isParent: boolean;

  constructor(run: Run, site: FieldSite, path: Path | undefined, isParent: boolean) {
    this.#run = run;
    this.#site = site;
    this.#path = path;
    this.#isParent = isParent;
  }
  get fieldName() {
    return this.#site.definition.name;
  }
  get fieldNodes() {
    return this.#site.nodes;
  }
  get returnType() {
    return this.#site.definition.type;
  }
  get parentType() {
    return this.#site.parentType;
  }
  get path(): Path {
    return this.#isParent || !this.#path ? fieldPath(this.#site, this.#path) : pathOfField(this.#path);
  }
  get schema() {
    return this.#run.asked.schema;
  }
  get fragments() {
    return this.#run.asked.fragments as Record<string, FragmentDefinitionNode>;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.#run.asked.operation;
  }
  get variableValues() {
    return this.#run.variables as Record<string, unknown>;
  }
}
