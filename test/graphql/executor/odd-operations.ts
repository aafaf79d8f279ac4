import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hash, seeded } from './seeded.js';

/** A random operation with its variables. */
export interface OddOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

const header =
  'query Odd($yes: Boolean!, $no: Boolean = false, $number: Int, $must: Int!, $colour: Colour, $filter: Filter, $stamp: Stamp = "s")';

/** Fields, aliases, arguments, fragments that nest and overlap, @skip and @include; what does not fit the schema is for the caller to drop. */
export function oddOperation(schema: GraphQLSchema, seed: number): OddOperation {
  return new Generator(schema, seeded(seed)).operation();
}

class Generator {
  #fragments: string[] = [];
  #names: { name: string; type: string }[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
  ) {}

  operation(): OddOperation {
    const query = this.schema.getQueryType() as GraphQLNamedType;
    const selection = this.#selection(query, 4);
    return { text: `${header} ${selection}\n${this.#fragments.join('\n')}`, variables: this.#variables() };
  }

  #below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  #pick<T>(values: readonly T[]): T {
    return values[this.#below(values.length)] as T;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const count = 1 + this.#below(depth > 1 ? 5 : 3);
    return `{ ${Array.from({ length: count }, () => this.#part(type, depth)).join(' ')} }`;
  }

  #part(type: GraphQLNamedType, depth: number): string {
    const kind = this.random();
    const directive = this.#directive();
    if (kind < 0.12) return `... ${this.#condition(type, depth, directive)}`;
    if (kind < 0.24) return `...${this.#fragment(type, depth)} ${directive}`;
    if (!isObjectType(type) && !isInterfaceType(type))
      return this.random() < 0.3 ? '__typename' : `... ${this.#condition(type, depth, directive)}`;
    return kind < 0.3 ? `__typename ${directive}` : this.#field(type, depth, directive);
  }

  #condition(type: GraphQLNamedType, depth: number, directive: string): string {
    const within = this.#typeWithin(type);
    return `${within === type && this.random() < 0.5 ? '' : `on ${within.name}`} ${directive} ${this.#selection(within, depth)}`;
  }

  #typeWithin(type: GraphQLNamedType): GraphQLNamedType {
    if (isObjectType(type)) return this.random() < 0.3 && type.getInterfaces()[0] ? (type.getInterfaces()[0] as GraphQLNamedType) : type;
    const name = this.#pick(['Odd', 'Even', 'Lone', 'Slow', 'Named', 'Any']);
    return this.schema.getType(name) as GraphQLNamedType;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const known = this.#names.filter((each) => each.type === type.name);
    if (known.length > 0 && this.random() < 0.5) return this.#pick(known).name;
    const name = `F${this.#fragments.length}_${this.#below(1_000_000)}`;
    const selection = this.#selection(type, Math.min(depth, 2));
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    // Only now, so that fragments never spread themselves.
    this.#names.push({ name, type: type.name });
    return name;
  }

  #directive(): string {
    if (this.random() < 0.8) return '';
    const value = () => this.#pick(['true', 'false', '$yes', '$no', '$no']);
    return this.#pick([`@skip(if: ${value()})`, `@include(if: ${value()})`, `@skip(if: ${value()}) @include(if: ${value()})`]);
  }

  #field(type: GraphQLNamedType, depth: number, directive: string): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const field = this.#pick(depth > 0 && this.random() < 0.6 ? all : leaves);
    const args = field.args.flatMap(({ name, type: of }) =>
      isNonNullType(of) || this.random() < 0.5 ? [`${name}: ${this.#value(of, 2)}`] : [],
    );
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    // The same name always stands for the same field and arguments, or they could not be merged.
    const alias = args.length > 0 || this.random() < 0.3 ? `${field.name}_${hash(given).toString(36)}: ` : '';
    const named = getNamedType(field.type);
    return `${alias}${field.name}${given} ${directive} ${isCompositeType(named) ? this.#selection(named, depth - 1) : ''}`;
  }

  #value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.#pick([this.#value(type.ofType, depth), '$must']);
    if (isListType(type)) return this.#pick(['[1, 2]', '[]', '3', '[$must]', 'null']);
    switch (getNamedType(type).name) {
      case 'Int':
        return this.#pick(['1', '42', '$number', '$must', 'null']);
      case 'Colour':
        return this.#pick(['RED', 'BLUE', '$colour', 'null']);
      case 'Stamp':
        return this.#pick(['"x"', '5', '$stamp', '{ a: [1] }']);
      default:
        return depth === 0
          ? '{}'
          : this.#pick([
              '{}',
              '$filter',
              `{ number: 1, nested: ${this.#value(type, depth - 1)} }`,
              '{ colour: $colour, list: [$stamp, 1] }',
              'null',
            ]);
    }
  }

  #variables(): Record<string, unknown> {
    const choices: Record<string, readonly unknown[]> = {
      yes: [true, false],
      no: [undefined, true, false, null],
      number: [undefined, null, 5],
      must: [8],
      colour: [undefined, null, 'BLUE'],
      filter: [undefined, null, {}, { nested: { colour: null, number: 2 }, list: ['y', null] }],
      stamp: [undefined, 'given'],
    };
    const given = Object.entries(choices).map(([name, values]) => [name, this.#pick(values)] as const);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  }
}
