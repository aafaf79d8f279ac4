import type { Registry } from '../../domain/registries/registry.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportMeta } from '../exporter.js';
import type { Iris } from './iris.js';
import { isWebAddress, safeIri } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { RdfWriter } from './rdf-writer.js';

/** The file about itself, then every code it can use with its names in both languages. */
export function describeFile(writer: RdfWriter, meta: ExportMeta, iris: Iris): void {
  writer.begin(iris.file(), ['schema:Dataset']);
  writer.text('schema:name', meta.title, meta.language);
  writer.text('schema:creator', meta.creator);
  if (isWebAddress(meta.license)) writer.link('schema:license', safeIri(meta.license));
  else writer.text('schema:license', meta.license);
  writer.date('schema:temporalCoverage', meta.asOf);
  writer.text('rk:projection', meta.projection);
  writer.end();
  describeVocabulary(writer, meta.vocabulary, iris);
}

function describeVocabulary(writer: RdfWriter, vocabulary: ExportMeta['vocabulary'], iris: Iris): void {
  concepts(writer, vocabulary.nodeTypes, iris.nodeType);
  concepts(writer, vocabulary.sectors, iris.sector);
  concepts(writer, vocabulary.assertions, iris.assertion);
  concepts(writer, vocabulary.membershipRoles, iris.role, 'org:Role');
  // A tie type is also the property that joins the two ends directly.
  concepts(writer, vocabulary.relationshipTypes, iris.tieType);
  for (const [type, kinds] of Object.entries(vocabulary.kinds)) concepts(writer, kinds, (kind) => iris.kind(type as NodeType, kind));
}

function concepts(writer: RdfWriter, registry: Registry, iri: (code: string) => string, ...types: CompactIri[]): void {
  for (const [code, { ja, en }] of Object.entries(registry)) {
    writer.begin(iri(code), ['skos:Concept', ...types]);
    writer.text('skos:prefLabel', ja, 'ja');
    writer.text('skos:prefLabel', en, 'en');
    writer.text('skos:notation', code);
    writer.end();
  }
}
