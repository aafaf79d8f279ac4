import type { GraphNode } from '../domain/network.js';
import type { ProjectedEdge, Projection } from '../graph/network.js';
import { project } from '../graph/projections/project.js';
import { tieEdge } from '../graph/projections/tie-edge.js';
import { identifiersOfNodes, type SourcesOf, type TieSource, tieSources } from '../queries/export-rows.js';
import { loadNetwork, type NetworkSelection, streamNodes, streamTies, tieAt } from '../queries/network-rows.js';
import { readAhead } from '../queries/read-ahead.js';
import type { Reader } from '../storage/database.js';
import type { ExportEdge, ExportMeta, ExportNetwork, ExportNode } from './exporter.js';
import { vocabulary } from './vocabulary.js';

/** Which network to write. */
export interface NetworkRequest extends NetworkSelection {
  readonly projection: Projection;
  readonly language: 'ja' | 'en';
  readonly weighting: 'SHARED' | 'NEWMAN';
  /** Of an EGO network: id and code of its centre, and its radius. */
  readonly centre?: { readonly id: number; readonly code: string } | undefined;
  readonly radius: number;
  /** Edges carry where they were read. */
  readonly sources: boolean;
  /** Only these attributes of nodes and edges; all when not given. */
  readonly attributes?: readonly string[] | undefined;
}

/** The rows of a network as they are read. */
interface NetworkChunks {
  readonly nodes: AsyncIterable<readonly GraphNode[]>;
  readonly edges: AsyncIterable<EdgeChunk>;
}

/** Edges that are made when they are asked for, and the ties behind them. */
interface EdgeChunk {
  readonly tieIds: readonly number[];
  readonly edges: Iterable<ProjectedEdge>;
}

/** Opens a network for writing. FULL is read while it is written; other projections are made in memory first. */
export async function openNetwork(reader: Reader, request: NetworkRequest): Promise<ExportNetwork> {
  const meta = describe(request);
  if (request.projection === 'FULL') {
    return { meta, ...completed(reader, request, { nodes: streamNodes(reader, request), edges: tieChunks(reader, request) }) };
  }
  const projected = project(await loadNetwork(reader, request), projectionOptions(request));
  const chunks = { nodes: chunksOf(projected.nodes), edges: edgeChunks(projected.edges) };
  return { meta: { ...meta, directed: projected.directed }, ...completed(reader, request, chunks) };
}

/** Nodes with what files say of them, and edges with theirs. Nodes come first: the edges take the codes of their ends from them. */
function completed(reader: Reader, request: NetworkRequest, { nodes, edges }: NetworkChunks): Pick<ExportNetwork, 'nodes' | 'edges'> {
  const codes = new Map<number, string>();
  return {
    nodes: readAhead(eachNode(reader, request, nodes, codes)),
    edges: readAhead(eachEdge(reader, request, edges, codes)),
  };
}

function projectionOptions({ projection, weighting, centre, radius }: NetworkRequest) {
  switch (projection) {
    case 'CO_MEMBERSHIP':
      return { projection, weighting } as const;
    case 'EGO':
      return { projection, centre: centre?.id ?? 0, radius } as const;
    default:
      return { projection } as const;
  }
}

function describe({ projection, asOf, language, centre, attributes }: NetworkRequest): ExportMeta {
  const title = `Renkei network, ${projection}${centre ? ` around ${centre.code}` : ''}`;
  const chosen = attributes ? { nodeAttributes: attributes, edgeAttributes: attributes } : {};
  return { title, projection, directed: true, asOf, language, license: 'CC0-1.0', creator: 'Renkei (連携)', vocabulary, ...chosen };
}

async function* eachNode(
  reader: Reader,
  { language }: NetworkRequest,
  chunks: NetworkChunks['nodes'],
  codes: Map<number, string>,
): AsyncGenerator<ExportNode[]> {
  for await (const chunk of chunks) {
    const ids = chunk.map((node) => node.id);
    const identifiers = await identifiersOfNodes(reader, ids);
    yield chunk.map((node) => {
      codes.set(node.id, node.code);
      const label = (language === 'en' ? node.nameEn : node.name) ?? node.name;
      return { ...node, label, identifiers: identifiers.get(node.id) ?? [] };
    });
  }
}

async function* eachEdge(
  reader: Reader,
  { sources }: NetworkRequest,
  chunks: NetworkChunks['edges'],
  codes: ReadonlyMap<number, string>,
): AsyncGenerator<Iterable<ExportEdge>> {
  const readSources = tieSources(reader);
  for await (const { tieIds, edges } of chunks) {
    const sourcesOf = sources ? await readSources(tieIds) : () => [];
    yield exportEdges(edges, codes, sourcesOf);
  }
}

/** One at a time: what a whole chunk of objects would keep alive is what makes memory grow. */
function* exportEdges(edges: Iterable<ProjectedEdge>, codes: ReadonlyMap<number, string>, sourcesOf: SourcesOf): Generator<ExportEdge> {
  // An edge of co-membership stands for many ties.
  for (const edge of edges) yield exportEdge(edge, codes, edge.type === 'CO_MEMBER_OF' ? [] : sourcesOf(Number(edge.id)));
}

/** Field by field: projections may give edges whose fields are computed, and spreading those loses them. */
function exportEdge(edge: ProjectedEdge, codes: ReadonlyMap<number, string>, citations: readonly TieSource[]): ExportEdge {
  const { id, source, target, type, role, weight, validFrom, validTo, lastAttested } = edge;
  const [sourceCode, targetCode] = [codes.get(source) ?? '', codes.get(target) ?? ''];
  return { id, source, target, sourceCode, targetCode, type, role, weight, validFrom, validTo, lastAttested, citations };
}

async function* tieChunks(reader: Reader, request: NetworkRequest): AsyncGenerator<EdgeChunk> {
  for await (const ties of streamTies(reader, request)) {
    yield { tieIds: ties.id, edges: ties.id.keys().map((at) => tieEdge(tieAt(ties, at))) };
  }
}

async function* edgeChunks(edges: readonly ProjectedEdge[]): AsyncGenerator<EdgeChunk> {
  for await (const chunk of chunksOf(edges)) {
    yield { tieIds: chunk.flatMap(({ id, type }) => (type === 'CO_MEMBER_OF' ? [] : [Number(id)])), edges: chunk };
  }
}

async function* chunksOf<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += 2000) yield items.slice(start, start + 2000);
}
