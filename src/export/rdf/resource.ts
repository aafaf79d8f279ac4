import { printable } from '../characters.js';
import type { CompactIri } from './prefixes.js';

/** A value of a property: a link, or a text with a language or a datatype. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'ja' | 'en'; readonly datatype?: CompactIri };

/** One subject with its types and properties: what Turtle and JSON-LD both write, so that they say the same. There are no blank nodes. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly CompactIri[];
  readonly properties: readonly (readonly [property: RdfProperty, value: RdfValue])[];
}

/** A property is compact, or an IRI of our own (a type of tie). */
export type RdfProperty = CompactIri | { readonly iri: string };

type Properties = Resource['properties'];

export function resource(iri: string, types: readonly CompactIri[], ...properties: readonly Properties[]): Resource {
  return { iri, types, properties: properties.flat() };
}

export function link(property: RdfProperty, ...iris: readonly string[]): Properties {
  return iris.map((iri) => [property, { iri }] as const);
}

/** A text, without the characters that xsd:string excludes; nothing when there is none. */
export function text(property: RdfProperty, value: string | null, language?: 'ja' | 'en'): Properties {
  return value === null ? [] : [[property, { text: printable(value), language }]];
}

/** A partial date, typed as exactly as it is known. */
export function date(property: RdfProperty, value: string | null): Properties {
  return value === null ? [] : [[property, { text: value, datatype: dateType(value) }]];
}

function dateType(value: string): CompactIri {
  if (value.length === 4) return 'xsd:gYear';
  return value.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';
}

/** xsd:double in its canonical form, so that both syntaxes write the same literal. */
export function double(property: RdfProperty, value: number): Properties {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const lexical = `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
  return [[property, { text: lexical, datatype: 'xsd:double' }]];
}
