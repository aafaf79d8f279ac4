import { bodyKinds } from '../../../src/domain/registries/body-kinds.js';
import { institutionKinds } from '../../../src/domain/registries/institution-kinds.js';
import { membershipRoles } from '../../../src/domain/registries/membership-roles.js';
import { relationshipTypes } from '../../../src/domain/registries/relationship-types.js';
import { assertions, nodeTypes, sectors } from '../../../src/domain/registries/vocabulary.js';
import type { ExportEdge, ExportMeta, ExportNetwork, ExportNode } from '../../../src/export/exporter.js';

/** The rows of a network, which a test may give to several formats. */
export interface Rows {
  readonly meta: ExportMeta;
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
}

export const meta: ExportMeta = {
  title: '中国地域の産学官 <連携> & "網"',
  projection: 'FULL',
  directed: true,
  asOf: '2013-04-30',
  language: 'ja',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: 'Renkei 連携',
  vocabulary: {
    nodeTypes,
    sectors,
    assertions,
    membershipRoles,
    relationshipTypes,
    kinds: { INSTITUTION: institutionKinds, BODY: bodyKinds },
  },
};

export function makeNode(id: number, given: Partial<ExportNode> = {}): ExportNode {
  const name = given.name ?? `機関${id}`;
  return {
    id,
    code: `institution-${id}`,
    type: 'INSTITUTION',
    kind: 'BANK',
    sector: 'FINANCE',
    prefecture: '31',
    region: 'chugoku',
    name,
    label: name,
    nameEn: null,
    validFrom: null,
    validTo: null,
    website: null,
    identifiers: [],
    ...given,
  };
}

type End = Pick<ExportNode, 'id' | 'code'>;

export function makeEdge(id: number, source: End, target: End, given: Partial<ExportEdge> = {}): ExportEdge {
  return {
    id: String(id),
    source: source.id,
    target: target.id,
    sourceCode: source.code,
    targetCode: target.code,
    type: 'MEMBER_OF',
    role: null,
    weight: 1,
    validFrom: null,
    validTo: null,
    lastAttested: null,
    citations: [],
    ...given,
  };
}

/** Rows in chunks of a few, so that what is written goes over their ends. */
export async function* stream<T>(rows: readonly T[], size = 3): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

export function networkOf(rows: Rows, onLeftOut?: (edges: number) => void): ExportNetwork {
  return { meta: rows.meta, nodes: stream(rows.nodes), edges: stream(rows.edges), onLeftOut };
}

export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

export async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  return (await bytesOf(chunks)).toString('utf8');
}
