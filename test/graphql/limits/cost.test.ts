import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { costReckoner } from '../../../src/graphql/limits/cost.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { packageRoot } from '../../../src/package-root.js';
import { oddOperation } from '../executor/odd-operations.js';
import { oddSchema } from '../executor/odd-schema.js';
import { hash } from '../executor/seeded.js';
import { referenceCost } from './reference-cost.js';

/** The odd schema with every way a field may tell its cost. */
function pricedSchema(): GraphQLSchema {
  const schema = oddSchema();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.extensions = { complexity: prices[hash(type.name + field.name) % prices.length] };
  }
  return schema;
}
type Field = { args: Record<string, unknown>; childComplexity: number };
const prices = [
  undefined,
  3,
  0,
  ({ args, childComplexity }: Field) => 1 + Number(args['first'] ?? args['size'] ?? 20) * childComplexity,
  ({ childComplexity }: Field) => childComplexity * 7,
  () => Number.NaN,
  () => undefined,
];

const outcomeOf = (reckon: () => number): unknown => {
  try {
    return reckon();
  } catch (error) {
    return (error as Error).message;
  }
};

function both(schema: GraphQLSchema, costOf: ReturnType<typeof costReckoner>, document: DocumentNode, given: Record<string, unknown>) {
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? {};
  return {
    ours: outcomeOf(() => costOf(document, operation, variables)),
    theirs: outcomeOf(() => referenceCost(schema, document, operation, given)),
  };
}

describe('the cost is that of graphql-query-complexity', () => {
  const schema = createSchema();
  const costOf = costReckoner(schema);
  const folder = join(packageRoot, 'schema', 'operations');

  it.each(readdirSync(folder))('of %s', (file) => {
    const { ours, theirs } = both(schema, costOf, parse(readFileSync(join(folder, file), 'utf8')), {});
    expect(ours).toBe(theirs);
    expect(ours).toBeGreaterThan(0);
  });

  it('of random operations, whose variables change from one request to the next', () => {
    const priced = pricedSchema();
    const pricedCostOf = costReckoner(priced);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        const document = parse(oddOperation(priced, seed).text);
        for (const { variables } of [oddOperation(priced, seed), oddOperation(priced, other)]) {
          const { ours, theirs } = both(priced, pricedCostOf, document, variables);
          expect(ours).toEqual(theirs);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['a page size in a variable', 'query ($n: Int) { institutions(first: $n) { nodes { code } } }', { n: 7 }],
    ['no page size', 'query ($n: Int) { institutions(first: $n) { nodes { code } } }'],
    ['ids in a variable', 'query ($i: [ID!]!) { nodes(ids: $i) { id ... on Body { members { totalCount } } } }', { i: ['a', 'b', 'c'] }],
    ['null for a page size', '{ institutions(first: null, last: 3) { nodes { code } } }'],
    ['a wrong argument', 'query ($c: String = "x") { institution(code: $c) { code } regions { code } }', { c: null }],
    ['null in @include', 'query ($s: Boolean = true) { regions @skip(if: true) @include(if: $s) { code } }', { s: null }],
    ['introspection', '{ __schema { types { name fields { name args { name } } } } __typename }'],
    [
      'a fragment spread twice',
      '{ a: regions { ...R } b: regions { ...R prefectures { code } } } fragment R on Region { code prefectures { code name } }',
    ],
  ])('with %s', (_name, text, given = {}) => {
    const { ours, theirs } = both(schema, costOf, parse(text), given);
    expect(ours).toEqual(theirs);
  });
});

describe('more selections than may be asked for', () => {
  const schema = createSchema();
  const costOf = costReckoner(schema);
  const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');

  it.each([9_998, 9_999, 10_000, 10_001])('%i fields', (count) => {
    const { ours, theirs } = both(schema, costOf, parse(`{ ${aliases(count)} }`), {});
    expect(ours).toEqual(theirs);
  });

  it.each([4_998, 4_999, 5_000])('%i fields, twice by a fragment', (count) => {
    const { ours, theirs } = both(schema, costOf, parse(`{ ...F ... on Query { ...F } } fragment F on Query { ${aliases(count)} }`), {});
    expect(ours).toEqual(theirs);
  });

  it('are counted without walking through all of them', () => {
    const fragments = Array.from(
      { length: 1000 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ... on Query { ...F${index + 1} } }`,
    );
    const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F1000 on Query { __typename }`);
    const started = performance.now();
    expect(() => costOf(document, getOperationAST(document) as OperationDefinitionNode, {})).toThrow('maximum allowed number of nodes');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
