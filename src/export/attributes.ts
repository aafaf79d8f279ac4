import type { ExportEdge, ExportMeta, ExportNode } from './exporter.js';

type Value = string | number | null;

/**
 * A column of nodes or edges: what the formats with attributes write beside ids and ends. Never called `id`: readers
 * keep that name for themselves.
 */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: 'string' | 'double';
  /** Written whatever the choice of attributes. */
  readonly always?: true;
  value(row: Row): Value;
}

const text = <Row>(name: string, value: (row: Row) => string | null): Attribute<Row> => ({ name, type: 'string', value });
const always = <Row>(attribute: Attribute<Row>): Attribute<Row> => ({ ...attribute, always: true });

/** `label` and `name` both: Gephi and yEd read the first, Cytoscape the second. */
export const nodeAttributes: readonly Attribute<ExportNode>[] = [
  always(text('label', (node) => node.label)),
  text('name', (node) => node.name),
  text('nameEn', (node) => node.nameEn),
  text('type', (node) => node.type),
  text('kind', (node) => node.kind),
  text('sector', (node) => node.sector),
  text('prefecture', (node) => node.prefecture),
  text('region', (node) => node.region),
  text('validFrom', (node) => node.validFrom),
  text('validTo', (node) => node.validTo),
  text('website', (node) => node.website),
  text('identifiers', (node) => node.identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(' ') || null),
];

/** `edgeId` repeats the id of the edge as data, because several readers drop the id itself. */
export const edgeAttributes: readonly Attribute<ExportEdge>[] = [
  always(text('edgeId', (edge) => edge.id)),
  text('interaction', (edge) => edge.type),
  text('role', (edge) => edge.role),
  { name: 'weight', type: 'double', always: true, value: (edge) => edge.weight },
  text('validFrom', (edge) => edge.validFrom),
  text('validTo', (edge) => edge.validTo),
  text('lastAttested', (edge) => edge.lastAttested),
  text('sources', (edge) => edge.citations.map(citationText).join('; ') || null),
];

function citationText({ document, locator }: ExportEdge['citations'][number]): string {
  return locator === null ? document : `${document} ${locator}`;
}

/** The attributes a file carries, in their fixed order. */
export function chosen<Row>(attributes: readonly Attribute<Row>[], names: readonly string[] | undefined): readonly Attribute<Row>[] {
  return names === undefined ? attributes : attributes.filter(({ name, always }) => always === true || names.includes(name));
}

/** An object of the values there are: absent is left out, never null. */
export function valuesOf<Row>(attributes: readonly Attribute<Row>[], row: Row): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const attribute of attributes) {
    const value = attribute.value(row);
    if (value !== null) values[attribute.name] = value;
  }
  return values;
}

/** What a file says about itself, as attributes of the graph. */
export function graphAttributes(meta: ExportMeta): Record<string, string> {
  const { title, projection, asOf, language, license, creator } = meta;
  return { name: title, projection, asOf, language, license, creator };
}
