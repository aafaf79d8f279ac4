import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  getIntrospectionQuery,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, Executor } from '../../../src/graphql/executor/executor.js';
import { oddOperation } from './odd-operations.js';
import { type OddContext, oddSchema } from './odd-schema.js';

const schema = oddSchema();
const executor = new Executor(schema);
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule);

/** All that a caller or the log may see of an error. */
const told = (errors: readonly GraphQLError[] | undefined) =>
  errors?.map(({ message, path, locations, extensions, originalError }) => ({
    message,
    path,
    locations,
    extensions: { ...extensions },
    cause: originalError?.message,
  }));

/** What graphql-js leaves to nobody when an item of a list fails at once and another later; it would end the process. */
let unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', remember);
});
afterAll(() => {
  process.off('unhandledRejection', remember);
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

async function both(document: DocumentNode, variables: Record<string, unknown>, context: OddContext) {
  const theirs: ExecutionResult = await execute({ schema, document, variableValues: variables, contextValue: context });
  await setImmediate();
  unhandled = [];
  const ours: Answer = await executor.execute({ document, variables, context });
  await setImmediate();
  expect(unhandled).toEqual([]);
  return {
    theirs: { json: theirs.data === undefined ? undefined : JSON.stringify(theirs.data), errors: told(theirs.errors) },
    ours: { json: ours.json, errors: told(ours.errors) },
  };
}

const odd = fc.record({ seed: fc.nat(), trouble: fc.constantFrom(0, 0.05, 0.2), later: fc.constantFrom(0, 0.1, 0.5) });

describe('random operations', () => {
  it('have the same answers and errors, in the same order, as in graphql-js', async () => {
    let valid = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(odd, async (context) => {
        const { text, variables } = oddOperation(schema, context.seed);
        const document = parse(text);
        asked += 1;
        if (validate(schema, document, rules).length > 0) return;
        valid += 1;
        // Twice: the second run finds a plan.
        for (const _ of [1, 2]) {
          const { theirs, ours } = await both(document, variables, context);
          expect(ours).toEqual(theirs);
        }
      }),
      { numRuns: 600 },
    );
    expect(valid).toBeGreaterThan(asked / 3);
  }, 60_000);

  it('take the variables of each run, not of the first', async () => {
    const document = parse(
      'query ($s: Boolean!, $n: Int) { echo(number: $n) a: code @skip(if: $s) oddsThere { b: code @include(if: $s) must(number: 3) echo(number: $n) } }',
    );
    for (const variables of [{ s: true, n: 1 }, { s: false, n: 2 }, { s: true }, { s: false, n: null }]) {
      const { theirs, ours } = await both(document, variables, { seed: 5, trouble: 0, later: 0 });
      expect(ours).toEqual(theirs);
    }
  });
});

describe('introspection', () => {
  it.each([
    ['the whole schema', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
    [
      'a type beside fields',
      '{ code __type(name: "Named") { kind possibleTypes { name } fields(includeDeprecated: true) { name } } __typename }',
    ],
    ['no type', '{ __type(name: "Nobody") { name } }'],
  ])('%s', async (_name, text) => {
    const { theirs, ours } = await both(parse(text), {}, { seed: 1, trouble: 0, later: 0 });
    expect(ours).toEqual(theirs);
    expect(ours.json).toBeDefined();
  });
});

describe('what is no plain query', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['a variable is missing', 'query ($n: Int!) { must(number: $n) }'],
    ['a variable is wrong', 'query ($n: Int!) { must(number: $n) }', { n: 'x' }],
    ['no operation of that name', 'query A { code } query B { name }'],
    ['a mutation', 'mutation { code }'],
    ['a fragment alone', 'fragment F on Query { code }'],
    ['null in @skip', 'query ($s: Boolean = true) { code @skip(if: $s) }', { s: null }],
    [
      'null in @skip further down',
      'query ($s: Boolean = true) { odd { code @skip(if: $s) } oddThere { name @include(if: $s) } fine }',
      { s: null },
    ],
    ['null as a required argument', 'query ($n: Int = 1) { must(number: $n) fine }', { n: null }],
    ['nothing is left', '{ code @skip(if: true) }'],
  ])('%s: as graphql-js says', async (_name, text, variables = {}) => {
    const { theirs, ours } = await both(parse(text), variables, { seed: 1, trouble: 0, later: 0 });
    expect(ours).toEqual(theirs);
  });
});
