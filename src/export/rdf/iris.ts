import type { NodeType } from '../../domain/registries/vocabulary.js';
import { defaultBase } from './prefixes.js';

/** A code as one step of an IRI, with nothing in it that would need escaping. */
function step(code: string): string {
  // Nearly every code, and escaping what needs none is half the cost of an IRI.
  if (/^[\w.~-]*$/.test(code)) return code;
  return encodeURIComponent(code.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The stable IRIs of things: made of their codes alone, so that files of different days and installations with one base can be joined. */
export interface Iris {
  readonly base: string;
  file(): string;
  node(code: string): string;
  tie(code: string): string;
  document(code: string): string;
  nodeType(code: string): string;
  kind(type: NodeType, code: string): string;
  sector(code: string): string;
  tieType(code: string): string;
  role(code: string): string;
  assertion(code: string): string;
}

export function irisFrom(given: string = defaultBase): Iris {
  const base = safeIri(given);
  const under = (folder: string) => (code: string) => `${base}${folder}/${step(code)}`;
  return {
    base,
    file: () => `${base}network`,
    node: under('node'),
    tie: under('tie'),
    document: under('document'),
    nodeType: under('node-type'),
    kind: (type, code) => `${base}kind/${step(type)}/${step(code)}`,
    sector: under('sector'),
    tieType: under('tie-type'),
    role: under('role'),
    assertion: under('assertion'),
  };
}

/** An address as an IRI of its own: absolute and of the web. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** What Turtle forbids between < and >, percent-encoded. */
export function safeIri(iri: string): string {
  return iri.toWellFormed().replace(/[\p{Cc} <>"{}|^`\\]/gu, (character) => encodeURIComponent(character));
}
