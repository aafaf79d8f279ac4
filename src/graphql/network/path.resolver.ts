import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import type { RelationshipType as TieType } from '../../domain/registries/relationship-types.js';
import type { GraphTie } from '../../graph/network.js';
import { kShortestPaths } from '../../graph/paths/k-shortest-paths.js';
import type { PathHop } from '../../graph/paths/path-result.js';
import { nodeByCode, nodeById, tieById } from '../../loaders/loaders.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import type { Context } from '../context.js';
import { RelationshipTypeEnum } from '../enums.js';
import { readGlobalId } from '../global-id.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { RelationshipType } from '../tie/tie.type.js';
import { PathHopType, PathResultType } from './path.type.js';

type Hop = Viewed<PathHop>;

const most = { hops: 8, paths: 20, milliseconds: 2000 };

@Resolver(() => PathHopType)
export class PathResolver {
  @Query(() => PathResultType, {
    complexity: ({ childComplexity }) => 200 + childComplexity,
    description: 'The shortest paths between any two nodes over all or chosen types of ties, as of a day (つながりの経路).',
  })
  async path(
    @Arg('from', () => ID, { description: 'Global id or code of the node to start from.' }) from: string,
    @Arg('to', () => ID, { description: 'Global id or code of the node to reach.' }) to: string,
    @Arg('maxHops', () => Int, { nullable: true, defaultValue: 4, description: `Longest path, 1 to ${most.hops} steps.` }) maxHops:
      | number
      | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 3, description: `Most paths, 1 to ${most.paths}.` }) limit: number | null,
    @Arg('types', () => [RelationshipTypeEnum], { nullable: true, description: 'Only ties of these types.' }) types: TieType[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    const day = asOf ?? context.today;
    const bounds = { maxHops: within(maxHops ?? 4, most.hops, 'maxHops'), limit: within(limit ?? 3, most.paths, 'limit') };
    const [start, end] = [await requireNode(context, from, 'from', day), await requireNode(context, to, 'to', day)];
    const snapshot = context.networks.load(context.directory, { asOf: day });
    const known = snapshot.findIndex(start.id) !== null && snapshot.findIndex(end.id) !== null;
    if (!known) return { found: false, incomplete: false, paths: [] };
    const deadline = { at: Date.now() + most.milliseconds, now: Date.now };
    const result = kShortestPaths(snapshot, start.id, end.id, { ...bounds, types, deadline });
    // Cut by the clock: another try may find more.
    if (result.cutBy.includes('TIME')) context.outcome.onceOnly = true;
    return { ...result, paths: result.paths.map((path) => ({ ...path, hops: path.hops.map((hop) => seen(hop, day)) })) };
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'Where the step starts.' })
  from(@Root() { from, asOf }: Hop, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, from, { asOf });
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'Where the step ends.' })
  to(@Root() { to, asOf }: Hop, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, to, { asOf });
  }

  @FieldResolver(() => RelationshipType, {
    description: 'The tie it goes over, the first by type; from and to of the tie tell its own direction.',
  })
  relationship(@Root() { ties, asOf }: Hop, @Ctx() { loaders }: Context) {
    return loaders.load(tieById, (ties[0] as GraphTie).id, { asOf });
  }

  @FieldResolver(() => [RelationshipType], { description: 'All ties that join the two.' })
  relationships(@Root() { ties, asOf }: Hop, @Ctx() { loaders }: Context) {
    return loaders.loadMany(
      tieById,
      ties.map((tie) => tie.id),
      { asOf },
    );
  }
}

/** A step as it is told: the day it is seen on, and which way its first tie points. */
function seen(hop: PathHop, asOf: string) {
  return { ...hop, asOf, direction: hop.ties[0]?.from === hop.from ? 'OUT' : 'IN' };
}

function within(value: number, max: number, argument: string): number {
  if (value >= 1 && value <= max) return value;
  throw new InputError('BAD_USER_INPUT', `${argument} must be 1 to ${max}, not ${value}.`, argument);
}

/** The database id behind a global id or a code. */
export async function requireNode(
  { loaders }: Context,
  idOrCode: string,
  argument: string,
  asOf: string,
): Promise<{ id: number; code: string }> {
  const global = readGlobalId(idOrCode);
  const node = global ? await loaders.load(nodeById, global.id, { asOf }) : await loaders.load(nodeByCode, idOrCode, { asOf });
  if (node) return node;
  throw new InputError(
    'BAD_USER_INPUT',
    `There is no node "${idOrCode}".`,
    argument,
    'Give the id or the code of an institution, body, hub, programme, event or plan.',
  );
}
