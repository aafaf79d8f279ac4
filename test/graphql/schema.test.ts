import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';

const schema = createSchema();
const types: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];

/** Everything in the schema that has a description: its address and what it says. */
function* described(): Generator<[string, { description?: string | null; deprecationReason?: string | null }]> {
  for (const type of types) {
    yield [type.name, type];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument];
    }
  }
}

describe('the schema', () => {
  const all = [...described()];

  it('describes every type, field, argument, input and value', () => {
    const bare = all.filter(([address, { description }]) => !builtIn.includes(address) && address !== 'Query' && !description?.trim());
    expect(bare.map(([address]) => address)).toEqual([]);
    expect(all.length).toBeGreaterThan(500);
  });

  it('writes descriptions as sentences or titles, without blanks around them', () => {
    const odd = all.filter(([, { description }]) => description && (description !== description.trim() || description.length < 3));
    expect(odd.map(([address]) => address)).toEqual([]);
  });

  it('gives a reason and a way out for everything deprecated', () => {
    for (const [address, { deprecationReason }] of all) {
      if (deprecationReason === null || deprecationReason === undefined) continue;
      expect(deprecationReason.length, address).toBeGreaterThan(20);
      expect(deprecationReason, address).not.toBe('No longer supported');
    }
  });

  it('names enum values in capitals, fields in camel case and types in Pascal case', () => {
    for (const type of types) {
      if (isEnumType(type)) for (const value of type.getValues()) expect(value.name).toMatch(/^[A-Z][A-Z0-9_]*$/);
      else if (!isScalarType(type))
        for (const field of Object.keys((type as GraphQLObjectType).getFields())) expect(field).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(type.name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    }
  });

  it('has no lists of null, but where a batch answers item by item', () => {
    const fields = types.flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const) : [],
    );
    const loose = fields.filter(([, { type }]) => {
      const list = isNonNullType(type) ? type.ofType : type;
      return isListType(list) && !(isNonNullType(type) && isNonNullType(list.ofType));
    });
    expect(loose.map(([address]) => address)).toEqual(['Query.nodes']);
  });
});

describe('connections', () => {
  const connections = types.filter((type): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Connection'));
  it.each(connections.map((type) => [type.name, type] as const))('%s has the full shape of Relay', (_name, type) => {
    const fields = type.getFields();
    const node = getNamedType(fields['nodes']!.type).name;
    const edge = getNamedType(fields['edges']!.type) as GraphQLObjectType;
    expect(String(fields['edges']!.type)).toBe(`[${edge.name}!]!`);
    expect(String(fields['nodes']!.type)).toBe(`[${node}!]!`);
    expect(String(fields['pageInfo']!.type)).toBe('PageInfo!');
    expect(String(fields['totalCount']!.type)).toBe('Int!');
    expect(edge.name).toBe(type.name.replace(/Connection$/, 'Edge'));
    expect(String(edge.getFields()['cursor']!.type)).toBe('String!');
    expect(String(edge.getFields()['node']!.type)).toBe(`${node}!`);
  });

  const fieldsOf = (type: GraphQLNamedType): [string, GraphQLField<unknown, unknown>][] =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field])
      : [];
  const paged = types.flatMap(fieldsOf).filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'));

  it.each(paged)('%s takes first, after, last and before', (_name, field) => {
    const args = Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]));
    expect(args).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
    expect(isNonNullType(field.type)).toBe(true);
    expect(field.args.find((argument) => argument.name === 'first')?.description).toContain('100');
  });

  it('are all lists of things that may become many', () => {
    // Institutions, programmes and events only come as plain lists where the world itself keeps them few.
    const owners =
      'Query Institution Body Hub Program Event Plan Membership Relationship Document Regulation Article Prefecture Region CoMemberEdge'.split(
        ' ',
      );
    const core = types.filter((type) => owners.includes(type.name));
    const plain = core.flatMap(fieldsOf).filter(([address, { type }]) => {
      const growing = ['Institution', 'Body', 'Hub', 'Program', 'Event', 'Membership', 'Relationship', 'Document', 'NetworkNode'];
      return (
        isListType(isNonNullType(type) ? type.ofType : type) &&
        growing.includes(getNamedType(type).name) &&
        !/Connection\.nodes$/.test(address)
      );
    });
    const few = [
      'Article.bodies',
      'Article.relationships',
      'Body.ancestors',
      'Body.secretariats',
      'CoMemberEdge.sharedBodies',
      'Event.heldWith',
      'Event.organizers',
      'Institution.predecessors',
      'Institution.successors',
      'Program.ministries',
      'Program.predecessors',
      'Program.successors',
    ];
    expect(plain.map(([address]) => address).filter((address) => !few.includes(address))).toEqual([]);
  });
});
