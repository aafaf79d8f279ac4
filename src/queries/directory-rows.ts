import sql, { raw, type Sql } from 'sql-template-tag';
import type { ColumnTypes, Snapshot } from '../storage/database.js';
import type { CitationRow } from './citations.js';
import type { IdentifierRow, StatusRow } from './node-details.js';
import { type NameRow, type NodeRow, nodeAttributes } from './node-rows.js';
import { type TieRow, tieColumns } from './ties.js';

/** A citation of a tie; its document by id. */
export interface TieCitation extends Omit<CitationRow, 'subjectId' | 'document'> {
  readonly tieId: number;
  readonly documentId: number;
}

/** Some rows of a table: those with the ids, or all. */
export type RowChoice = readonly number[] | 'all';

export interface DirectoryNode {
  readonly node: NodeRow;
  /** In the order of their beginnings. */
  readonly statuses: readonly StatusRow[];
  /** By scheme and value. */
  readonly identifiers: readonly IdentifierRow[];
}

type NamedNode = Omit<NodeRow, 'names'>;
type NameOfNode = NameRow & { readonly nodeId: number };

const nodeTypes: ColumnTypes<NamedNode> = {
  id: 'integer',
  code: 'text',
  type: 'word',
  kind: 'word',
  prefectureCode: 'word',
  regionCode: 'word',
  website: 'text',
  validFrom: 'word',
  validTo: 'word',
  sortKey: 'text',
  sector: 'word',
  country: 'word',
  city: 'word',
  address: 'text',
  founded: 'word',
  generic: 'boolean',
  supportType: 'word',
  host: 'text',
  location: 'text',
  theme: 'text',
  adopted: 'word',
  opened: 'word',
  amount: 'double',
  budget: 'double',
  subsidyRate: 'double',
  stages: 'jsonb',
  series: 'word',
  number: 'integer',
  startOn: 'word',
  endOn: 'word',
  eventStatus: 'word',
  bodyCode: 'word',
  fiscalFrom: 'integer',
  fiscalTo: 'integer',
  slogan: 'text',
  targets: 'jsonb',
  guidelines: 'jsonb',
  activities: 'jsonb',
};
const nameTypes: ColumnTypes<NameOfNode> = {
  id: 'integer',
  nodeId: 'integer',
  value: 'text',
  language: 'word',
  languageTag: 'word',
  kind: 'word',
  legalForm: 'word',
  validFrom: 'word',
  validTo: 'word',
};
const statusTypes: ColumnTypes<StatusRow> = {
  id: 'integer',
  nodeId: 'integer',
  status: 'word',
  note: 'text',
  validFrom: 'word',
  validTo: 'word',
};
const identifierTypes: ColumnTypes<IdentifierRow> = { id: 'integer', nodeId: 'integer', scheme: 'word', value: 'text' };
const tieTypes: ColumnTypes<TieRow> = {
  id: 'integer',
  fromId: 'integer',
  toId: 'integer',
  type: 'word',
  role: 'word',
  onBehalfOfId: 'integer',
  validFrom: 'word',
  validTo: 'word',
  lastAttested: 'word',
  printedAs: 'text',
  position: 'integer',
  note: 'text',
};
const citationTypes: ColumnTypes<TieCitation> = {
  id: 'integer',
  tieId: 'integer',
  documentId: 'integer',
  locator: 'word',
  quote: 'text',
  assertion: 'word',
  url: 'text',
  retrievedOn: 'word',
  field: 'word',
  articleId: 'integer',
};

/** Nodes in the order of their ids. */
export async function* directoryNodes(snapshot: Snapshot, ids: RowChoice): AsyncGenerator<DirectoryNode[]> {
  const names = await byNode(
    chosen(
      snapshot,
      nameTypes,
      { column: 'node_id', ids },
      (where) => sql`select id, node_id as "nodeId", value, language, language_tag as "languageTag", kind, legal_form as "legalForm",
          valid_from as "validFrom", valid_to as "validTo" from name ${where} order by node_id, position, id`,
    ),
  );
  const statuses = await byNode(
    chosen(
      snapshot,
      statusTypes,
      { column: 'node_id', ids },
      (where) => sql`select id, node_id as "nodeId", status, note, valid_from as "validFrom", valid_to as "validTo"
          from status ${where} order by valid_from nulls first, id`,
    ),
  );
  const identifiers = await byNode(
    chosen(
      snapshot,
      identifierTypes,
      { column: 'node_id', ids },
      (where) => sql`select id, node_id as "nodeId", scheme, value from identifier ${where} order by scheme, value`,
    ),
  );
  const nodes = chosen(
    snapshot,
    nodeTypes,
    { column: 'n.id', ids },
    (where) => sql`select ${nodeAttributes} from node n ${where} order by n.id`,
  );
  for await (const rows of nodes) {
    yield rows.map((row) => ({
      node: { ...row, names: names.get(row.id) ?? [] },
      statuses: statuses.get(row.id) ?? [],
      identifiers: identifiers.get(row.id) ?? [],
    }));
  }
}

/** Ties in the order of their ids. */
export function directoryTies(snapshot: Snapshot, ids: RowChoice): AsyncGenerator<TieRow[]> {
  return chosen(snapshot, tieTypes, { column: 't.id', ids }, (where) => sql`select ${tieColumns} from tie t ${where} order by t.id`);
}

/** The citations of ties: those of a tie one after the other, in the order of their ids. */
export function tieCitations(snapshot: Snapshot, ids: RowChoice): AsyncGenerator<TieCitation[]> {
  return chosen(
    snapshot,
    citationTypes,
    { column: 'tie_id', ids },
    (
      where,
    ) => sql`select id, tie_id as "tieId", document_id as "documentId", locator, quote, assertion, url, retrieved_on as "retrievedOn", field,
          article_id as "articleId" from citation ${where} order by tie_id, id`,
  );
}

/** All rows that have the column by COPY; some by an ordinary statement, whose text does not change with the ids. */
async function* chosen<Row extends object>(
  snapshot: Snapshot,
  types: ColumnTypes<Row>,
  { column, ids }: { readonly column: string; readonly ids: RowChoice },
  select: (where: Sql) => Sql,
): AsyncGenerator<Row[]> {
  if (ids === 'all') yield* snapshot.copy(types, select(raw(`where ${column} is not null`)));
  else if (ids.length > 0) yield await snapshot.rows<Row>(select(sql`where ${raw(column)} = any(${ids})`));
}

async function byNode<Row extends { readonly nodeId: number }>(chunks: AsyncIterable<readonly Row[]>): Promise<Map<number, Row[]>> {
  const rows = new Map<number, Row[]>();
  for await (const chunk of chunks) {
    for (const row of chunk) {
      const others = rows.get(row.nodeId);
      if (others) others.push(row);
      else rows.set(row.nodeId, [row]);
    }
  }
  return rows;
}
