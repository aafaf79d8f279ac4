import type { Sql } from 'sql-template-tag';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import { countNodes, type ListedNode, listNodes, type NodeSortKey, nodeOrder, relevance } from '../../queries/list-nodes.js';
import type { Order } from '../../queries/page.js';
import type { Viewed } from '../../queries/viewed.js';
import { type Connection, connection, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { type Searched, searchedEdge } from '../search/searched-edge.js';

/** Of the argument `search` of a list. */
export const searchDescription =
  'Only those this text finds, best first unless told: a part of any of their names in kanji, kana, romaji or English, of any time; several words in any order; an identifier or the code.';

interface SortOrder {
  readonly key: NodeSortKey;
  readonly direction?: 'ASC' | 'DESC';
}

/** A list of nodes as a connection, found by a search or not. */
export async function nodeConnection(
  context: Context,
  {
    types,
    where,
    search: text,
    asOf,
    orderBy,
    defaultOrder,
  }: {
    types: readonly NodeType[];
    where: Sql;
    /** A text to look for; blank, it asks for nothing. */
    search?: string | null;
    asOf: string;
    orderBy?: readonly SortOrder[] | null;
    /** Without orderBy and without a search, which is ordered by relevance. */
    defaultOrder: readonly SortOrder[];
  },
  page: PageArgs,
): Promise<Connection<Viewed<ListedNode>, Searched>> {
  const { reader, directory } = context;
  const hits = directory.find({ text, types, asOf });
  const selection = { types, where, ranked: hits?.all() };
  const order = hits && !orderBy?.length ? relevance : sortedBy(orderBy?.length ? orderBy : defaultOrder);
  const found = await listNodes(reader, selection, order, page);
  return connection(
    found,
    () => countNodes(reader, selection),
    (row) => ({ ...row, asOf }),
    searchedEdge(context, hits?.text ?? null, asOf),
  );
}

function sortedBy(orders: readonly SortOrder[]): Order {
  return nodeOrder(orders.map(({ key, direction }) => ({ key, descending: direction === 'DESC' })));
}
