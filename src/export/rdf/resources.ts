import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ExportNetwork } from '../exporter.js';
import type { Described } from './describe-edge.js';
import { describeEdge } from './describe-edge.js';
import { describeFile } from './describe-file.js';
import { describeNode } from './describe-node.js';
import type { Iris } from './iris.js';
import type { Resource } from './resource.js';

/**
 * A network as RDF, some resources at a time. Holds the type of each node, and the codes of the documents. Attributes
 * are not chosen: RDF leaves that to the query.
 */
export async function* resourcesOf(network: ExportNetwork, iris: Iris): AsyncGenerator<Resource[]> {
  const { meta, nodes, edges } = network;
  const types = new Map<number, NodeType>();
  const described: Described = { meta, types, documents: new Set() };
  yield [...describeFile(meta, iris)];
  for await (const node of nodes) {
    types.set(node.id, node.type);
    yield [...describeNode(node, iris)];
  }
  for await (const edge of edges) yield [...describeEdge(edge, iris, described)];
}
