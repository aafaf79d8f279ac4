import type { NodeType } from '../../domain/registries/vocabulary.js';
import { nodeByCode } from '../../loaders/loaders.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import type { OptionalDay } from '../as-of.js';
import type { Context } from '../context.js';

/** A node of one type by its code, seen on a day; null when there is none. */
export function findNodeOfType({ loaders, today }: Context, type: NodeType, code: string, asOf: OptionalDay): Viewed<NodeRow> | null {
  const node = loaders.load(nodeByCode, code, { asOf: asOf ?? today });
  return node?.type === type ? node : null;
}
