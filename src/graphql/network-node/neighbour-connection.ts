import type { TieSelection } from '../../directory/tie-questions.js';
import type { RelationshipType } from '../../domain/registries/relationship-types.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import { nodeById, tieCount, tiePage } from '../../loaders/loaders.js';
import type { Loaders } from '../../loaders/makers.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { PageArgs } from '../../queries/page-request.js';
import type { Viewed } from '../../queries/viewed.js';
import { type Connection, connection } from '../connection.js';

/** The nodes of one type at the other end of a node's ties, as a connection. */
export function neighbourConnection(
  loaders: Loaders,
  node: number,
  ties: {
    readonly direction: 'IN' | 'OUT';
    readonly types: readonly RelationshipType[];
    readonly otherType: NodeType;
    readonly day: string | null;
  },
  asOf: string,
  page: PageArgs,
): Connection<Viewed<NodeRow>> {
  const selection: TieSelection = { direction: ties.direction, types: ties.types, otherType: ties.otherType, asOf: ties.day };
  return connection(
    loaders.load(tiePage, node, { selection, page, asOf }),
    () => loaders.load(tieCount, node, selection),
    (tie) => loaders.load(nodeById, ties.direction === 'IN' ? tie.fromId : tie.toId, { asOf }) as Viewed<NodeRow>,
  );
}
