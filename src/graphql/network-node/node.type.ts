import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything with a global id (Relay).',
  resolveType: (value: { readonly __typename?: string; readonly type?: string }) => typeNameOf(value),
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
}

/** GraphQL type names of the node types of the network. */
export const typeNames = {
  INSTITUTION: 'Institution',
  BODY: 'Body',
  HUB: 'Hub',
  PROGRAM: 'Program',
  EVENT: 'Event',
  PLAN: 'Plan',
} as const;

/** The GraphQL type of a row: told by the resolver that fetched it, or by the type of a network node. */
export function typeNameOf(value: { readonly __typename?: string; readonly type?: string }): string {
  return value.__typename ?? typeNames[value.type as keyof typeof typeNames];
}
