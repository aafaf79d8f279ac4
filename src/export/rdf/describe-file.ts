import type { Registry } from '../../domain/registries/registry.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportMeta } from '../exporter.js';
import type { Iris } from './iris.js';
import { isWebAddress, safeIri } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { Resource } from './resource.js';
import { date, link, resource, text } from './resource.js';

/** The file about itself, then every code it can use with its names in both languages. */
export function* describeFile(meta: ExportMeta, iris: Iris): Generator<Resource> {
  yield resource(
    iris.file(),
    ['schema:Dataset'],
    text('schema:name', meta.title, meta.language),
    text('schema:creator', meta.creator),
    isWebAddress(meta.license) ? link('schema:license', safeIri(meta.license)) : text('schema:license', meta.license),
    date('schema:temporalCoverage', meta.asOf),
    text('rk:projection', meta.projection),
  );
  yield* describeVocabulary(meta.vocabulary, iris);
}

function* describeVocabulary(vocabulary: ExportMeta['vocabulary'], iris: Iris): Generator<Resource> {
  yield* concepts(vocabulary.nodeTypes, iris.nodeType);
  yield* concepts(vocabulary.sectors, iris.sector);
  yield* concepts(vocabulary.assertions, iris.assertion);
  yield* concepts(vocabulary.membershipRoles, iris.role, 'org:Role');
  // A tie type is also the property that joins the two ends directly.
  yield* concepts(vocabulary.relationshipTypes, iris.tieType);
  for (const [type, kinds] of Object.entries(vocabulary.kinds)) yield* concepts(kinds, (kind) => iris.kind(type as NodeType, kind));
}

function* concepts(registry: Registry, iri: (code: string) => string, ...types: CompactIri[]): Generator<Resource> {
  for (const [code, { ja, en }] of Object.entries(registry)) {
    const labels = [text('skos:prefLabel', ja, 'ja'), text('skos:prefLabel', en, 'en'), text('skos:notation', code)];
    yield resource(iri(code), ['skos:Concept', ...types], ...labels);
  }
}
