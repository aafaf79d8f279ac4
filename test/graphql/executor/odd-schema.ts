import {
  buildSchema,
  GraphQLEnumType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { hash, seeded } from './seeded.js';

const fields = `
  name: String
  code: String!
  count: Int
  amount: Float
  open: Boolean!
  id: ID!
  colour(of: Colour = RED): Colour
  colourThere: Colour!
  stamp: Stamp
  numbers: [Int]
  numbersThere: [Int!]!
  numbersIn: [Int!]
  matrix: [[String!]]
  matrixThere: [[Odd!]!]!
  odd(size: Int = 2, filter: Filter): Odd
  oddThere: Odd!
  odds(first: Int): [Odd]
  oddsThere: [Odd!]!
  even: Even
  evens: [Even!]
  named: Named
  namedThere: Named!
  nameds: [Named!]!
  any: Any
  anys: [Any]
  echo(number: Int = 3, colour: Colour = RED, filter: Filter, list: [Int!], stamp: Stamp): String
  must(number: Int!): String
  where(number: Int): String!
  plain: String
  method(number: Int = 1): Int`;

/** Every kind of type and place: lists of lists, null here and there, interfaces, unions, types that say themselves what is theirs. */
const sdl = `
  enum Colour { RED GREEN BLUE }
  scalar Stamp
  input Filter { colour: Colour = GREEN number: Int! = 7 nested: Filter list: [Stamp] }
  interface Named { ${fields} }
  type Odd implements Named { ${fields} onlyOdd: Int }
  type Even implements Named { ${fields} onlyEven: String }
  type Lone { ${fields} }
  type Slow { ${fields} }
  union Any = Odd | Even | Lone | Slow
  type Query { ${fields} fine: String }
`;

export interface OddContext {
  /** Decides what resolvers do. */
  readonly seed: number;
  /** Share of resolvers that fail, give null or something odd. */
  readonly trouble: number;
  /** Share of resolvers that give promises. */
  readonly later: number;
}

class Coloured {
  constructor(readonly name: string) {}
}
const colours = { RED: 'red', GREEN: new Coloured('green'), BLUE: 3 };

/** A schema whose resolvers do by turns what resolvers may do, decided by a hash of the place and the seed of the context. */
export function oddSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const colour = schema.getType('Colour') as GraphQLEnumType;
  const values = Object.fromEntries(Object.entries(colours).map(([name, value]) => [name, { value }]));
  Object.assign(colour, new GraphQLEnumType({ name: 'Colour', values }));
  const stamp = schema.getType('Stamp');
  if (!isScalarType(stamp)) throw new Error('Stamp is a scalar');
  stamp.serialize = serializeStamp;
  stamp.parseValue = (value) => ({ stamp: value });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name !== 'plain' && field.name !== 'method') field.resolve = resolver;
    }
    if (type.name === 'Lone') type.isTypeOf = (value) => (value as Source).kind === 'Lone';
    if (type.name === 'Slow') type.isTypeOf = async (value) => (value as Source).kind === 'Slow';
  }
  const named = schema.getType('Named') as { resolveType?: unknown };
  named.resolveType = (value: Source, context: OddContext) =>
    hash(`${value.id} ${context.seed}`) % 3 ? value.kind : Promise.resolve(value.kind);
  return schema;
}

function serializeStamp(value: unknown): unknown {
  if (value === 'refused') throw new GraphQLError('refused', { extensions: { code: 'REFUSED' } });
  return value === 'nothing' ? null : value;
}

/** What objects of the schema look like inside. */
interface Source {
  readonly id: string;
  readonly kind: string;
  readonly __typename?: string;
  readonly plain: unknown;
  readonly method: unknown;
}

const resolver: GraphQLFieldResolver<Source | undefined, OddContext> = (source, args, context, info) => {
  const place = `${context.seed} ${source?.id ?? ''} ${info.parentType.name}.${info.fieldName} ${JSON.stringify(args)}`;
  const random = seeded(hash(place));
  if (info.fieldName === 'echo' || info.fieldName === 'must') return JSON.stringify(args);
  if (info.fieldName === 'where') return describe(info);
  return outcome(random, info.returnType, context, place);
};

