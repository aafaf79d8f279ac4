import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';

/** Where something stands in the answer. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** A field of a plan: what is the same for every object it is written for. */
export interface FieldSite {
  readonly parentType: GraphQLObjectType;
  // biome-ignore lint/suspicious/noExplicitAny: as graphql-js types the fields of a schema.
  readonly definition: GraphQLField<any, any>;
  /** All that ask for it under this key: one, unless fragments overlap. */
  readonly nodes: readonly FieldNode[];
  readonly key: string;
}

export function fieldPath({ key, parentType }: FieldSite, parent: Path | undefined): Path {
  return { prev: parent, key, typename: parentType.name };
}

/** The field that a value belongs to, also when it is an item of its list. */
export function pathOfField(path: Path): Path {
  let place = path;
  while (typeof place.key === 'number' && place.prev) place = place.prev;
  return place;
}
