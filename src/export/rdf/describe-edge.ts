import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportEdge, ExportMeta } from '../exporter.js';
import { isOrganization } from './describe-node.js';
import { describeInterval, describeSources, linkSources } from './describe-source.js';
import type { Iris } from './iris.js';
import type { CompactIri } from './prefixes.js';
import type { RdfWriter } from './rdf-writer.js';

/** What edges need to know of the rest of the file: the types of their ends, and the documents described already. */
export interface Described {
  readonly meta: ExportMeta;
  readonly types: ReadonlyMap<number, NodeType>;
  readonly documents: Set<string>;
}

type Shape = 'membership' | 'change' | 'tie';

/** An edge, and the IRIs of its ends. */
interface Ends {
  readonly edge: ExportEdge;
  readonly source: string;
  readonly target: string;
}

/**
 * An edge as a resource of its own, because it has a validity and sources: org:Membership, org:ChangeEvent (SUCCEEDS),
 * or else our own rk:Tie; and plain statements between its ends, which hold on the day of the file.
 */
export function describeEdge(writer: RdfWriter, edge: ExportEdge, iris: Iris, described: Described): void {
  const iri = iris.tie(tieCode(edge));
  const ends: Ends = { edge, source: iris.node(edge.sourceCode), target: iris.node(edge.targetCode) };
  const organizations = isBetweenOrganizations(edge, described);
  const shape = organizations ? shapeOf(edge, described) : 'tie';
  plainStatements(writer, ends, iris, organizations);
  writer.begin(iri, shapes[shape].types);
  shapes[shape].ends(writer, ends, iris);
  writer.link('dcterms:type', iris.tieType(edge.type));
  writer.double('rk:weight', edge.weight);
  writer.date('rk:lastAttested', edge.lastAttested);
  if (edge.validFrom !== null || edge.validTo !== null)
    writer.link(shape === 'membership' ? 'org:memberDuring' : 'rk:validDuring', `${iri}/validity`);
  linkSources(writer, edge, iri, iris);
  writer.end();
  describeInterval(writer, edge, iri);
  describeSources(writer, edge, iri, iris, described.documents);
}

function isBetweenOrganizations({ source, target }: ExportEdge, { types }: Described): boolean {
  return isOrganization(types.get(source) ?? 'PLAN') && isOrganization(types.get(target) ?? 'PLAN');
}

function shapeOf({ type }: ExportEdge, { meta }: Described): Shape {
  if (type === 'SUCCEEDS') return 'change';
  return meta.vocabulary.relationshipTypes[type]?.membership === true ? 'membership' : 'tie';
}

interface ShapeTerms {
  readonly types: readonly CompactIri[];
  ends(writer: RdfWriter, ends: Ends, iris: Iris): void;
}

const shapes: Readonly<Record<Shape, ShapeTerms>> = {
  membership: {
    types: ['org:Membership'],
    ends: (writer, { edge, source, target }, iris) => {
      writer.link('org:member', source);
      writer.link('org:organization', target);
      if (edge.role !== null) writer.link('org:role', iris.role(edge.role));
    },
  },
  // SUCCEEDS reads: the source, which is new, succeeds the target, which is old.
  change: {
    types: ['org:ChangeEvent'],
    ends: (writer, { edge, source, target }) => {
      writer.link('org:originalOrganization', target);
      writer.link('org:resultingOrganization', source);
      writer.date('dcterms:date', edge.validFrom);
    },
  },
  tie: {
    types: ['rk:Tie'],
    ends: (writer, { edge, source, target }, iris) => {
      writer.link('rk:source', source);
      writer.link('rk:target', target);
      if (edge.role !== null) writer.link('rk:role', iris.role(edge.role));
    },
  },
};

/** source — type → target, and what W3C ORG calls the same where it has a word for it. */
function plainStatements(writer: RdfWriter, { edge, source, target }: Ends, iris: Iris, organizations: boolean): void {
  writer.begin(source);
  writer.link({ iri: iris.tieType(edge.type) }, target);
  if (edge.type === 'MEMBER_OF' && organizations) writer.link('org:memberOf', target);
  if (edge.type === 'PART_OF') writer.link(organizations ? 'org:subOrganizationOf' : 'dcterms:isPartOf', target);
  writer.end();
}

/** What makes a tie that tie, also in another database: its ends, type, role and start. */
function tieCode({ sourceCode, targetCode, type, role, validFrom }: ExportEdge): string {
  return `${sourceCode}.${type}.${targetCode}${role === null ? '' : `.${role}`}${validFrom === null ? '' : `.${validFrom}`}`;
}
