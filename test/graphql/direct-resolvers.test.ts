import 'reflect-metadata';
import { graphqlSync, isInterfaceType, isObjectType } from 'graphql';
import { Arg, Args, buildSchemaSync, Ctx, Field, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { PageArgs } from '../../src/graphql/connection.js';
import { bindResolvers } from '../../src/graphql/direct-resolvers.js';
import { ignoresInfo } from '../../src/graphql/executor/run.js';
import { createSchema } from '../../src/graphql/schema.js';

@InputType()
class ProbeInput {
  @Field(() => String, { defaultValue: 'default' })
  text!: string;

  @Field(() => [Int], { nullable: true })
  list?: number[] | null;
}

let seen: unknown[] = [];

@Resolver()
// Stays in the storage of TypeGraphQL, which other files of the worker share: nothing real may be called probe.
class ProbeResolver {
  @Query(() => Boolean)
  probe(
    @Root() root: unknown,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('probe', () => ProbeInput) probe: ProbeInput,
    @Arg('other', () => Int, { nullable: true }) other: number | null,
    @Ctx('reader') reader: unknown,
  ) {
    seen = [root, page, probe, other, reader];
    return true;
  }
}

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

describe('resolvers', () => {
  it('are bound directly, all of them: a wrapped one would make a promise of every value', () => {
    const fields = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ address: `${type.name}.${field.name}`, ...field })));
    const wrapped = fields.filter(({ resolve }) => resolve && !ignoresInfo(resolve));
    expect(wrapped.map(({ address }) => address)).toEqual([]);
    expect(fields.filter(({ resolve }) => resolve).length).toBeGreaterThan(150);
  });

  it('of types tell their names at once', () => {
    const interfaces = types.filter(isInterfaceType);
    expect(interfaces.map(({ resolveType }) => resolveType && ignoresInfo(resolveType))).toEqual(interfaces.map(() => true));
    const nodes = interfaces.map(({ resolveType }) => resolveType?.({ type: 'BODY' }, {}, undefined as never, undefined as never));
    expect(nodes).toEqual(interfaces.map(() => 'Body'));
  });

  it('get what TypeGraphQL would give, as plain objects', () => {
    const probe = buildSchemaSync({ resolvers: [ProbeResolver], validate: false });
    bindResolvers(probe);
    const query = 'query ($n: Int) { probe(first: $n, before: null, probe: { list: [1] }) }';
    graphqlSync({ schema: probe, source: query, rootValue: 'root', contextValue: { reader: 'reader' }, variableValues: { n: 5 } });
    expect(seen).toEqual(['root', { first: 5, before: null }, { text: 'default', list: [1] }, undefined, 'reader']);
    expect(Object.getPrototypeOf(seen[1])).toBe(Object.prototype);
  });
});
