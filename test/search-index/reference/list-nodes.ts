import sql, { empty, type Sql } from 'sql-template-tag';
import type { NodeType } from '../../../src/domain/registries/vocabulary.js';
import type { ListedNode } from '../../../src/queries/list-nodes.js';
import { nodeColumns } from '../../../src/queries/node-rows.js';
import { type Order, pageWindow } from '../../../src/queries/page.js';
import type { Page, PageArgs } from '../../../src/queries/page-request.js';
import type { Reader } from '../../../src/storage/database.js';
import type { Search } from './search.js';

interface Selection {
  readonly types: readonly NodeType[];
  readonly where: Sql;
  readonly search?: Search | null | undefined;
}

/** One page of what a search found, by SQL. */
export async function listNodes(
  reader: Reader,
  { types, where, search }: Selection,
  order: Order,
  args: PageArgs,
): Promise<Page<ListedNode>> {
  const window = pageWindow(args, order);
  const [joined, rank] = search ? [sql`join (${search.hits}) h on h.node_id = n.id`, sql`h.rank,`] : [empty, empty];
  const found = await reader.rows<ListedNode>(
    sql`select ${nodeColumns}, ${rank} ${window.keyColumns} from node n ${joined}
        where n.type = any(${types}) and ${where} and ${window.condition} order by ${window.orderBy} limit ${window.limit}`,
  );
  return window.toPage(found);
}

export async function countNodes(reader: Reader, { types, where, search }: Selection): Promise<number> {
  const found = search ? sql`n.id in (select h.node_id from (${search.hits}) h)` : sql`true`;
  const [row] = await reader.rows<{ count: number }>(
    sql`select count(*)::int as count from node n where n.type = any(${types}) and ${where} and ${found}`,
  );
  return row?.count ?? 0;
}
