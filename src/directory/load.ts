import { setImmediate } from 'node:timers/promises';
import { changesSince } from '../queries/change-log.js';
import type { DocumentRow } from '../queries/citations.js';
import { dataVersion } from '../queries/data-version.js';
import { directoryNodes, directoryTies, tieCitations } from '../queries/directory-rows.js';
import { findDocuments } from '../queries/documents.js';
import { findPrefectures, findRegions } from '../queries/places.js';
import { searchKeysOfNodes } from '../queries/search-key-rows.js';
import type { TieRow } from '../queries/ties.js';
import type { Reader, Snapshot } from '../storage/database.js';
import { CitationStore } from './citation-store.js';
import { HeldSearch } from './held-search.js';
import { InstitutionLists, isListedAlike } from './institution-lists.js';
import { NodeStore } from './node-store.js';
import { Places } from './places.js';
import type { DirectoryTables } from './tables.js';
import { TieStore } from './tie-store.js';

/** What is held, and of which data version it is. */
export interface Loaded {
  readonly tables: DirectoryTables;
  readonly version: number;
}

/** Reads everything; to be called in a snapshot. Others get their turn after every chunk of rows, but for the embedded database at work on one table. */
export async function loadDirectory(snapshot: Snapshot): Promise<Loaded> {
  const version = await dataVersion(snapshot);
  const nodes = new NodeStore();
  const tables = {
    nodes,
    ties: new TieStore(),
    citations: new CitationStore(),
    institutions: new InstitutionLists(nodes),
    places: await loadPlaces(snapshot),
    search: new HeldSearch(),
  };
  putDocuments(tables, await findDocuments(snapshot, 'all'));
  for await (const chunk of directoryNodes(snapshot, 'all')) {
    for (const each of chunk) nodes.put(each);
    await setImmediate();
  }
  for await (const chunk of directoryTies(snapshot, 'all')) {
    for (const each of chunk) putTie(tables, each);
    await setImmediate();
  }
  for await (const chunk of tieCitations(snapshot, 'all')) {
    for (const each of chunk) tables.citations.add(tables.ties.findIndex(each.tieId) as number, each);
    await setImmediate();
  }
  tables.ties.settle(nodes.length);
  tables.institutions.settle();
  return { tables, version };
}

/**
 * Reads what changed since; to be called in a snapshot. Null when so much did that everything has to be read anew. Tables are changed only
 * after all has been read, in one go: nobody sees a half, and a failure leaves everything as it was.
 */
export async function updateDirectory(snapshot: Snapshot, { tables, version }: Loaded): Promise<Loaded | null> {
  const { rows, version: present } = await changesSince(snapshot, version);
  if (rows.node === 'all' || rows.search === 'all' || rows.tie === 'all') return null;
  const documents = await findDocuments(snapshot, rows.document);
  const places = rows.place.length > 0 ? await loadPlaces(snapshot) : tables.places;
  const nodes = await gathered(directoryNodes(snapshot, rows.node));
  const ties = await gathered(directoryTies(snapshot, rows.tie));
  const citations = await gathered(tieCitations(snapshot, rows.tie));
  const keys = rows.search.length > 0 ? await searchKeysOfNodes(snapshot, rows.search) : [];

  putDocuments(tables, documents);
  const known = (ids: readonly number[]) => ids.flatMap((id) => tables.nodes.findIndex(id) ?? []);
  const before = new Map(known(rows.node).map((index) => [index, tables.nodes.row(index)]));
  for (const each of nodes) tables.nodes.put(each);
  for (const id of missing(
    rows.tie,
    ties.map(({ id }) => id),
  ))
    tables.ties.remove(id);
  for (const each of ties) {
    tables.citations.clear(putTie(tables, each));
  }
  for (const each of citations) tables.citations.add(tables.ties.findIndex(each.tieId) as number, each);
  const changed = known(rows.node);
  for (const id of missing(
    rows.node,
    nodes.map(({ node }) => node.id),
  ))
    tables.nodes.remove(id);
  tables.institutions.update(changed.filter((index) => !isListedAlike(before.get(index) ?? null, tables.nodes.row(index))));
  if (rows.search.length > 0) tables.search.change(rows.search, keys);
  return { tables: { ...tables, places }, version: present };
}

async function loadPlaces(reader: Reader): Promise<Places> {
  return new Places(await findPrefectures(reader), await findRegions(reader));
}

function putDocuments({ citations }: DirectoryTables, documents: readonly DocumentRow[]): void {
  for (const document of documents) citations.documents.set(document.id, document);
}

function putTie({ nodes, ties }: DirectoryTables, tie: TieRow): number {
  return ties.put(tie, nodes.findIndex(tie.fromId) as number, nodes.findIndex(tie.toId) as number);
}

async function gathered<Row>(chunks: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const chunk of chunks) rows.push(...chunk);
  return rows;
}

/** Changed, and there no more. */
function missing(changed: readonly number[], found: readonly number[]): number[] {
  const there = new Set(found);
  return changed.filter((id) => !there.has(id));
}
