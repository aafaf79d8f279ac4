import type { InstitutionKind } from '../../domain/registries/institution-kinds.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportNode } from '../exporter.js';
import type { Iris } from './iris.js';
import { isWebAddress, safeIri } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { Resource } from './resource.js';
import { date, link, resource, text } from './resource.js';

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

export function* describeNode(node: ExportNode, iris: Iris): Generator<Resource> {
  const iri = iris.node(node.code);
  const identifiers = node.identifiers.map(({ scheme, value }) => identifier(iri, scheme, value));
  yield resource(
    iri,
    classesOf(node),
    ...names(node),
    text('dcterms:identifier', node.code),
    ...categories(node, iris),
    ...place(node, iri),
    node.website === null ? [] : address(node.website),
    ...lifetime(node),
    link('schema:identifier', ...identifiers.map((each) => each.iri)),
  );
  yield* identifiers;
  if (node.prefecture !== null) yield postalAddress(iri, node.prefecture);
}

function classesOf({ type, kind }: ExportNode): readonly CompactIri[] {
  return (units as readonly (string | null)[]).includes(kind) ? ['org:OrganizationalUnit', 'schema:Organization'] : classes[type];
}

function names({ name, nameEn }: ExportNode): Resource['properties'][] {
  const properties = ['skos:prefLabel', 'schema:name'] as const;
  return properties.flatMap((property) => [text(property, name, 'ja'), text(property, nameEn, 'en')]);
}

function categories({ type, kind, sector }: ExportNode, iris: Iris): Resource['properties'][] {
  // org:classification speaks of organizations only.
  const property = isOrganization(type) ? 'org:classification' : 'dcterms:type';
  const codes = [iris.nodeType(type), kind === null ? null : iris.kind(type, kind), sector === null ? null : iris.sector(sector)];
  return [link(property, ...codes.filter((code) => code !== null))];
}

function place({ region, prefecture }: ExportNode, iri: string): Resource['properties'][] {
  return [text('rk:region', region), prefecture === null ? [] : link('schema:address', `${iri}/address`)];
}

/** JIS X 0401 and ISO 3166-2:JP give the prefectures the same numbers. */
function postalAddress(iri: string, prefecture: string): Resource {
  const region = /^\d\d$/.test(prefecture) ? `JP-${prefecture}` : prefecture;
  return resource(`${iri}/address`, ['schema:PostalAddress'], text('schema:addressRegion', region), text('schema:addressCountry', 'JP'));
}

function address(website: string): Resource['properties'] {
  return isWebAddress(website) ? link('schema:url', safeIri(website)) : text('schema:url', website);
}

function lifetime({ type, validFrom, validTo }: ExportNode): Resource['properties'][] {
  if (isOrganization(type)) return [date('schema:foundingDate', validFrom), date('schema:dissolutionDate', validTo)];
  return [date('schema:startDate', validFrom), date('schema:endDate', validTo)];
}

function identifier(iri: string, scheme: string, value: string): Resource {
  const own = `${iri}/identifier/${encodeURIComponent(scheme.toWellFormed())}/${encodeURIComponent(value.toWellFormed())}`;
  return resource(own, ['schema:PropertyValue'], text('schema:propertyID', scheme), text('schema:value', value));
}
