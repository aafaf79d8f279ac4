import { chosen, edgeAttributes, graphAttributes, nodeAttributes, valuesOf } from './attributes.js';
import { separated } from './chunks.js';
import type { ExportNetwork } from './exporter.js';
import { isMultigraph, textFormat } from './network-format.js';

/** What `graph.export()` of graphology writes and `Graph.from()` reads (https://graphology.github.io/serialization.html). */
export const graphology = textFormat(
  {
    name: 'graphology',
    extension: 'json',
    mediaType: 'application/vnd.graphology+json',
    titleJa: 'graphology JSON(sigma.js)',
    titleEn: 'graphology JSON (sigma.js)',
  },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const { meta, nodes, edges } = network;
  const onNode = chosen(nodeAttributes, meta.nodeAttributes);
  const onEdge = chosen(edgeAttributes, meta.edgeAttributes);
  const options = { type: meta.directed ? 'directed' : 'undirected', multi: isMultigraph(network), allowSelfLoops: true };
  // graphology takes an edge for directed unless the edge itself says otherwise.
  const undirected = meta.directed ? {} : { undirected: true };
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(graphAttributes(meta))},\n"nodes":[\n`;
  yield* separated(nodes, ',\n', (node) => JSON.stringify({ key: node.code, attributes: valuesOf(onNode, node) }));
  yield '\n],\n"edges":[\n';
  yield* separated(edges, ',\n', (edge) => {
    const ends = { key: edge.id, source: edge.sourceCode, target: edge.targetCode };
    return JSON.stringify({ ...ends, attributes: valuesOf(onEdge, edge), ...undirected });
  });
  yield '\n]}\n';
}
