import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportEdge, ExportMeta } from '../exporter.js';
import { isOrganization } from './describe-node.js';
import { describeInterval, describeSources, sourcesOf } from './describe-source.js';
import type { Iris } from './iris.js';
import type { Resource } from './resource.js';
import { date, double, link, resource } from './resource.js';

/** What edges need to know of the rest of the file: the types of their ends, and the documents described already. */
export interface Described {
  readonly meta: ExportMeta;
  readonly types: ReadonlyMap<number, NodeType>;
  readonly documents: Set<string>;
}

type Shape = 'membership' | 'change' | 'tie';
type Properties = Resource['properties'];

/**
 * An edge as a resource of its own, because it has a validity and sources: org:Membership, org:ChangeEvent (SUCCEEDS),
 * or else our own rk:Tie; and plain statements between its ends, which hold on the day of the file.
 */
export function* describeEdge(edge: ExportEdge, iris: Iris, described: Described): Generator<Resource> {
  const iri = iris.tie(tieCode(edge));
  const shape = shapeOf(edge, described);
  const { types, ends } = shapes[shape];
  yield plainStatements(edge, iris, isBetweenOrganizations(edge, described));
  yield resource(iri, types, ends(edge, iris), ...common(edge, iris), validity(edge, shape, iri), sourcesOf(edge, iri, iris));
  yield* describeInterval(edge, iri);
  yield* describeSources(edge, iri, iris, described.documents);
}

function isBetweenOrganizations({ source, target }: ExportEdge, { types }: Described): boolean {
  return [source, target].every((end) => isOrganization(types.get(end) ?? 'PLAN'));
}

function shapeOf(edge: ExportEdge, described: Described): Shape {
  if (!isBetweenOrganizations(edge, described)) return 'tie';
  if (edge.type === 'SUCCEEDS') return 'change';
  return described.meta.vocabulary.relationshipTypes[edge.type]?.membership === true ? 'membership' : 'tie';
}

interface ShapeTerms {
  readonly types: Resource['types'];
  ends(edge: ExportEdge, iris: Iris): Properties;
}

const shapes: Readonly<Record<Shape, ShapeTerms>> = {
  membership: {
    types: ['org:Membership'],
    ends: ({ sourceCode, targetCode, role }, iris) => [
      ...link('org:member', iris.node(sourceCode)),
      ...link('org:organization', iris.node(targetCode)),
      ...(role === null ? [] : link('org:role', iris.role(role))),
    ],
  },
  // SUCCEEDS reads: the source, which is new, succeeds the target, which is old.
  change: {
    types: ['org:ChangeEvent'],
    ends: ({ sourceCode, targetCode, validFrom }, iris) => [
      ...link('org:originalOrganization', iris.node(targetCode)),
      ...link('org:resultingOrganization', iris.node(sourceCode)),
      ...date('dcterms:date', validFrom),
    ],
  },
  tie: {
    types: ['rk:Tie'],
    ends: ({ sourceCode, targetCode, role }, iris) => [
      ...link('rk:source', iris.node(sourceCode)),
      ...link('rk:target', iris.node(targetCode)),
      ...(role === null ? [] : link('rk:role', iris.role(role))),
    ],
  },
};

function common({ type, weight, lastAttested }: ExportEdge, iris: Iris): Properties[] {
  return [link('dcterms:type', iris.tieType(type)), double('rk:weight', weight), date('rk:lastAttested', lastAttested)];
}

function validity({ validFrom, validTo }: ExportEdge, shape: Shape, iri: string): Properties {
  if (validFrom === null && validTo === null) return [];
  return link(shape === 'membership' ? 'org:memberDuring' : 'rk:validDuring', `${iri}/validity`);
}

/** source — type → target, and what W3C ORG calls the same where it has a word for it. */
function plainStatements({ sourceCode, targetCode, type }: ExportEdge, iris: Iris, organizations: boolean): Resource {
  const target = iris.node(targetCode);
  const own = link({ iri: iris.tieType(type) }, target);
  if (type === 'MEMBER_OF' && organizations) return resource(iris.node(sourceCode), [], own, link('org:memberOf', target));
  if (type === 'PART_OF') {
    const partOf = organizations ? 'org:subOrganizationOf' : 'dcterms:isPartOf';
    return resource(iris.node(sourceCode), [], own, link(partOf, target));
  }
  return resource(iris.node(sourceCode), [], own);
}

/** What makes a tie that tie, also in another database: its ends, type, role and start. */
function tieCode({ sourceCode, targetCode, type, role, validFrom }: ExportEdge): string {
  return [sourceCode, type, targetCode, role, validFrom].filter((part) => part !== null).join('.');
}
