import DataLoader from 'dataloader';
import fc from 'fast-check';
import { buildSchema, type GraphQLScalarType, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Executor } from '../../../src/graphql/executor/executor.js';
import { quoted } from '../../../src/graphql/executor/leaf-text.js';
import { withoutInfo } from '../../../src/graphql/executor/run.js';

const resolvers = (schema: GraphQLSchema, typeName: string) => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return type.getFields();
};

describe('plans in memory', () => {
  const schema = buildSchema('type Query { a: Query b: Int c(text: String): String }');
  const context = {};
  resolvers(schema, 'Query')['a']!.resolve = () => ({ b: 1 });
  const depth = (levels: number, field = 'a') => `${`${field} { `.repeat(levels)}b${' }'.repeat(levels)}`;

  it('stay bounded, however many combinations of conditions are asked for', async () => {
    const executor = new Executor(schema);
    const names = Array.from({ length: 12 }, (_, index) => `v${index}`);
    const fields = names.map((name) => `${name}: b @include(if: $${name})`).join(' ');
    const document = parse(`query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { a { ${fields} } }`);
    for (let bits = 0; bits < 2 ** 12; bits += 1) {
      const variables = Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) !== 0]));
      const { json } = await executor.execute({ document, variables, context });
      expect(Object.keys(JSON.parse(json as string).a)).toEqual(names.filter((name) => variables[name]));
    }
    expect(executor.plannedFields).toBeLessThan(1000);
  });

  it('stay bounded, however many documents there are, and are made anew', async () => {
    const executor = new Executor(schema, { maxPlannedFields: 500 });
    const documents = Array.from({ length: 300 }, (_, index) => parse(`{ x${index}: ${depth(5)} }`));
    for (const document of [...documents, ...documents]) {
      const { json } = await executor.execute({ document, context });
      expect(json).toMatch(/^\{"x\d+":\{"a":\{"a":\{"a":\{"a":\{"b":1\}\}\}\}\}\}$/);
      expect(executor.plannedFields).toBeLessThanOrEqual(500);
    }
    expect(executor.plannedFields).toBeGreaterThan(100);
  });

  it('weigh what fragments make of a short document', async () => {
    const executor = new Executor(schema, { maxPlannedFields: 2000 });
    // Each level asks for the next one three times under other keys: 3⁶ places from some hundred characters.
    const levels = Array.from(
      { length: 6 },
      (_, index) => `fragment F${index} on Query { x: a { ...F${index + 1} } y: a { ...F${index + 1} } z: a { ...F${index + 1} } }`,
    );
    const document = parse(`{ ...F0 } ${levels.join(' ')} fragment F6 on Query { b }`);
    const { json } = await executor.execute({ document, context });
    expect(json?.match(/"b":1/g)).toHaveLength(729);
    expect(executor.plannedFields).toBeGreaterThan(1000);
    for (let index = 0; index < 5; index += 1)
      await executor.execute({ document: parse(`{ ...F0 } ${levels.join(' ')} fragment F6 on Query { x${index}: b }`), context });
    expect(executor.plannedFields).toBeLessThanOrEqual(2000);
  });

  it('weigh the text of documents too', async () => {
    const executor = new Executor(schema, { maxPlannedFields: 1000 });
    for (let index = 0; index < 20; index += 1)
      await executor.execute({ document: parse(`{ c(text: "${'x'.repeat(10_000)}${index}") }`), context });
    // 200 points a document of 10,000 characters.
    expect(executor.plannedFields).toBeLessThanOrEqual(1000);
  });
});

