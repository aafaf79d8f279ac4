import { inChunks } from './chunks.js';
import type { ExportEdge, ExportNetwork, ExportNode, FormatOptions, NetworkFormat } from './exporter.js';
import { readOptions } from './options.js';

type FormatHead = Omit<NetworkFormat, 'write'>;

/** Writes the pieces of a file, small or large, as the rows come. */
type WritePieces = (network: ExportNetwork, options: FormatOptions) => AsyncIterable<string>;

/** A text format out of its pieces: options checked at the call, no dangling edges, chunks of about 64 KB. */
export function textFormat(head: FormatHead, pieces: WritePieces): NetworkFormat {
  return {
    ...head,
    write: (network, options) => inChunks(pieces(withoutDanglingEdges(network), readOptions(head.options, options))),
  };
}

/**
 * The same network, nodes first, without repeated nodes and without edges to nodes that were not written: readers
 * either refuse such a file or invent the missing node without a name. Dropped rather than an error, because a file
 * half sent can no longer say that it failed; the number goes to `onLeftOut`. Holds the ids of the nodes (a number each).
 */
export function withoutDanglingEdges(network: ExportNetwork): ExportNetwork {
  const written = new Set<number>();
  return { ...network, nodes: noted(network, written), edges: joined(network, written) };
}

async function* noted({ nodes }: ExportNetwork, written: Set<number>): AsyncGenerator<Iterable<ExportNode>> {
  for await (const chunk of nodes) yield onlyNew(chunk, written);
}

function* onlyNew(nodes: Iterable<ExportNode>, written: Set<number>): Generator<ExportNode> {
  for (const node of nodes) {
    if (written.has(node.id)) continue;
    written.add(node.id);
    yield node;
  }
}

async function* joined({ edges, onLeftOut }: ExportNetwork, written: ReadonlySet<number>): AsyncGenerator<Iterable<ExportEdge>> {
  let leftOut = 0;
  const isKept = ({ source, target }: ExportEdge) => {
    const kept = written.has(source) && written.has(target);
    if (!kept) leftOut += 1;
    return kept;
  };
  for await (const chunk of edges) yield Iterator.from(chunk).filter(isKept);
  if (leftOut > 0) onLeftOut?.(leftOut);
}

/** Can two nodes be joined by more than one edge? Only shared bodies are one edge a pair. */
export function isMultigraph({ meta }: ExportNetwork): boolean {
  return meta.projection !== 'CO_MEMBERSHIP';
}
