import type { Attribute } from './attributes.js';
import { chosen, edgeAttributes, nodeAttributes } from './attributes.js';
import { xml } from './characters.js';
import { mapped } from './chunks.js';
import { firstDay, lastDay } from './days.js';
import type { ExportEdge, ExportMeta, ExportNetwork, ExportNode, FormatOptions } from './exporter.js';
import { textFormat } from './network-format.js';

/** Readers compare the namespace letter by letter; the two versions differ by `www.` too. */
const namespaces: Readonly<Record<string, string>> = {
  '1.3': 'http://gexf.net/1.3',
  '1.2draft': 'http://www.gexf.net/1.2draft',
};

/**
 * GEXF (https://gexf.net), dynamic: nodes and edges exist from `start` to `end`, both days included. A partial date is
 * widened to its first or last day; the date as the source gives it stays in the attributes.
 */
export const gexf = textFormat(
  {
    name: 'gexf',
    mediaType: 'application/gexf+xml; charset=utf-8',
    titleJa: 'GEXF(Gephi、時間つき)',
    titleEn: 'GEXF (Gephi, with time)',
    options: { version: ['1.3', '1.2draft'] },
  },
  pieces,
);

async function* pieces({ meta, nodes, edges }: ExportNetwork, options: FormatOptions): AsyncGenerator<string> {
  const version = options.version ?? '1.3';
  const onNode = chosen(nodeAttributes, meta.nodeAttributes).filter(({ name }) => name !== 'label');
  // The weight is an attribute of the edge element itself; a second column of that name makes Gephi refuse the file.
  const onEdge = chosen(edgeAttributes, meta.edgeAttributes).filter(({ name }) => name !== 'weight');
  yield head(meta, version, onNode, onEdge);
  yield '    <nodes>\n';
  yield* mapped(nodes, (node) => writeNode(node, onNode));
  yield '    </nodes>\n    <edges>\n';
  yield* mapped(edges, (edge) => writeEdge(edge, onEdge, version));
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function head(meta: ExportMeta, version: string, onNode: readonly Attribute<never>[], onEdge: readonly Attribute<never>[]): string {
  const description = `${meta.title}, as of ${meta.asOf} (${meta.license})`;
  const representation = version === '1.3' ? ' timerepresentation="interval"' : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${namespaces[version]}" version="${version === '1.3' ? '1.3' : '1.2'}">`,
    `  <meta lastmodifieddate="${meta.asOf}">`,
    `    <creator>${xml(meta.creator)}</creator>`,
    `    <description>${xml(description)}</description>`,
    '  </meta>',
    `  <graph mode="dynamic" defaultedgetype="${meta.directed ? 'directed' : 'undirected'}" timeformat="date"${representation}>`,
    ...columns('node', onNode),
    ...columns('edge', onEdge),
    '',
  ].join('\n');
}

function columns(owner: 'node' | 'edge', attributes: readonly Attribute<never>[]): string[] {
  if (attributes.length === 0) return [];
  const lines = attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>`);
  return [`    <attributes class="${owner}" mode="static">`, ...lines, '    </attributes>'];
}

function writeNode(node: ExportNode, attributes: readonly Attribute<ExportNode>[]): string {
  return `      <node id="${xml(node.code)}" label="${xml(node.label)}"${lifetime(node)}>${values(attributes, node)}</node>\n`;
}

function writeEdge(edge: ExportEdge, attributes: readonly Attribute<ExportEdge>[], version: string): string {
  // Gephi merges parallel edges of one kind; `kind`, new in 1.3, keeps ties of different types apart.
  const kind = version === '1.3' ? ` kind="${edge.type}"` : '';
  const ends = `source="${xml(edge.sourceCode)}" target="${xml(edge.targetCode)}"`;
  const label = `label="${xml(edge.role ?? edge.type)}" weight="${edge.weight}"`;
  return `      <edge id="${xml(edge.id)}" ${ends}${kind} ${label}${lifetime(edge)}>${values(attributes, edge)}</edge>\n`;
}

function lifetime({ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null }): string {
  const start = validFrom === null ? '' : ` start="${firstDay(validFrom)}"`;
  const end = validTo === null ? '' : ` end="${lastDay(validTo)}"`;
  return start + end;
}

function values<Row>(attributes: readonly Attribute<Row>[], row: Row): string {
  let text = '';
  for (const { name, value } of attributes) {
    const written = value(row);
    if (written !== null) text += `<attvalue for="${name}" value="${xml(written)}"/>`;
  }
  return text === '' ? '' : `<attvalues>${text}</attvalues>`;
}
