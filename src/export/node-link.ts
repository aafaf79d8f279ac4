import { chosen, edgeAttributes, graphAttributes, nodeAttributes, valuesOf } from './attributes.js';
import { separated } from './chunks.js';
import type { ExportNetwork } from './exporter.js';
import { isMultigraph, textFormat } from './network-format.js';

/** Node-link JSON as `networkx.node_link_graph` reads it since 3.4 (`edges`, where it was `links`); d3-force reads it too. */
export const nodeLink = textFormat(
  { name: 'json', mediaType: 'application/json', titleJa: 'JSON(node-link、networkx)', titleEn: 'JSON (node-link, networkx)' },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const { meta, nodes, edges } = network;
  const onNode = chosen(nodeAttributes, meta.nodeAttributes);
  const onEdge = chosen(edgeAttributes, meta.edgeAttributes);
  const multigraph = isMultigraph(network);
  const graph = JSON.stringify(graphAttributes(meta));
  yield `{"directed":${meta.directed},"multigraph":${multigraph},"graph":${graph},\n"nodes":[\n`;
  yield* separated(nodes, ',\n', (node) => JSON.stringify({ id: node.code, ...valuesOf(onNode, node) }));
  yield '\n],\n"edges":[\n';
  yield* separated(edges, ',\n', (edge) => {
    const ends = { source: edge.sourceCode, target: edge.targetCode };
    // The key tells parallel edges apart; to a simple graph it would be one more attribute.
    return JSON.stringify({ ...ends, ...(multigraph ? { key: edge.id } : {}), ...valuesOf(onEdge, edge) });
  });
  yield '\n]}\n';
}
