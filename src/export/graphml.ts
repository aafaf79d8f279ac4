import type { Attribute } from './attributes.js';
import { chosen, edgeAttributes, graphAttributes, nodeAttributes } from './attributes.js';
import { xml } from './characters.js';
import { mapped } from './chunks.js';
import type { ExportMeta, ExportNetwork } from './exporter.js';
import { textFormat } from './network-format.js';

type Owner = 'graph' | 'node' | 'edge';

/** GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), the part that networkx, igraph, Gephi, yEd and Cytoscape all read. */
export const graphml = textFormat(
  { name: 'graphml', mediaType: 'application/graphml+xml; charset=utf-8', titleJa: 'GraphML', titleEn: 'GraphML' },
  pieces,
);

async function* pieces({ meta, nodes, edges }: ExportNetwork): AsyncGenerator<string> {
  const onNode = chosen(nodeAttributes, meta.nodeAttributes);
  const onEdge = chosen(edgeAttributes, meta.edgeAttributes);
  yield head(meta, onNode, onEdge);
  yield* mapped(nodes, (node) => `    <node id="${xml(node.code)}">${dataOf('node', onNode, node)}</node>\n`);
  yield* mapped(edges, (edge) => {
    const ends = `source="${xml(edge.sourceCode)}" target="${xml(edge.targetCode)}"`;
    return `    <edge id="${xml(edge.id)}" ${ends}>${dataOf('edge', onEdge, edge)}</edge>\n`;
  });
  yield '  </graph>\n</graphml>\n';
}

function head(meta: ExportMeta, onNode: readonly Attribute<never>[], onEdge: readonly Attribute<never>[]): string {
  const graph = Object.entries(graphAttributes(meta));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...graph.map(([name]) => key('graph', name, 'string')),
    ...onNode.map(({ name, type }) => key('node', name, type)),
    ...onEdge.map(({ name, type }) => key('edge', name, type)),
    `  <graph id="network" edgedefault="${meta.directed ? 'directed' : 'undirected'}">`,
    ...graph.map(([name, value]) => `    ${data('graph', name, value)}`),
    '',
  ].join('\n');
}

// Keys share one space of XML ids, so `validFrom` of nodes and of edges need two.
function key(owner: Owner, name: string, type: string): string {
  return `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
}

function data(owner: Owner, name: string, value: string | number): string {
  return `<data key="${owner}.${name}">${xml(value)}</data>`;
}

function dataOf<Row>(owner: Owner, attributes: readonly Attribute<Row>[], row: Row): string {
  let text = '';
  for (const attribute of attributes) {
    const value = attribute.value(row);
    if (value !== null) text += data(owner, attribute.name, value);
  }
  return text;
}
