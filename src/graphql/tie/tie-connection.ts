import { nodeById, tieCount, tiePage, type Viewed } from '../../loaders/loaders.js';
import type { Loaders } from '../../loaders/makers.js';
import type { TieRow, TieSelection } from '../../queries/ties.js';
import { type Connection, connection, type PageArgs, pageOf } from '../connection.js';

/** The ties of a node as a connection, their ends seen on `asOf`: one statement for all nodes of a level, one more where totals are asked for. */
export async function tieConnection(
  loaders: Loaders,
  node: number,
  selection: TieSelection,
  page: PageArgs,
  asOf: string,
): Promise<Connection<Viewed<TieRow>>> {
  const found = await loaders.load(tiePage, node, { selection, page: pageOf(page) });
  return connection(
    found,
    () => loaders.load(tieCount, node, selection),
    (row) => ({ ...row, asOf }),
  );
}

/** The ties of a node that a selection names (at most 100): for fields that are plain lists. */
export async function tieList(loaders: Loaders, node: number, selection: TieSelection): Promise<TieRow[]> {
  return (await loaders.load(tiePage, node, { selection, page: { first: 100 } })).rows;
}

/** The nodes at the other end of such ties, seen on a day. Successions and the like are told for all times: `asOf` null. */
export async function neighbours(loaders: Loaders, node: number, selection: TieSelection, asOf: string) {
  const ties = await tieList(loaders, node, selection);
  return loaders.loadMany(
    nodeById,
    ties.map((tie) => (tie.fromId === node ? tie.toId : tie.fromId)),
    { asOf },
  );
}
