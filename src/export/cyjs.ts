import type { Attribute } from './attributes.js';
import { chosen, edgeAttributes, graphAttributes, nodeAttributes, valuesOf } from './attributes.js';
import { separated } from './chunks.js';
import type { ExportEdge, ExportNetwork, ExportNode } from './exporter.js';
import { isMultigraph, textFormat } from './network-format.js';

/** Cytoscape JSON: elements of cytoscape.js, with what Cytoscape (`shared_name`) and networkx (`value`, `key`) ask for besides. */
export const cyjs = textFormat(
  {
    name: 'cyjs',
    mediaType: 'application/vnd.cytoscape.cyjs+json',
    titleJa: 'Cytoscape JSON',
    titleEn: 'Cytoscape JSON',
  },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const { meta, nodes, edges } = network;
  const onNode = chosen(nodeAttributes, meta.nodeAttributes);
  const onEdge = chosen(edgeAttributes, meta.edgeAttributes);
  const about = JSON.stringify({ ...graphAttributes(meta), shared_name: meta.title });
  yield '{"format_version":"1.0","generated_by":"renkei","target_cytoscapejs_version":"~3.0",\n';
  yield `"directed":${meta.directed},"multigraph":${isMultigraph(network)},"data":${about},\n"elements":{"nodes":[\n`;
  yield* separated(nodes, ',\n', (node) => JSON.stringify({ data: nodeData(node, onNode) }));
  yield '\n],"edges":[\n';
  yield* separated(edges, ',\n', (edge) => JSON.stringify({ data: edgeData(edge, onEdge) }));
  yield '\n]}}\n';
}

function nodeData(node: ExportNode, attributes: readonly Attribute<ExportNode>[]): object {
  return { ...valuesOf(attributes, node), id: node.code, value: node.code, name: node.label, shared_name: node.label };
}

function edgeData(edge: ExportEdge, attributes: readonly Attribute<ExportEdge>[]): object {
  // Nodes and edges share one space of ids, and a colon is in no code.
  const id = `edge:${edge.id}`;
  const ends = { source: edge.sourceCode, target: edge.targetCode };
  return { ...valuesOf(attributes, edge), id, key: edge.id, ...ends, interaction: edge.type, shared_interaction: edge.type };
}
