import type { GraphNode } from '../domain/network.js';
import { type ProjectedEdge, type Projection, plainEdge } from '../graph/network.js';
import { project } from '../graph/projections/project.js';
import { tieEdge } from '../graph/projections/tie-edge.js';
import { codesOfNodes, identifiersOfNodes, sourcesOfTies, type TieSource } from '../queries/export-rows.js';
import { loadNetwork, type NetworkSelection, streamNodes, streamTies } from '../queries/network-rows.js';
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

/** Opens a network for writing. FULL is read while it is written; other projections are made in memory first. */
export async function openNetwork(reader: Reader, request: NetworkRequest): Promise<ExportNetwork> {
  const meta = describe(request);
  if (request.projection === 'FULL') {
    return {
      meta,
      nodes: eachNode(reader, request, streamNodes(reader, request)),
      edges: eachEdge(reader, request, mapChunks(streamTies(reader, request), tieEdge)),
    };
  }
  const projected = project(await loadNetwork(reader, request), projectionOptions(request));
  return {
    meta: { ...meta, directed: projected.directed },
    nodes: eachNode(reader, request, chunksOf(projected.nodes)),
    edges: eachEdge(reader, request, chunksOf(projected.edges)),
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
  chunks: AsyncIterable<readonly GraphNode[]>,
): AsyncGenerator<ExportNode> {
  for await (const chunk of chunks) {
    const identifiers = await identifiersOfNodes(
      reader,
      chunk.map((node) => node.id),
    );
    for (const node of chunk) {
      const label = (language === 'en' ? node.nameEn : node.name) ?? node.name;
      yield { ...node, label, identifiers: identifiers.get(node.id) ?? [] };
    }
  }
}

async function* eachEdge(
  reader: Reader,
  { sources }: NetworkRequest,
  chunks: AsyncIterable<readonly ProjectedEdge[]>,
): AsyncGenerator<ExportEdge> {
  for await (const chunk of chunks) {
    const codes = await codesOfNodes(reader, [...new Set(chunk.flatMap((edge) => [edge.source, edge.target]))]);
    const cited = sources ? await sourcesOfTies(reader, chunk.flatMap(tieOf)) : new Map<number, TieSource[]>();
    for (const edge of chunk) {
      const [sourceCode, targetCode] = [codes.get(edge.source) ?? '', codes.get(edge.target) ?? ''];
      yield { ...plainEdge(edge), sourceCode, targetCode, citations: cited.get(tieOf(edge)[0] ?? 0) ?? [] };
    }
  }
}

/** The tie behind an edge; an edge of co-membership stands for many. */
function tieOf({ id, type }: ProjectedEdge): number[] {
  return type === 'CO_MEMBER_OF' ? [] : [Number(id)];
}

async function* mapChunks<From, To>(chunks: AsyncIterable<readonly From[]>, map: (item: From) => To): AsyncGenerator<To[]> {
  for await (const chunk of chunks) yield chunk.map(map);
}

async function* chunksOf<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += 2000) yield items.slice(start, start + 2000);
}
