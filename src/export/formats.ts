import { acceptable } from './accept.js';
import { cyjs } from './cyjs.js';
import { dot } from './dot.js';
import { edgeList } from './edge-list.js';
import type { NetworkFormat } from './exporter.js';
import { gephi } from './gephi.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { graphology } from './graphology.js';
import { nodeLink } from './node-link.js';
import { pajek } from './pajek.js';
import { jsonld } from './rdf/jsonld.js';
import { turtle } from './rdf/turtle.js';

/** Every file format of networks, in the order they are listed and preferred. A new one is a file, a line here, and passes test/export. */
export const networkFormats: readonly NetworkFormat[] = [
  graphml,
  gexf,
  nodeLink,
  cyjs,
  graphology,
  gephi,
  edgeList,
  pajek,
  dot,
  turtle,
  jsonld,
];

export function findFormat(name: string): NetworkFormat | null {
  return networkFormats.find((format) => format.name === name) ?? null;
}

/** The format an Accept header asks for; null when it takes none of ours. */
export function findAcceptedFormat(accept: string | undefined): NetworkFormat | null {
  return acceptable(networkFormats, accept);
}

/** network.graphml, network-graphology.json: the format is named where the extension does not tell. */
export function fileName({ name, extension }: NetworkFormat, stem = 'network'): string {
  return extension === undefined ? `${stem}.${name}` : `${stem}-${name}.${extension}`;
}