describe('arguments', () => {
  const sdl = 'scalar Day input In { day: Day list: [Int!] = [1] } type Query { items: [Item!]! } type Item { of(in: In, day: Day): Int }';

  function counted() {
    const schema = buildSchema(sdl);
    const seen: Record<string, unknown>[] = [];
    let parsed = 0;
    const day = schema.getType('Day') as GraphQLScalarType;
    day.parseValue = (value) => {
      parsed += 1;
      return value;
    };
    resolvers(schema, 'Query')['items']!.resolve = () => [1, 2, 3];
    resolvers(schema, 'Item')['of']!.resolve = (_source, args) => {
      seen.push(args);
      return 1;
    };
    return { executor: new Executor(schema), seen, parsed: () => parsed };
  }

  it('with variables are coerced once a request, not once an object', async () => {
    const { executor, seen, parsed } = counted();
    const document = parse('query ($d: Day) { items { of(in: { day: $d }, day: $d) } }');
    await executor.execute({ document, variables: { d: 'one' } });
    await executor.execute({ document, variables: { d: 'two' } });
    expect(seen.map((args) => args['day'])).toEqual(['one', 'one', 'one', 'two', 'two', 'two']);
    expect(seen[3]).toEqual({ in: { day: 'two', list: [1] }, day: 'two' });
    expect(parsed()).toBe(2);
  });

  it('without variables are shared by all requests, so that nobody can change them', async () => {
    const { executor, seen } = counted();
    const document = parse('{ items { of(in: { list: [3, 2] }, day: "x") } }');
    await executor.execute({ document });
    await executor.execute({ document });
    expect(new Set(seen).size).toBe(1);
    const [args] = seen as [{ in: { list: number[] } }];
    expect(() => args.in.list.sort()).toThrow(TypeError);
    expect(() => Object.assign(args, { day: 'y' })).toThrow(TypeError);
  });
});

describe('resolvers', () => {
  it('of one level are called in one turn, so that loaders batch', async () => {
    const schema = buildSchema('type Query { items: [Item!]! } type Item { next: Item! id: Int }');
    const batches: number[] = [];
    const loader = new DataLoader<number, { id: number }>(
      async (ids) => {
        batches.push(ids.length);
        return ids.map((id) => ({ id }));
      },
      { cache: false },
    );
    resolvers(schema, 'Query')['items']!.resolve = () => loader.loadMany([1, 2, 3, 4]);
    resolvers(schema, 'Item')['next']!.resolve = ({ id }) => loader.load(id * 10);
    const { json } = await new Executor(schema).execute({ document: parse('{ items { a: next { next { id } } b: next { id } } }') });
    expect(JSON.parse(json as string).items[3]).toEqual({ a: { next: { id: 400 } }, b: { id: 40 } });
    expect(batches).toEqual([4, 8, 4]);
  });

  it('are answered at once when nothing is a promise', () => {
    const schema = buildSchema('type Query { a: Query b: Int }');
    resolvers(schema, 'Query')['a']!.resolve = () => ({ b: 2 });
    expect(new Executor(schema).execute({ document: parse('{ a { b } __typename }') })).toEqual({
      json: '{"a":{"b":2},"__typename":"Query"}',
    });
  });

  it('that declare to ignore the info get none', () => {
    const schema = buildSchema('type Query { a: Int b: Int }');
    const infos: unknown[] = [];
    const resolve = (_source: unknown, _args: unknown, _context: unknown, info: unknown) => infos.push(info);
    resolvers(schema, 'Query')['a']!.resolve = withoutInfo(resolve);
    resolvers(schema, 'Query')['b']!.resolve = (...given) => resolve(...given);
    new Executor(schema).execute({ document: parse('{ a b }') });
    expect(infos).toEqual([undefined, expect.objectContaining({})]);
  });
});

describe('texts', () => {
  it('are quoted as JSON.stringify quotes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(quoted(text)).toBe(JSON.stringify(text));
      }),
      { numRuns: 2000 },
    );
    for (let code = 0; code < 0x1_0000; code += 1) {
      const text = String.fromCharCode(code);
      if (quoted(text) !== JSON.stringify(text)) expect(quoted(text)).toBe(JSON.stringify(text));
    }
  });
});
