import { buildSchema, execute, type GraphQLObjectType, parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { Executor } from '../../../src/graphql/executor/executor.js';
import { sharedObjects } from '../../../src/graphql/executor/object-plan.js';

interface Person {
  readonly name: string;
  readonly friends: readonly Person[];
}

const ann: { name: string; friends: Person[] } = { name: 'Ann', friends: [] };
const bob: Person = { name: 'Bob', friends: [ann] };
ann.friends.push(bob, { name: 'Cid', friends: [ann, bob] });

let asked: string[] = [];
const schema = buildSchema(`
  type Query { people(names: [String!]): [Person!]! }
  type Person { name: String! friends(first: Int = 9): [Person!]! fault: String later: String }
`);
const person = schema.getType('Person') as GraphQLObjectType<Person>;
person.extensions = { [sharedObjects]: true };
const fields = person.getFields();
const resolve = (name: string, resolver: (source: Person, args: { first: number }) => unknown) => {
  const field = fields[name];
  if (!field) throw new Error(name);
  field.resolve = (source, args) => {
    asked.push(`${source.name}.${name}`);
    return resolver(source, args as { first: number });
  };
};
resolve('friends', (source, { first }) => source.friends.slice(0, first));
resolve('fault', (source) => {
  throw new Error(`${source.name} has a fault`);
});
resolve('later', (source) => Promise.resolve(source.name));
const people = schema.getQueryType()?.getFields()['people'];
if (people) people.resolve = () => [ann, ann, bob];

const executor = new Executor(schema);

async function both(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const theirs = await execute({ schema, document, variableValues: variables });
  asked = [];
  const ours = await executor.execute({ document, variables });
  expect(ours.json).toBe(JSON.stringify(theirs.data));
  expect(ours.errors?.map(({ message, path }) => ({ message, path }))).toEqual(
    theirs.errors?.map(({ message, path }) => ({ message, path })),
  );
  return asked;
}

describe('the same object met again at a place', () => {
  beforeEach(() => {
    asked = [];
  });

  it('is written once, and answers are those of graphql-js', async () => {
    // Ann, in her Bob and Cid; not Ann again; Bob as one of the people, in him Ann as a friend.
    expect(await both('{ people { name friends { name friends { name } } } }')).toEqual([
      'Ann.friends',
      'Bob.friends',
      'Cid.friends',
      'Bob.friends',
      'Ann.friends',
    ]);
  });

  it('is another answer at another place, with other fields or arguments', async () => {
    await both('{ people { friends { name } } again: people { name friends(first: 1) { friends { name } } } }');
    await both('query ($first: Int) { people { a: friends(first: $first) { name friends { name } } b: friends(first: 0) { name } } }', {
      first: 1,
    });
    await both('query ($first: Int) { people { a: friends(first: $first) { name friends { name } } b: friends(first: 0) { name } } }', {
      first: 2,
    });
  });

  it('is asked again where it failed: every error has its own path', async () => {
    expect(await both('{ people { name friends { name } fault } }')).toHaveLength(6);
  });

  it('is asked again where it has to be waited for', async () => {
    expect(await both('{ people { later friends { name } } }')).toHaveLength(6);
  });
});
