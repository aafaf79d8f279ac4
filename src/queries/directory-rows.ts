import sql, { empty, type Sql } from 'sql-template-tag';
import type { Assertion } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import type { IdentifierRow, StatusRow } from './node-details.js';
import { type NodeRow, nodeColumns } from './node-rows.js';
import { type TieRow, tieColumns } from './ties.js';

/** A citation of a tie; its document by id. */
export interface TieCitation {
  readonly id: number;
  readonly tieId: number;
  readonly documentId: number;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly assertion: Assertion;
  readonly url: string | null;
  readonly retrievedOn: string | null;
  readonly field: string | null;
  readonly articleId: number | null;
}

/** Some rows of a table: those with the ids, or all in order of their ids, a chunk at a time. */
export type RowChoice = readonly number[] | 'all';

/** Rows read at a time: some ten milliseconds of work for this process. */
const chunkSize = 5000;

export interface DirectoryNode {
  readonly node: NodeRow;
  /** In the order of their beginnings. */
  readonly statuses: readonly StatusRow[];
  /** By scheme and value. */
  readonly identifiers: readonly IdentifierRow[];
}

export interface DirectoryTie {
  readonly tie: TieRow;
  readonly citations: readonly TieCitation[];
}

export async function* directoryNodes(reader: Reader, ids: RowChoice): AsyncGenerator<DirectoryNode[]> {
  const nodes = (choice: (id: Sql) => Sql, limit: Sql) =>
    reader.rows<NodeRow>(sql`select ${nodeColumns} from node n where ${choice(sql`n.id`)} order by n.id ${limit}`);
  for await (const { rows, choice } of chunks(ids, nodes)) {
    const statuses = await reader.rows<StatusRow>(
      sql`select id, node_id as "nodeId", status, note, valid_from as "validFrom", valid_to as "validTo"
          from status where ${choice(sql`node_id`)} order by valid_from nulls first, id`,
    );
    const identifiers = await reader.rows<IdentifierRow>(
      sql`select id, node_id as "nodeId", scheme, value from identifier where ${choice(sql`node_id`)} order by scheme, value`,
    );
    const [statusesOf, identifiersOf] = [Map.groupBy(statuses, (row) => row.nodeId), Map.groupBy(identifiers, (row) => row.nodeId)];
    yield rows.map((node) => ({ node, statuses: statusesOf.get(node.id) ?? [], identifiers: identifiersOf.get(node.id) ?? [] }));
  }
}

export async function* directoryTies(reader: Reader, ids: RowChoice): AsyncGenerator<DirectoryTie[]> {
  const ties = (choice: (id: Sql) => Sql, limit: Sql) =>
    reader.rows<TieRow>(sql`select ${tieColumns} from tie t where ${choice(sql`t.id`)} order by t.id ${limit}`);
  for await (const { rows, choice } of chunks(ids, ties)) {
    const citations = await reader.rows<TieCitation>(
      sql`select id, tie_id as "tieId", document_id as "documentId", locator, quote, assertion, url, retrieved_on as "retrievedOn", field, article_id as "articleId"
          from citation where ${choice(sql`tie_id`)} order by id`,
    );
    const byTie = Map.groupBy(citations, (row) => row.tieId);
    yield rows.map((tie) => ({ tie, citations: byTie.get(tie.id) ?? [] }));
  }
}

/** Rows in the order of their ids, with the condition that chooses what belongs to just these. */
async function* chunks<Row extends { readonly id: number }>(
  ids: RowChoice,
  read: (choice: (id: Sql) => Sql, limit: Sql) => Promise<Row[]>,
): AsyncGenerator<{ rows: Row[]; choice: (id: Sql) => Sql }> {
  if (ids !== 'all') {
    for (let at = 0; at < ids.length; at += chunkSize) {
      const choice = (id: Sql) => sql`${id} = any(${ids.slice(at, at + chunkSize)})`;
      yield { rows: await read(choice, empty), choice };
    }
    return;
  }
  for (let after = 0; ; ) {
    const start = after;
    const rows = await read((id) => sql`${id} > ${start}`, sql`limit ${chunkSize}`);
    const last = rows.at(-1)?.id ?? start;
    yield { rows, choice: (id) => sql`${id} > ${start} and ${id} <= ${last}` };
    if (rows.length < chunkSize) return;
    after = last;
  }
}
