import sql, { raw, type Sql } from 'sql-template-tag';
import { double, integer, json, type Readings, text, truth, word } from '../storage/copied-values.js';
import type { Snapshot } from '../storage/database.js';
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

const nodeReadings: Readings<NamedNode> = {
  id: integer,
  code: text,
  type: word,
  kind: word,
  prefectureCode: word,
  regionCode: word,
  website: text,
  validFrom: word,
  validTo: word,
  sortKey: text,
  sector: word,
  country: word,
  city: word,
  address: text,
  founded: word,
  generic: truth,
  supportType: word,
  host: text,
  location: text,
  theme: text,
  adopted: word,
  opened: word,
  amount: double,
  budget: double,
  subsidyRate: double,
  stages: json,
  series: word,
  number: integer,
  startOn: word,
  endOn: word,
  eventStatus: word,
  bodyCode: word,
  fiscalFrom: integer,
  fiscalTo: integer,
  slogan: text,
  targets: json,
  guidelines: json,
  activities: json,
};
const nameReadings: Readings<NameOfNode> = {
  id: integer,
  nodeId: integer,
  value: text,
  language: word,
  languageTag: word,
  kind: word,
  legalForm: word,
  validFrom: word,
  validTo: word,
};
const statusReadings: Readings<StatusRow> = { id: integer, nodeId: integer, status: word, note: text, validFrom: word, validTo: word };
const identifierReadings: Readings<IdentifierRow> = { id: integer, nodeId: integer, scheme: word, value: text };
const tieReadings: Readings<TieRow> = {
  id: integer,
  fromId: integer,
  toId: integer,
  type: word,
  role: word,
  onBehalfOfId: integer,
  validFrom: word,
  validTo: word,
  lastAttested: word,
  printedAs: text,
  position: integer,
  note: text,
};
const citationReadings: Readings<TieCitation> = {
  id: integer,
  tieId: integer,
  documentId: integer,
  locator: word,
  quote: text,
  assertion: word,
  url: text,
  retrievedOn: word,
  field: word,
  articleId: integer,
};

/** Nodes in the order of their ids. */
export async function* directoryNodes(snapshot: Snapshot, ids: RowChoice): AsyncGenerator<DirectoryNode[]> {
  if (ids.length === 0) return;
  const names = await byNode(
    snapshot.copy(
      nameReadings,
      sql`select id, node_id as "nodeId", value, language, language_tag as "languageTag", kind, legal_form as "legalForm", valid_from as "validFrom",
          valid_to as "validTo" from name ${where('node_id', ids)} order by node_id, position, id`,
    ),
  );
  const statuses = await byNode(
    snapshot.copy(
      statusReadings,
      sql`select id, node_id as "nodeId", status, note, valid_from as "validFrom", valid_to as "validTo"
          from status ${where('node_id', ids)} order by valid_from nulls first, id`,
    ),
  );
  const identifiers = await byNode(
    snapshot.copy(
      identifierReadings,
      sql`select id, node_id as "nodeId", scheme, value from identifier ${where('node_id', ids)} order by scheme, value`,
    ),
  );
  const nodes = snapshot.copy(nodeReadings, sql`select ${nodeAttributes} from node n ${where('n.id', ids)} order by n.id`);
  for await (const rows of nodes) {
    yield rows.map((row) => ({
      node: { ...row, names: names.get(row.id) ?? [] },
      statuses: statuses.get(row.id) ?? [],
      identifiers: identifiers.get(row.id) ?? [],
    }));
  }
}

/** Ties in the order of their ids. */
export async function* directoryTies(snapshot: Snapshot, ids: RowChoice): AsyncGenerator<TieRow[]> {
  if (ids.length > 0) yield* snapshot.copy(tieReadings, sql`select ${tieColumns} from tie t ${where('t.id', ids)} order by t.id`);
}

/** The citations of ties: those of a tie one after the other, in the order of their ids. */
export async function* tieCitations(snapshot: Snapshot, ids: RowChoice): AsyncGenerator<TieCitation[]> {
  if (ids.length === 0) return;
  yield* snapshot.copy(
    citationReadings,
    sql`select id, tie_id as "tieId", document_id as "documentId", locator, quote, assertion, url, retrieved_on as "retrievedOn", field, article_id as "articleId"
        from citation ${ids === 'all' ? sql`where tie_id is not null` : where('tie_id', ids)} order by tie_id, id`,
  );
}

function where(column: string, ids: RowChoice): Sql {
  return ids === 'all' ? raw('') : raw(`where ${column} = any('{${ids.join()}}')`);
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
