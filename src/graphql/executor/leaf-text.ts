import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { Text } from './text.js';

/** Writes a value of a leaf type, or throws what its `serialize` throws. */
export type WriteLeaf = (value: unknown) => Text;

/** Up to this length a look at each character is faster than JSON.stringify. */
const shortText = 40;

export function quoted(text: string): string {
  const { length } = text;
  if (length > shortText) return JSON.stringify(text);
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    // Control characters, quotation marks, backslashes, and surrogates, which may stand alone.
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff)) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** Values of the built-in types that need no check are written directly; all others go through `serialize`. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (type === GraphQLString || type === GraphQLID) {
    return (value) => (typeof value === 'string' ? quoted(value) : serialized(type, value));
  }
  if (type === GraphQLInt) {
    // `| 0` keeps only what fits into 32 bits.
    return (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : serialized(type, value));
  }
  if (type === GraphQLFloat) return (value) => (Number.isFinite(value) ? `${value}` : serialized(type, value));
  if (type === GraphQLBoolean) return (value) => (value === true ? 'true' : value === false ? 'false' : serialized(type, value));
  return isEnumType(type) ? enumWriter(type) : (value) => serialized(type, value);
}

function enumWriter(type: GraphQLEnumType): WriteLeaf {
  const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
  return (value) => (value === null || value === undefined ? null : (texts.get(value) ?? serialized(type, value)));
}

function serialized(type: GraphQLLeafType, value: unknown): Text {
  if (value === null || value === undefined) return null;
  if (value instanceof Error) throw value;
  const result: unknown = type.serialize(value);
  if (typeof result === 'string') return quoted(result);
  if (result === null || result === undefined) {
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(result)}`,
    );
  }
  return JSON.stringify(result) ?? 'null';
}
