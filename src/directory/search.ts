import { dayNumber, startNumber } from '../domain/day-number.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import { compareText } from '../domain/text-order.js';
import { relevance } from '../queries/list-nodes.js';
import type { NodeRow } from '../queries/node-rows.js';
import { type Page, type PageArgs, readPage } from '../queries/page-request.js';
import type { ByIdentifier } from '../search-index/finder.js';
import type { SearchHits } from '../search-index/search-hits.js';
import { readSearchText } from '../search-index/search-text.js';
import type { NodeIndex, SeenNode } from './node-store.js';
import { bestPage, type RowKeys } from './sorted-page.js';
import type { DirectoryTables } from './tables.js';

/** What is looked for: a text among nodes of some types, names being judged as of a day. */
export interface SearchQuestion {
  readonly text: string | null | undefined;
  readonly types: readonly NodeType[];
  readonly asOf: string;
}

/** A node that a search found, with its rank. */
export type FoundNode = SeenNode & { readonly rank: number };

/** Finds the nodes of a text; null when the text asks for nothing. */
export function findNodes(tables: DirectoryTables, { text: given, types, asOf }: SearchQuestion): SearchHits | null {
  const text = readSearchText(given ?? '');
  return text && tables.search.index.search({ text, types, asOf }, byIdentifier(tables));
}

/** The best nodes for what has been typed: names that begin with it; when these are too few, all that a search for it finds. */
export function suggestNodes(tables: DirectoryTables, today: string, { text: given, types, asOf }: SearchQuestion, limit: number) {
  const text = readSearchText(given ?? '');
  if (!text) return [];
  const hits = tables.search.index.suggest({ text, types, asOf }, byIdentifier(tables), limit);
  const best = hits.best(limit, { accepts: () => true, compare: byName(tables) });
  return best.map(({ nodeId, rank }) => ({ row: foundNode(tables, today, indexOf(tables, nodeId), asOf, rank), text }));
}

/** One page of what was found, best first. With `begun` only what had come to be by that day. */
export function foundPage(
  tables: DirectoryTables,
  today: string,
  hits: SearchHits,
  { asOf, begun }: { readonly asOf: string; readonly begun: string | null },
  args: PageArgs,
): { page: Page<FoundNode>; count: () => number } {
  const request = readPage(args, relevance);
  const ranks = ranksOf(tables, hits);
  const found = begun === null ? [...ranks.keys()] : [...ranks.keys()].filter((index) => hasBegun(tables, index, dayNumber(begun)));
  const rankOf = (index: NodeIndex) => ranks.get(index) as number;
  const rowOf = (index: NodeIndex) => tables.nodes.row(index) as NodeRow;
  const keys: RowKeys = {
    ...relevance,
    values: (index) => [rankOf(index), rowOf(index).sortKey, rowOf(index).id],
    compare: (a, b) => rankOf(b) - rankOf(a) || compareRows(rowOf(a), rowOf(b)),
  };
  const page = bestPage(found, keys, request, (index) => foundNode(tables, today, index, asOf, rankOf(index)));
  return { page, count: () => found.length };
}

/** The rank of every node found, by its place in the store. */
export function ranksOf(tables: DirectoryTables, hits: SearchHits): Map<NodeIndex, number> {
  const { nodes, ranks } = hits.all();
  const found = new Map<NodeIndex, number>();
  for (let at = 0; at < nodes.length; at += 1) found.set(indexOf(tables, nodes[at] as number), ranks[at] as number);
  return found;
}

function indexOf({ nodes }: DirectoryTables, nodeId: number): NodeIndex {
  return nodes.findIndex(nodeId) as NodeIndex;
}

function foundNode({ nodes }: DirectoryTables, today: string, index: NodeIndex, asOf: string, rank: number): FoundNode {
  return { ...nodes.seen(index, asOf, today), rank };
}

function byName({ nodes }: DirectoryTables) {
  const rowOf = (nodeId: number) => nodes.row(nodes.findIndex(nodeId) as NodeIndex) as NodeRow;
  return (a: number, b: number) => compareRows(rowOf(a), rowOf(b));
}

function compareRows(a: NodeRow, b: NodeRow): number {
  return compareText(a.sortKey, b.sortKey) || a.id - b.id;
}

/** Bodies were set up, programmes and events started, hubs adopted or opened. */
function hasBegun({ nodes }: DirectoryTables, index: NodeIndex, day: number): boolean {
  const { validFrom, startOn, adopted, opened } = nodes.row(index) as NodeRow;
  return startNumber(validFrom ?? startOn ?? adopted ?? opened) <= day;
}

/** Nodes by code or by an identifier of any register. */
function byIdentifier({ nodes }: DirectoryTables): ByIdentifier {
  return (forms, types) => {
    const found = new Set<number>();
    for (const form of forms) {
      for (const index of [nodes.findByCode(form) ?? [], nodes.holdersOf(form)].flat()) {
        if ((types as readonly string[]).includes(nodes.columns.type.text(index) as string)) found.add(nodes.ids.get(index));
      }
    }
    return found;
  };
}
