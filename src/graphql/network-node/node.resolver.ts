import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { articleById, documentById, nodeById, regulationById, tieById } from '../../loaders/loaders.js';
import { maxPageSize } from '../../queries/page-request.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import type { Context } from '../context.js';
import { readGlobalId } from '../global-id.js';
import { NodeInterface, typeNameOf, typeNames } from './node.type.js';

/** How records that are no network nodes are found by their global id. */
const otherLoaders = {
  Membership: tieById,
  Relationship: tieById,
  Document: documentById,
  Regulation: regulationById,
  Article: articleById,
} as const;

@Resolver(() => NodeInterface)
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'Anything by its global id; null when there is nothing.' })
  node(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @AsOf() asOf: OptionalDay, @Ctx() context: Context) {
    return findByGlobalId(context, id, asOf ?? context.today);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    complexity: ({ args, childComplexity }) => 1 + args.ids.length * childComplexity,
    description: 'Many by their global ids, in the order of the ids; null where there is nothing. At most 100.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Global ids.' }) ids: string[], @AsOf() asOf: OptionalDay, @Ctx() context: Context) {
    if (ids.length > maxPageSize)
      throw new InputError('INVALID_PAGE_SIZE', `ids holds ${ids.length} ids, at most ${maxPageSize} are answered.`, 'ids');
    return Promise.all(ids.map((id) => findByGlobalId(context, id, asOf ?? context.today)));
  }
}

/** The row behind a global id, told its GraphQL type. */
async function findByGlobalId({ loaders }: Context, globalId: string, asOf: string): Promise<object | null> {
  const found = readGlobalId(globalId);
  if (!found) return null;
  const { type, id } = found;
  if ((Object.values(typeNames) as string[]).includes(type)) {
    const node = await loaders.load(nodeById, id, { asOf });
    return node && typeNameOf(node) === type ? node : null;
  }
  if (!Object.hasOwn(otherLoaders, type)) return null;
  const loader = otherLoaders[type as keyof typeof otherLoaders];
  const args = loader === tieById ? { asOf } : undefined;
  const row = await loaders.load(loader as typeof tieById, id, args as { asOf: string });
  return row && (type !== 'Membership' || row.role !== null) ? { ...row, __typename: type } : null;
}
