import { oneLine } from './characters.js';
import { mapped } from './chunks.js';
import { byteOrderMark } from './csv-cells.js';
import type { ExportEdge, ExportNetwork, ExportNode } from './exporter.js';
import { textFormat } from './network-format.js';

/**
 * Pajek's .net (Pajek manual, "Input data"). Pajek takes a file for UTF-8 only when it begins with a byte order mark;
 * the first line is `*Network`, so that readers that trip over the mark (networkx) lose that line and nothing else.
 * The number of vertices comes before the vertices: holds their lines, and a number for every node.
 */
export const pajek = textFormat(
  {
    name: 'net',
    mediaType: 'text/x-pajek; charset=utf-8',
    titleJa: 'Pajek',
    titleEn: 'Pajek',
    options: { bom: ['true', 'false'] },
  },
  async function* (network, options) {
    if (options.bom === 'true') yield byteOrderMark;
    yield* pieces(network);
  },
);

async function* pieces({ meta, nodes, edges }: ExportNetwork): AsyncGenerator<string> {
  yield `*Network ${oneLine(meta.title)}\n`;
  const { numbers, lines } = await vertices(nodes);
  yield `*Vertices ${numbers.size}\n`;
  yield* lines;
  yield meta.directed ? '*Arcs\n' : '*Edges\n';
  yield* mapped(edges, (edge) => line(edge, numbers));
}

/** Vertices are numbered 1…n as they come. Readers such as networkx know a vertex by its label, so a label met again gets its code. */
async function vertices(chunks: ExportNetwork['nodes']): Promise<{ numbers: Map<number, number>; lines: string[] }> {
  const numbers = new Map<number, number>();
  const labels = new Set<string>();
  const lines: string[] = [];
  for await (const nodes of chunks) {
    for (const node of nodes) {
      numbers.set(node.id, numbers.size + 1);
      const label = unmistakable(node, labels);
      labels.add(label);
      lines.push(`${numbers.size} ${quoted(label)}\n`);
    }
  }
  return { numbers, lines };
}

function unmistakable(node: ExportNode, taken: ReadonlySet<string>): string {
  const label = plain(node.label);
  return label === '' || taken.has(label) ? plain(`${label} (${node.code})`).trim() : label;
}

function line({ source, target, weight, type }: ExportEdge, numbers: ReadonlyMap<number, number>): string {
  return `${numbers.get(source)} ${numbers.get(target)} ${weight} l ${quoted(type)}\n`;
}

/** Pajek knows no escapes inside quotes: the two characters that would need one are written as their likes. */
function plain(text: string): string {
  return oneLine(text).replaceAll('"', "'").replaceAll('\\', '＼');
}

function quoted(text: string): string {
  return `"${text}"`;
}
