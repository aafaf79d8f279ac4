/** The vocabularies of an RDF file. `rk` is our own and made from the base IRI. */
const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name under one of the prefixes, such as org:Membership. */
export type CompactIri = `${keyof typeof prefixes | 'rk'}:${string}`;

export const defaultBase = 'urn:renkei:';

export function prefixesOf(base: string): Readonly<Record<string, string>> {
  return { ...prefixes, rk: `${base}vocabulary/` };
}
