import { type NodeOrder, relevance } from '../queries/list-nodes.js';
import type { NodeRow } from '../queries/node-rows.js';
import { type Page, type PageArgs, type PageRequest, pageOf, readPage, writeCursor } from '../queries/page-request.js';
import type { SearchHits } from '../search-index/search-hits.js';
import type { InstitutionSelection } from './institution-selection.js';
import type { NodeIndex, SeenNode } from './node-store.js';
import { bestPage, type RowKeys, sortedPage } from './sorted-page.js';
import type { DirectoryTables } from './tables.js';

/** An institution of a list; `rank` where the list is of a search. */
export type ListedInstitution = SeenNode & { readonly rank?: number };

/** One page of a selection in an order of keys. The order by name is at hand, and so are the best of a search; any other looks at the whole selection. */
export function institutionPage(
  tables: DirectoryTables,
  today: string,
  selection: InstitutionSelection,
  order: NodeOrder,
  args: PageArgs,
): Page<ListedInstitution> {
  const request = readPage(args, order);
  const { hits, asOf } = selection.question;
  const rowOf = (index: number): ListedInstitution => tables.nodes.seen(index, asOf, today);
  const keys: RowKeys = { ...order, values: (index) => order.keys.map((key) => key.value(tables.nodes.row(index) as NodeRow)) };
  if (hits) return foundInstitutions(tables, selection, hits, order, request, (index, rank) => ({ ...rowOf(index), rank }));
  const [candidates, keep] = [selection.candidates(), selection.keep()];
  if (order.id === 'NAME') return sortedPage(candidates, keys, request, keep, rowOf);
  const { rows, start, end } = candidates;
  return bestPage(rows.subarray(start, end).filter(keep), keys, request, rowOf);
}

function foundInstitutions(
  tables: DirectoryTables,
  selection: InstitutionSelection,
  hits: SearchHits,
  order: NodeOrder,
  request: PageRequest,
  rowOf: (index: NodeIndex, rank: number) => ListedInstitution,
): Page<ListedInstitution> {
  const { nodes, institutions } = tables;
  const { ranks } = institutions;
  const indexOf = (nodeId: number) => nodes.findIndex(nodeId) as NodeIndex;
  if (order === relevance && !request.backward && !request.after && !request.before) {
    const matches = selection.matches();
    const best = hits.best(request.size + 1, {
      accepts: (nodeId) => matches(indexOf(nodeId)),
      compare: (a, b) => (ranks[indexOf(a)] as number) - (ranks[indexOf(b)] as number),
    });
    const rows = best.map(({ nodeId, rank }) => rowOf(indexOf(nodeId), rank));
    return pageOf(rows, request, (row) => writeCursor(order, [row.rank, row.sortKey, row.id]));
  }
  const found = selection.found as ReadonlyMap<NodeIndex, number>;
  const rankOf = (index: NodeIndex) => found.get(index) as number;
  const keys: RowKeys = {
    ...order,
    values: (index) => order.keys.map((key) => (key.as === 'rank' ? rankOf(index) : key.value(nodes.row(index) as NodeRow))),
    ...(order === relevance
      ? { compare: (a: NodeIndex, b: NodeIndex) => rankOf(b) - rankOf(a) || (ranks[a] as number) - (ranks[b] as number) }
      : {}),
  };
  const { rows, start, end } = selection.candidates();
  return bestPage(rows.subarray(start, end).filter(selection.keep()), keys, request, (index) => rowOf(index, rankOf(index)));
}
