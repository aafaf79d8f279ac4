import type { NodeType } from '../../domain/registries/vocabulary.js';
import { mapped } from '../chunks.js';
import type { ExportNetwork } from '../exporter.js';
import type { Described } from './describe-edge.js';
import { describeEdge } from './describe-edge.js';
import { describeFile } from './describe-file.js';
import { describeNode } from './describe-node.js';
import type { Iris } from './iris.js';
import type { RdfWriter } from './rdf-writer.js';

/**
 * A network as RDF in the syntax of a writer. Holds the type of each node, and the codes of the documents. Attributes
 * are not chosen: RDF leaves that to the query.
 */
export async function* describeNetwork({ meta, nodes, edges }: ExportNetwork, iris: Iris, writer: RdfWriter): AsyncGenerator<string> {
  const types = new Map<number, NodeType>();
  const described: Described = { meta, types, documents: new Set() };
  describeFile(writer, meta, iris);
  yield writer.take();
  yield* mapped(nodes, (node) => {
    types.set(node.id, node.type);
    describeNode(writer, node, iris);
    return writer.take();
  });
  yield* mapped(edges, (edge) => {
    describeEdge(writer, edge, iris, described);
    return writer.take();
  });
}
