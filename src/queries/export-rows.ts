import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { anyOf, type Columns, readColumns } from './columns.js';

/** Where a tie was read, as exports carry it. */
export interface TieSource {
  readonly document: string;
  readonly title: string;
  readonly locator: string | null;
  readonly assertion: string;
  readonly url: string | null;
}

type CitationRow = { tieId: number; documentId: number; locator: string | null; assertion: string; url: string | null };
type DocumentRow = { id: number; code: string; title: string; url: string | null };

/** What a tie was read from, in the order of the citations. */
export type SourcesOf = (tieId: number) => readonly TieSource[];

/** Reads the sources of many ties at a time. Documents are few and cited often: each is read once. */
export function tieSources(reader: Reader): (ids: readonly number[]) => Promise<SourcesOf> {
  const documents = new Map<number, DocumentRow>();
  return async (ids) => {
    const citations = await readColumns<CitationRow>(
      reader,
      ['tieId', 'documentId', 'locator', 'assertion', 'url'],
      sql`select c.tie_id as "tieId", c.document_id as "documentId", c.locator, c.assertion, c.url
          from citation c where c.tie_id = ${anyOf(ids)} order by c.tie_id, c.id`,
    );
    await readDocuments(reader, documents, citations.documentId);
    return sourcesAmong(citations, documents);
  };
}

/** Finds the sources of a tie among citations in the order of ties; objects are made only when they are asked for. */
function sourcesAmong(citations: Columns<CitationRow>, documents: ReadonlyMap<number, DocumentRow>): SourcesOf {
  const { tieId } = citations;
  const starts = new Map<number, number>();
  for (let at = tieId.length - 1; at >= 0; at -= 1) starts.set(tieId[at] as number, at);
  return (id) => {
    const sources: TieSource[] = [];
    for (let at = starts.get(id) ?? tieId.length; tieId[at] === id; at += 1) {
      const document = documents.get(citations.documentId[at] as number);
      // Without a document it was taken away since the citations were read.
      if (document) sources.push(sourceAt(citations, at, document));
    }
    return sources;
  };
}

function sourceAt({ locator, assertion, url }: Columns<CitationRow>, at: number, document: DocumentRow): TieSource {
  return {
    document: document.code,
    title: document.title,
    locator: locator[at] as string | null,
    assertion: assertion[at] as string,
    url: url[at] ?? document.url,
  };
}

/** Completes the documents by those of the ids that are not there yet. */
async function readDocuments(reader: Reader, known: Map<number, DocumentRow>, ids: readonly number[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const rows = await reader.rows<DocumentRow>(sql`select id, code, title, url from document where id = ${anyOf(missing)}`);
  for (const row of rows) known.set(row.id, row);
}

/** The identifiers of many nodes in one statement, by node id. */
export async function identifiersOfNodes(
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, { scheme: string; value: string }[]>> {
  const { nodeId, scheme, value } = await readColumns<{ nodeId: number; scheme: string; value: string }>(
    reader,
    ['nodeId', 'scheme', 'value'],
    sql`select node_id as "nodeId", scheme, value from identifier where node_id = ${anyOf(ids)} order by scheme, value`,
  );
  const identifiers = new Map<number, { scheme: string; value: string }[]>();
  for (const [at, id] of nodeId.entries()) {
    const identifier = { scheme: scheme[at] as string, value: value[at] as string };
    const others = identifiers.get(id);
    if (others) others.push(identifier);
    else identifiers.set(id, [identifier]);
  }
  return identifiers;
}

/** The id of a node by its code. */
export async function idOfNode(reader: Reader, code: string): Promise<number | null> {
  return (await reader.rows<{ id: number }>(sql`select id from node where code = ${code}`))[0]?.id ?? null;
}
