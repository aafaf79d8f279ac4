import { Zip, ZipDeflate } from 'fflate';
import type { Attribute } from './attributes.js';
import { chosen, edgeAttributes, nodeAttributes } from './attributes.js';
import { inChunks, mapped } from './chunks.js';
import { csvRecord } from './csv-cells.js';
import type { ExportNetwork, NetworkFormat } from './exporter.js';
import { withoutDanglingEdges } from './network-format.js';
import { readOptions } from './options.js';

/**
 * nodes.csv and edges.csv for Gephi's spreadsheet import, in one zip. No byte order mark, which Gephi takes for part
 * of the first title, and no apostrophes before formulas, which it would show.
 */
export const gephi: NetworkFormat = {
  name: 'gephi',
  extension: 'zip',
  mediaType: 'application/zip',
  titleJa: 'Gephi 用 CSV(節点と辺、zip)',
  titleEn: 'CSV pair for Gephi (zip)',
  write(network, options) {
    readOptions(undefined, options);
    const { meta, nodes, edges } = withoutDanglingEdges(network);
    const files = { 'nodes.csv': nodePieces({ meta, nodes, edges }), 'edges.csv': edgePieces({ meta, nodes, edges }) };
    return zipped(files, meta.asOf);
  },
};

async function* nodePieces({ meta, nodes }: ExportNetwork): AsyncGenerator<string> {
  const attributes = chosen(nodeAttributes, meta.nodeAttributes).filter(({ name }) => name !== 'label');
  yield csvRecord(['Id', 'Label', ...attributes.map(({ name }) => name)]);
  yield* mapped(nodes, (node) => csvRecord([node.code, node.label, ...texts(attributes, node)]));
}

async function* edgePieces({ meta, edges }: ExportNetwork): AsyncGenerator<string> {
  const attributes = chosen(edgeAttributes, meta.edgeAttributes).filter(({ name }) => name !== 'weight');
  const type = meta.directed ? 'Directed' : 'Undirected';
  yield csvRecord(['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', ...attributes.map(({ name }) => name)]);
  yield* mapped(edges, (edge) => {
    const own = [edge.sourceCode, edge.targetCode, type, edge.id, edge.role ?? edge.type, String(edge.weight)];
    return csvRecord([...own, ...texts(attributes, edge)]);
  });
}

function texts<Row>(attributes: readonly Attribute<Row>[], row: Row): string[] {
  return attributes.map(({ value }) => String(value(row) ?? ''));
}

/**
 * A zip of text files written one after the other as their pieces come. The time in it is the day of the data, so equal
 * data gives equal bytes.
 */
async function* zipped(files: Readonly<Record<string, AsyncIterable<string>>>, day: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const [name, pieces] of Object.entries(files)) {
    // Level 3: half the time of the default for files a tenth larger.
    const entry = new ZipDeflate(name, { level: 3 });
    // A zip knows no day before 1980.
    entry.mtime = new Date(`${day < '1980' ? '1980-01-01' : day}T00:00:00`);
    zip.add(entry);
    for await (const chunk of inChunks(pieces)) {
      entry.push(encoder.encode(chunk));
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}
