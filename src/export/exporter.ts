import type { Registry, Term } from '../domain/registries/registry.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { GraphNode, ProjectedEdge, Projection } from '../graph/network.js';

/**
 * The labels of the codes in a file, for formats that carry them; given by the caller, because this folder knows only
 * types of the domain.
 */
export interface ExportVocabulary {
  readonly nodeTypes: Registry;
  readonly sectors: Registry;
  readonly assertions: Registry;
  readonly membershipRoles: Registry;
  readonly relationshipTypes: Registry<Term & { readonly membership?: true }>;
  /** Kinds by the type of node they belong to: two types may use the same code (OTHER). */
  readonly kinds: Partial<Record<NodeType, Registry>>;
}

/** What a file says about itself. */
export interface ExportMeta {
  readonly title: string;
  readonly projection: Projection;
  readonly directed: boolean;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** BCP 47: ja or en; the language of `label`. */
  readonly language: 'ja' | 'en';
  readonly license: string;
  readonly creator: string;
  readonly vocabulary: ExportVocabulary;
  /** What every IRI of an RDF file begins with, ending in `:`, `/` or `#`; urn:renkei: when not given. */
  readonly baseIri?: string;
  /** Names out of `nodeAttributes` and `edgeAttributes` (attributes.ts); all when not given. Ids, labels and ends are always written. */
  readonly nodeAttributes?: readonly string[];
  readonly edgeAttributes?: readonly string[];
}

/** Where a fact was read, for formats that carry sources. */
export interface ExportCitation {
  readonly document: string;
  readonly title: string;
  readonly locator: string | null;
  readonly assertion: string;
  readonly url: string | null;
}

export interface ExportNode extends GraphNode {
  /** The name in the language of the file. */
  readonly label: string;
  readonly website: string | null;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

export interface ExportEdge extends ProjectedEdge {
  readonly sourceCode: string;
  readonly targetCode: string;
  readonly citations: readonly ExportCitation[];
}

/** A network to write: rows come in chunks as they are read, so that a file never has to fit in memory. Nodes are to be read before edges. */
export interface ExportNetwork {
  readonly meta: ExportMeta;
  readonly nodes: AsyncIterable<Iterable<ExportNode>>;
  readonly edges: AsyncIterable<Iterable<ExportEdge>>;
  /** Told once, after the last edge, how many edges were left out because an end of theirs is not among the nodes. */
  readonly onLeftOut?: (edges: number) => void;
}

/** Options of one format, such as `version` of GEXF; checked by the format, which throws an OptionError. */
export type FormatOptions = Readonly<Record<string, string>>;

/** A file format of networks. Adding one is a file with one of these, listed in `formats.ts`. */
export interface NetworkFormat {
  /** Name in addresses and on the command line: network.<name>. */
  readonly name: string;
  /** File extension when it is not the name. */
  readonly extension?: string;
  readonly mediaType: string;
  /** Always carries where edges were read, whatever attributes are chosen. */
  readonly sources?: true;
  readonly titleJa: string;
  readonly titleEn: string;
  /** Option → allowed values; the first is the default. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** The file in chunks of text or bytes, written as the rows come. */
  write(network: ExportNetwork, options: FormatOptions): AsyncIterable<string | Uint8Array>;
}
