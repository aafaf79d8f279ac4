import type { Attribute } from './attributes.js';
import { chosen, edgeAttributes } from './attributes.js';
import { mapped } from './chunks.js';
import { byteOrderMark, cellText, csvRecord } from './csv-cells.js';
import type { ExportEdge, ExportNetwork } from './exporter.js';
import { textFormat } from './network-format.js';

/** A row for each edge, with the names of both ends: for spreadsheets and pandas. Holds the labels of the nodes. */
export const edgeList = textFormat(
  {
    name: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    titleJa: 'CSV(辺の一覧)',
    titleEn: 'CSV (list of edges)',
    options: { bom: ['true', 'false'] },
  },
  async function* (network, options) {
    if (options.bom === 'true') yield byteOrderMark;
    yield* pieces(network);
  },
);

async function* pieces({ meta, nodes, edges }: ExportNetwork): AsyncGenerator<string> {
  const onEdge = chosen(edgeAttributes, meta.edgeAttributes);
  yield csvRecord(['source', 'target', 'sourceLabel', 'targetLabel', ...onEdge.map(({ name }) => name)]);
  const labels = new Map<number, string>();
  for await (const chunk of nodes) for (const node of chunk) labels.set(node.id, node.label);
  yield* mapped(edges, (edge) => csvRecord(cells(edge, labels, onEdge)));
}

function cells(edge: ExportEdge, labels: ReadonlyMap<number, string>, attributes: readonly Attribute<ExportEdge>[]): string[] {
  const names = [labels.get(edge.source) ?? null, labels.get(edge.target) ?? null];
  return [edge.sourceCode, edge.targetCode, ...names, ...attributes.map(({ value }) => value(edge))].map(cellText);
}
