import sql, { empty, type Sql } from 'sql-template-tag';
import type { Assertion } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { readRows } from './columns.js';
import type { IdentifierRow, StatusRow } from './node-details.js';
import { type NameRow, type NodeRow, nodeAttributes } from './node-rows.js';
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

const attributeNames = [
  'id',
  'code',
  'type',
  'kind',
  'prefectureCode',
  'regionCode',
  'website',
  'validFrom',
  'validTo',
  'sortKey',
  'sector',
  'country',
  'city',
  'address',
  'founded',
  'generic',
  'supportType',
  'host',
  'location',
  'theme',
  'adopted',
  'opened',
  'amount',
  'budget',
  'subsidyRate',
  'stages',
  'series',
  'number',
  'startOn',
  'endOn',
  'eventStatus',
  'bodyCode',
  'fiscalFrom',
  'fiscalTo',
  'slogan',
  'targets',
  'guidelines',
  'activities',
] as const;
const nameNames = ['id', 'nodeId', 'value', 'language', 'languageTag', 'kind', 'legalForm', 'validFrom', 'validTo'] as const;
const tieNames = [
  'id',
  'fromId',
  'toId',
  'type',
  'role',
  'onBehalfOfId',
  'validFrom',
  'validTo',
  'lastAttested',
  'printedAs',
  'position',
  'note',
] as const;
const citationNames = ['id', 'tieId', 'documentId', 'locator', 'quote', 'assertion', 'url', 'retrievedOn', 'field', 'articleId'] as const;

type Name = NameRow & { readonly nodeId: number };

export async function* directoryNodes(reader: Reader, ids: RowChoice): AsyncGenerator<DirectoryNode[]> {
  const nodes = (choice: (id: Sql) => Sql, limit: Sql) =>
    readRows<Omit<NodeRow, 'names'>>(
      reader,
      attributeNames,
      sql`select ${nodeAttributes} from node n where ${choice(sql`n.id`)} order by n.id ${limit}`,
    );
  for await (const { rows, choice } of chunks(ids, nodes)) {
    const names = await readRows<Name>(
      reader,
      nameNames,
      sql`select id, node_id as "nodeId", value, language, language_tag as "languageTag", kind, legal_form as "legalForm", valid_from as "validFrom",
          valid_to as "validTo" from name where ${choice(sql`node_id`)} order by node_id, position, id`,
    );
    const statuses = await reader.rows<StatusRow>(
      sql`select id, node_id as "nodeId", status, note, valid_from as "validFrom", valid_to as "validTo"
          from status where ${choice(sql`node_id`)} order by valid_from nulls first, id`,
    );
    const identifiers = await reader.rows<IdentifierRow>(
      sql`select id, node_id as "nodeId", scheme, value from identifier where ${choice(sql`node_id`)} order by scheme, value`,
    );
    const [namesOf, statusesOf, identifiersOf] = [byNode(names), byNode(statuses), byNode(identifiers)];
    yield rows.map((row) => ({
      node: { ...row, names: namesOf(row.id) },
      statuses: statusesOf(row.id),
      identifiers: identifiersOf(row.id),
    }));
  }
}

function byNode<Row extends { readonly nodeId: number }>(rows: readonly Row[]): (id: number) => Row[] {
  const groups = Map.groupBy(rows, (row) => row.nodeId);
  return (id) => groups.get(id) ?? [];
}

export async function* directoryTies(reader: Reader, ids: RowChoice): AsyncGenerator<DirectoryTie[]> {
  const ties = (choice: (id: Sql) => Sql, limit: Sql) =>
    readRows<TieRow>(reader, tieNames, sql`select ${tieColumns} from tie t where ${choice(sql`t.id`)} order by t.id ${limit}`);
  for await (const { rows, choice } of chunks(ids, ties)) {
    const citations = await readRows<TieCitation>(
      reader,
      citationNames,
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
