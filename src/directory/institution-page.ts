import { type NodeOrder, relevance } from '../queries/list-nodes.js';
import type { NodeRow } from '../queries/node-rows.js';
import { type Page, type PageArgs, readPage } from '../queries/page-request.js';
import type { InstitutionSelection } from './institution-selection.js';
import type { SeenNode } from './node-store.js';
import { bestPage, type RowKeys, sortedPage } from './sorted-page.js';
import type { DirectoryTables } from './tables.js';

/** An institution of a list; `rank` where the list is of a search. */
export type ListedInstitution = SeenNode & { readonly rank?: number };

/** One page of a selection in an order of keys. The order by name is at hand; any other looks at the whole selection. */
export function institutionPage(
  tables: DirectoryTables,
  today: string,
  selection: InstitutionSelection,
  order: NodeOrder,
  args: PageArgs,
): Page<ListedInstitution> {
  const request = readPage(args, order);
  const { found, asOf } = selection.question;
  const rowOf = (index: number): ListedInstitution => {
    const row = tables.nodes.seen(index, asOf, today);
    return found ? { ...row, rank: found.get(index) as number } : row;
  };
  const { ranks } = tables.institutions;
  const keys: RowKeys = {
    ...order,
    ...(found && order === relevance
      ? { compare: (a, b) => (found.get(b) as number) - (found.get(a) as number) || (ranks[a] as number) - (ranks[b] as number) }
      : {}),
    values: (index) =>
      order.keys.map((key) => (key.as === 'rank' ? (found?.get(index) as number) : key.value(tables.nodes.row(index) as NodeRow))),
  };
  const [candidates, keep] = [selection.candidates(), selection.keep()];
  if (order.id === 'NAME') return sortedPage(candidates, keys, request, keep, rowOf);
  const { rows, start, end } = candidates;
  return bestPage(rows.subarray(start, end).filter(keep), keys, request, rowOf);
}
