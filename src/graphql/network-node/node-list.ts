import type { Sql } from 'sql-template-tag';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { Viewed } from '../../loaders/loaders.js';
import { countNodes, listNodes, type NodeSortKey, nodeOrder } from '../../queries/list-nodes.js';
import type { NodeRow } from '../../queries/node-rows.js';
import { type Connection, connection, type PageArgs } from '../connection.js';
import type { Context } from '../context.js';

/** A list of nodes of one type as a connection. */
export async function nodeConnection(
  { reader }: Context,
  {
    type,
    where,
    asOf,
    orderBy,
  }: { type: NodeType; where: Sql; asOf: string; orderBy: readonly { key: NodeSortKey; direction?: 'ASC' | 'DESC' }[] },
  page: PageArgs,
): Promise<Connection<Viewed<NodeRow>>> {
  const selection = { type, where };
  const order = nodeOrder(orderBy.map(({ key, direction }) => ({ key, descending: direction === 'DESC' })));
  const found = await listNodes(reader, selection, order, page);
  return connection(
    found,
    () => countNodes(reader, selection),
    (row) => ({ ...row, asOf }),
  );
}
