import { printable } from '../characters.js';
import type { CompactIri } from './prefixes.js';

/** A property is compact, or an IRI of our own (a type of tie). */
export type RdfProperty = CompactIri | { readonly iri: string };

/**
 * Writes resources in one syntax: a subject with its types, then its properties, then the next. Values of one property follow each
 * other. There are no blank nodes. What is described is the same in both syntaxes, and no object is made for a statement: a large
 * network has millions.
 */
export abstract class RdfWriter {
  abstract begin(iri: string, types?: readonly CompactIri[]): void;
  abstract end(): void;
  /** What has been written since it was taken last. */
  abstract take(): string;
  protected abstract writeLink(property: RdfProperty, iri: string): void;
  protected abstract writeText(property: RdfProperty, text: string, language: 'ja' | 'en' | undefined): void;
  protected abstract writeTyped(property: RdfProperty, text: string, datatype: CompactIri): void;

  link(property: RdfProperty, ...iris: readonly string[]): void {
    for (const iri of iris) this.writeLink(property, iri);
  }

  /** A text, without the characters that xsd:string excludes; nothing when there is none. */
  text(property: RdfProperty, value: string | null, language?: 'ja' | 'en'): void {
    if (value !== null) this.writeText(property, printable(value), language);
  }

  /** A partial date, typed as exactly as it is known. */
  date(property: RdfProperty, value: string | null): void {
    if (value !== null) this.writeTyped(property, value, dateType(value));
  }

  /** xsd:double in its canonical form, so that both syntaxes write the same literal. */
  double(property: RdfProperty, value: number): void {
    this.writeTyped(property, value === 1 ? '1.0E0' : canonical(value), 'xsd:double');
  }
}

function dateType(value: string): CompactIri {
  if (value.length === 4) return 'xsd:gYear';
  return value.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';
}

function canonical(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}
