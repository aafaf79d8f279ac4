import type { ExportCitation, ExportEdge } from '../exporter.js';
import type { Iris } from './iris.js';
import { isWebAddress, safeIri } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { Resource } from './resource.js';
import { date, link, resource, text } from './resource.js';

/** The links from a fact to its sources: plainly to the documents, and to a prov:Derivation for each citation. */
export function sourcesOf({ citations }: ExportEdge, iri: string, iris: Iris): Resource['properties'] {
  const documents = new Set(citations.map(({ document }) => iris.document(document)));
  const derivations = citations.map((_, index) => `${iri}/source/${index + 1}`);
  return [...link('prov:wasDerivedFrom', ...documents), ...link('prov:qualifiedDerivation', ...derivations)];
}

/** The place in the document and how it was read; and the document itself, where it is first met. */
export function* describeSources({ citations }: ExportEdge, iri: string, iris: Iris, met: Set<string>): Generator<Resource> {
  for (const [index, citation] of citations.entries()) {
    yield derivation(citation, `${iri}/source/${index + 1}`, iris);
    if (met.has(citation.document)) continue;
    met.add(citation.document);
    const labels = [text('schema:name', citation.title), text('dcterms:identifier', citation.document)];
    yield resource(iris.document(citation.document), ['prov:Entity', 'schema:CreativeWork'], ...labels);
  }
}

function derivation({ document, locator, assertion, url }: ExportCitation, iri: string, iris: Iris): Resource {
  return resource(
    iri,
    ['prov:Derivation'],
    link('prov:entity', iris.document(document)),
    text('rk:locator', locator),
    link('rk:assertion', iris.assertion(assertion)),
    url !== null && isWebAddress(url) ? link('schema:url', safeIri(url)) : text('schema:url', url),
  );
}

/** OWL-Time: an open end is left out, and a partial date stays partial. */
export function* describeInterval({ validFrom, validTo }: ExportEdge, iri: string): Generator<Resource> {
  if (validFrom === null && validTo === null) return;
  const interval = `${iri}/validity`;
  const ends = [
    ['time:hasBeginning', `${interval}/start`, validFrom],
    ['time:hasEnd', `${interval}/end`, validTo],
  ] as const;
  const known = ends.filter(([, , day]) => day !== null);
  yield resource(interval, ['time:Interval'], ...known.map(([property, end]) => link(property, end)));
  for (const [, end, day] of known) yield resource(end, ['time:Instant'], day === null ? [] : date(instantProperty(day), day));
}

function instantProperty(day: string): CompactIri {
  if (day.length === 4) return 'time:inXSDgYear';
  return day.length === 7 ? 'time:inXSDgYearMonth' : 'time:inXSDDate';
}
