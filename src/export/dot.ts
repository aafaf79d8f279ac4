import type { Sector } from '../domain/registries/vocabulary.js';
import { printable } from './characters.js';
import { mapped } from './chunks.js';
import type { ExportEdge, ExportMeta, ExportNetwork, ExportNode, FormatOptions } from './exporter.js';
import { textFormat } from './network-format.js';

/** Light tints of the palette of Okabe and Ito (2008), told apart by the colour-blind too; black text stays readable on them. */
const sectorColours: Readonly<Record<Sector, string>> = {
  INDUSTRY: '#f5c26b',
  ACADEMIA: '#a6d8f5',
  FINANCE: '#f7f0a1',
  GOVERNMENT: '#8fd6bd',
};

/**
 * Graphviz (https://graphviz.org/doc/info/lang.html). Fonts are left to the viewer; colours by sector; edge labels only
 * on demand: they crowd.
 */
export const dot = textFormat(
  {
    name: 'dot',
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    titleJa: 'DOT(Graphviz)',
    titleEn: 'DOT (Graphviz)',
    options: { labels: ['nodes', 'all'] },
  },
  pieces,
);

async function* pieces({ meta, nodes, edges }: ExportNetwork, options: FormatOptions): AsyncGenerator<string> {
  yield head(meta);
  yield* mapped(nodes, writeNode);
  const arrow = meta.directed ? '->' : '--';
  yield* mapped(edges, (edge) => writeEdge(edge, arrow, options.labels === 'all'));
  yield '}\n';
}

function head(meta: ExportMeta): string {
  const keyword = meta.directed ? 'digraph' : 'graph';
  const title = shown(`${meta.title} (${meta.asOf})`);
  const look = [
    `  graph [charset="UTF-8", rankdir="LR", overlap=false, label=${title}];`,
    '  node [shape=box, style="rounded,filled", fillcolor="#eeeeee", color="#666666"];',
    '  edge [color="#888888"];',
  ];
  return `${keyword} "network" {\n${look.join('\n')}\n`;
}

function writeNode(node: ExportNode): string {
  const shape = node.type === 'INSTITUTION' ? '' : ', shape=ellipse, style=filled';
  const colour = node.sector === null ? '' : `, fillcolor="${sectorColours[node.sector]}"`;
  return `  ${quoted(node.code)} [label=${shown(node.label)}${shape}${colour}];\n`;
}

function writeEdge(edge: ExportEdge, arrow: string, labelled: boolean): string {
  const label = shown(edge.role ?? edge.type);
  // `edgeweight`, not `weight`: for the layout Graphviz takes whole numbers only, and a Newman weight is a fraction.
  const data = `type="${edge.type}", edgeid=${quoted(edge.id)}, edgeweight="${edge.weight}", tooltip=${label}`;
  return `  ${quoted(edge.sourceCode)} ${arrow} ${quoted(edge.targetCode)} [${data}${labelled ? `, label=${label}` : ''}];\n`;
}

/** A quoted string: a backslash would escape what follows it. */
function quoted(text: string): string {
  const escaped = printable(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replace(/\r\n|[\r\n]/g, '\\n')}"`;
}

/** A quoted text to show: in labels Graphviz reads HTML entities too. */
function shown(text: string): string {
  return quoted(text.replaceAll('&', '&amp;'));
}