function describe({
  path,
  fieldName,
  fieldNodes,
  parentType,
  returnType,
  schema,
  fragments,
  operation,
  variableValues,
}: Parameters<typeof resolver>[3]) {
  return JSON.stringify([
    path,
    [fieldName, fieldNodes.length, parentType.name, String(returnType), schema.getQueryType()?.name],
    [Object.keys(fragments), operation.name?.value, variableValues],
  ]);
}

/** A value for a type, or trouble; now or later. */
function outcome(random: () => number, type: GraphQLOutputType, context: OddContext, place: string): unknown {
  const make = () => (random() < context.trouble ? trouble(random) : someValue(random, type, context, place));
  if (random() >= context.later) return make();
  return later(Math.floor(random() * 4)).then(make);
}

async function later(ticks: number): Promise<void> {
  for (let tick = 0; tick < ticks; tick += 1) await null;
}

function trouble(random: () => number): unknown {
  const kind = Math.floor(random() * 6);
  if (kind === 0) throw new Error('thrown');
  if (kind === 1) throw new GraphQLError('coded', { extensions: { code: 'CODED', hint: 'none' } });
  if (kind === 2) throw 'no error';
  if (kind === 3) return new Error('given');
  return kind === 4 ? null : undefined;
}

const kinds = ['Odd', 'Even', 'Lone', 'Slow'];
const pick = <T>(random: () => number, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

function someValue(random: () => number, type: GraphQLOutputType, context: OddContext, place: string): unknown {
  if (isNonNullType(type)) return someValue(random, type.ofType, context, place);
  if (isListType(type)) return listOf(random, type.ofType, context, place);
  if (isLeafType(type))
    return isEnumType(type) ? pick(random, [...Object.values(colours), 'red', 'purple']) : pick(random, scalars[type.name] ?? []);
  const kind =
    isObjectType(getNullableType(type)) && random() < 0.9
      ? (type as { name: string }).name
      : pick(random, random() < 0.9 ? kinds : [...kinds, 'Nobody', 'Colour', 'Query']);
  const id = `${hash(place + random())}`;
  const plain = pick<unknown>(random, ['a "plain" text', null, 5, () => 'called', new Error('property')]);
  const method = (args: { number: number }) => (args.number > 1 ? Promise.resolve(args.number) : args.number);
  return { id, kind, __typename: kind, plain, method };
}

function listOf(random: () => number, type: GraphQLOutputType, context: OddContext, place: string): unknown {
  const form = Math.floor(random() * 12);
  if (form === 2 && context.trouble > 0) return 'no list';
  const isArray = form > 1;
  const items = Array.from({ length: Math.floor(random() * 4) }, (_, index) => {
    try {
      // Nobody could wait for what is left in an iterator or an inner list when an item fails.
      const atOnce = !isArray || isListType(getNullableType(type));
      return outcome(random, type, atOnce ? { ...context, later: 0 } : context, `${place} ${index}`);
    } catch (error) {
      return error;
    }
  });
  return isArray ? items : form === 0 ? new Set(items) : items.values();
}

const scalars: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '',
    '鳥取大学',
    'quote " and \\ and \n and \u2028 and \ud83d\ude00',
    '\ud83d alone',
    'x'.repeat(60),
    5,
    true,
    2.5,
    { valueOf: () => 'valued' },
  ],
  Int: [0, -0, 7, -2_147_483_648, 2_147_483_647, '12', true, 2.5, 2_147_483_648, 'no number'],
  Float: [0.1, 1e21, 1e-7, -0, 3, '2.5', Number.NaN, Number.POSITIVE_INFINITY, 'no number'],
  Boolean: [true, false, 0, 1, 'true'],
  ID: ['id', 17, 'with "quotes"', 2.5],
  Stamp: ['2026-11-20', 5, { deep: [1, { x: null, y: undefined }] }, new Date(0), ['a'], 'refused', 'nothing'],
};
