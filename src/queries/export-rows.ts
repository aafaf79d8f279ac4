import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';

/** Where a tie was read, as exports carry it. */
export interface TieSource {
  readonly document: string;
  readonly title: string;
  readonly locator: string | null;
  readonly assertion: string;
  readonly url: string | null;
}

/** The sources of many ties in one statement, by tie id. */
export async function sourcesOfTies(reader: Reader, ids: readonly number[]): Promise<Map<number, TieSource[]>> {
  const rows = await reader.rows<TieSource & { tieId: number }>(
    sql`select c.tie_id as "tieId", d.code as document, d.title, c.locator, c.assertion, coalesce(c.url, d.url) as url
        from citation c join document d on d.id = c.document_id where c.tie_id = any(${ids}) order by c.id`,
  );
  return Map.groupBy(rows, (row) => row.tieId);
}

/** The identifiers of many nodes in one statement, by node id. */
export async function identifiersOfNodes(
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, { scheme: string; value: string }[]>> {
  const rows = await reader.rows<{ nodeId: number; scheme: string; value: string }>(
    sql`select node_id as "nodeId", scheme, value from identifier where node_id = any(${ids}) order by scheme, value`,
  );
  return Map.groupBy(rows, (row) => row.nodeId);
}

/** Codes of all nodes with those ids. */
export async function codesOfNodes(reader: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await reader.rows<{ id: number; code: string }>(sql`select id, code from node where id = any(${ids})`);
  return new Map(rows.map((row) => [row.id, row.code]));
}

/** The id of a node by its code. */
export async function idOfNode(reader: Reader, code: string): Promise<number | null> {
  return (await reader.rows<{ id: number }>(sql`select id from node where code = ${code}`))[0]?.id ?? null;
}
