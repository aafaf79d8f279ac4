import type { TieSelection } from '../../directory/tie-questions.js';
import { nodeById, tieCount, tiePage } from '../../loaders/loaders.js';
import type { Loaders } from '../../loaders/makers.js';
import type { PageArgs } from '../../queries/page-request.js';
import type { TieRow } from '../../queries/ties.js';
import type { Viewed } from '../../queries/viewed.js';
import { type Connection, connection } from '../connection.js';

/** The ties of a node as a connection, their ends seen on `asOf`. */
export function tieConnection(
  loaders: Loaders,
  node: number,
  selection: TieSelection,
  page: PageArgs,
  asOf: string,
): Connection<Viewed<TieRow>> {
  return connection(
    loaders.load(tiePage, node, { selection, page, asOf }),
    () => loaders.load(tieCount, node, selection),
    (row) => row,
  );
}

/** The ties of a node that a selection names (at most 100), their ends seen on `asOf`: for fields that are plain lists. */
export function tieList(loaders: Loaders, node: number, selection: TieSelection, asOf: string): readonly Viewed<TieRow>[] {
  return loaders.load(tiePage, node, { selection, page: { first: 100 }, asOf }).rows;
}

/** The nodes at the other end of such ties, seen on a day. Successions and the like are told for all times: `asOf` of the selection null. */
export function neighbours(loaders: Loaders, node: number, selection: TieSelection, asOf: string) {
  return tieList(loaders, node, selection, asOf).map((tie) =>
    loaders.load(nodeById, tie.fromId === node ? tie.toId : tie.fromId, { asOf }),
  );
}
