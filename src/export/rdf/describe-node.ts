import type { InstitutionKind } from '../../domain/registries/institution-kinds.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportNode } from '../exporter.js';
import type { Iris } from './iris.js';
import { isWebAddress, safeIri } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { RdfWriter } from './rdf-writer.js';

/** Which W3C ORG, schema.org and PROV classes a node is of; an institution in its own right is an org:FormalOrganization. */
const classes: Readonly<Record<NodeType, readonly CompactIri[]>> = {
  INSTITUTION: ['org:FormalOrganization', 'schema:Organization'],
  BODY: ['org:OrganizationalCollaboration', 'schema:Organization'],
  HUB: ['org:OrganizationalCollaboration', 'schema:Organization'],
  PROGRAM: ['schema:Project'],
  EVENT: ['schema:Event'],
  PLAN: ['prov:Plan', 'schema:CreativeWork'],
};

/** Institutions that have meaning only within a larger one (org:OrganizationalUnit). */
const units: readonly InstitutionKind[] = ['UNIVERSITY_UNIT', 'GOVERNMENT_OFFICE'];

/** The types whose nodes are organizations of W3C ORG, so that memberships and parts may join them. */
export function isOrganization(type: NodeType): boolean {
  return classes[type].includes('schema:Organization');
}

export function describeNode(writer: RdfWriter, node: ExportNode, iris: Iris): void {
  const iri = iris.node(node.code);
  const identifiers = node.identifiers.map(({ scheme, value }) => ({ scheme, value, iri: identifierIri(iri, scheme, value) }));
  writer.begin(iri, classesOf(node));
  names(writer, node);
  writer.text('dcterms:identifier', node.code);
  categories(writer, node, iris);
  writer.text('rk:region', node.region);
  if (node.prefecture !== null) writer.link('schema:address', `${iri}/address`);
  website(writer, node);
  lifetime(writer, node);
  writer.link('schema:identifier', ...identifiers.map((each) => each.iri));
  writer.end();
  for (const identifier of identifiers) describeIdentifier(writer, identifier);
  if (node.prefecture !== null) postalAddress(writer, iri, node.prefecture);
}

function classesOf({ type, kind }: ExportNode): readonly CompactIri[] {
  return (units as readonly (string | null)[]).includes(kind) ? ['org:OrganizationalUnit', 'schema:Organization'] : classes[type];
}

function names(writer: RdfWriter, { name, nameEn }: ExportNode): void {
  for (const property of ['skos:prefLabel', 'schema:name'] as const) {
    writer.text(property, name, 'ja');
    writer.text(property, nameEn, 'en');
  }
}

function categories(writer: RdfWriter, { type, kind, sector }: ExportNode, iris: Iris): void {
  // org:classification speaks of organizations only.
  const property = isOrganization(type) ? 'org:classification' : 'dcterms:type';
  writer.link(property, iris.nodeType(type));
  if (kind !== null) writer.link(property, iris.kind(type, kind));
  if (sector !== null) writer.link(property, iris.sector(sector));
}

/** JIS X 0401 and ISO 3166-2:JP give the prefectures the same numbers. */
function postalAddress(writer: RdfWriter, iri: string, prefecture: string): void {
  writer.begin(`${iri}/address`, ['schema:PostalAddress']);
  writer.text('schema:addressRegion', /^\d\d$/.test(prefecture) ? `JP-${prefecture}` : prefecture);
  writer.text('schema:addressCountry', 'JP');
  writer.end();
}

function website(writer: RdfWriter, { website: address }: ExportNode): void {
  if (address !== null && isWebAddress(address)) writer.link('schema:url', safeIri(address));
  else writer.text('schema:url', address);
}

function lifetime(writer: RdfWriter, { type, validFrom, validTo }: ExportNode): void {
  const organization = isOrganization(type);
  writer.date(organization ? 'schema:foundingDate' : 'schema:startDate', validFrom);
  writer.date(organization ? 'schema:dissolutionDate' : 'schema:endDate', validTo);
}

function identifierIri(iri: string, scheme: string, value: string): string {
  return `${iri}/identifier/${encodeURIComponent(scheme.toWellFormed())}/${encodeURIComponent(value.toWellFormed())}`;
}

function describeIdentifier(writer: RdfWriter, { iri, scheme, value }: { iri: string; scheme: string; value: string }): void {
  writer.begin(iri, ['schema:PropertyValue']);
  writer.text('schema:propertyID', scheme);
  writer.text('schema:value', value);
  writer.end();
}
