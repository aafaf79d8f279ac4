import type { RelationshipType } from '../../domain/registries/relationship-types.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import { nodeById, tieCount, tiePage, type Viewed } from '../../loaders/loaders.js';
import type { Loaders } from '../../loaders/makers.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { TieSelection } from '../../queries/ties.js';
import { type Connection, connection, type PageArgs, pageOf } from '../connection.js';

/** The nodes of one type at the other end of a node's ties, as a connection: two statements for all nodes of a level. */
export async function neighbourConnection(
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
): Promise<Connection<Viewed<NodeRow>>> {
  const selection: TieSelection = { direction: ties.direction, types: ties.types, otherType: ties.otherType, asOf: ties.day };
  const found = await loaders.load(tiePage, node, { selection, page: pageOf(page) });
  const others = await loaders.loadMany(
    nodeById,
    found.rows.map((tie) => (ties.direction === 'IN' ? tie.fromId : tie.toId)),
    { asOf },
  );
  const byTie = new Map(found.rows.map((tie, index) => [tie.id, others[index] as Viewed<NodeRow>]));
  return connection(
    found,
    () => loaders.load(tieCount, node, selection),
    (tie) => byTie.get(tie.id) as Viewed<NodeRow>,
  );
}
