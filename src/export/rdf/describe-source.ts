import type { ExportCitation, ExportEdge } from '../exporter.js';
import type { Iris } from './iris.js';
import { isWebAddress, safeIri } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { RdfWriter } from './rdf-writer.js';

/** The links from a fact to its sources: plainly to the documents, and to a prov:Derivation for each citation. */
export function linkSources(writer: RdfWriter, { citations }: ExportEdge, iri: string, iris: Iris): void {
  writer.link('prov:wasDerivedFrom', ...new Set(citations.map(({ document }) => iris.document(document))));
  for (const index of citations.keys()) writer.link('prov:qualifiedDerivation', `${iri}/source/${index + 1}`);
}

/** The place in the document and how it was read; and the document itself, where it is first met. */
export function describeSources(writer: RdfWriter, { citations }: ExportEdge, iri: string, iris: Iris, met: Set<string>): void {
  for (const [index, citation] of citations.entries()) {
    derivation(writer, citation, `${iri}/source/${index + 1}`, iris);
    if (met.has(citation.document)) continue;
    met.add(citation.document);
    writer.begin(iris.document(citation.document), ['prov:Entity', 'schema:CreativeWork']);
    writer.text('schema:name', citation.title);
    writer.text('dcterms:identifier', citation.document);
    writer.end();
  }
}

function derivation(writer: RdfWriter, { document, locator, assertion, url }: ExportCitation, iri: string, iris: Iris): void {
  writer.begin(iri, ['prov:Derivation']);
  writer.link('prov:entity', iris.document(document));
  writer.text('rk:locator', locator);
  writer.link('rk:assertion', iris.assertion(assertion));
  if (url !== null && isWebAddress(url)) writer.link('schema:url', safeIri(url));
  else writer.text('schema:url', url);
  writer.end();
}

/** OWL-Time: an open end is left out, and a partial date stays partial. */
export function describeInterval(writer: RdfWriter, { validFrom, validTo }: ExportEdge, iri: string): void {
  if (validFrom === null && validTo === null) return;
  const interval = `${iri}/validity`;
  writer.begin(interval, ['time:Interval']);
  if (validFrom !== null) writer.link('time:hasBeginning', `${interval}/start`);
  if (validTo !== null) writer.link('time:hasEnd', `${interval}/end`);
  writer.end();
  if (validFrom !== null) describeInstant(writer, `${interval}/start`, validFrom);
  if (validTo !== null) describeInstant(writer, `${interval}/end`, validTo);
}

function describeInstant(writer: RdfWriter, iri: string, day: string): void {
  writer.begin(iri, ['time:Instant']);
  writer.date(instantProperty(day), day);
  writer.end();
}

function instantProperty(day: string): CompactIri {
  if (day.length === 4) return 'time:inXSDgYear';
  return day.length === 7 ? 'time:inXSDgYearMonth' : 'time:inXSDDate';
}
