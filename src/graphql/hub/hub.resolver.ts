import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { checkFilter } from '../../queries/check-filter.js';
import { allOf, between, leadsTo, ledToBy, oneOf } from '../../queries/node-filters.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { listCost, PageArgs, pageCost } from '../connection.js';
import type { Context } from '../context.js';
import { NodeOrderInput } from '../institution/institution.args.js';
import { MoneyType, yen } from '../money.type.js';
import { findNodeOfType } from '../network-node/find-node.js';
import { nodeConnection, searchDescription } from '../network-node/node-list.js';
import { ProgramType } from '../program/program.type.js';
import { MembershipConnection } from '../tie/tie.type.js';
import { neighbours, tieConnection } from '../tie/tie-connection.js';
import { HubConnection, HubFilterInput, HubType } from './hub.type.js';

type Row = Viewed<NodeRow>;

const hubCodes = { prefecture: 'prefecture', region: 'region', program: 'node', hasParticipant: 'node' } as const;

@Resolver(() => HubType)
export class HubResolver {
  @Query(() => HubType, { nullable: true, description: 'One hub by its code; null when there is none.' })
  hub(@Arg('code', () => String, { description: 'Code of the hub.' }) code: string, @AsOf() asOf: OptionalDay, @Ctx() context: Context) {
    return findNodeOfType(context, 'HUB', code, asOf);
  }

  @Query(() => HubConnection, {
    complexity: listCost,
    description: 'Hubs, by prefecture unless told; with `asOf` those adopted by then (拠点の一覧).',
  })
  async hubs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: searchDescription }) search: string | null,
    @Arg('filter', () => HubFilterInput, { nullable: true, description: 'Which hubs.' }) filter: HubFilterInput | null,
    @Arg('orderBy', () => [NodeOrderInput], { nullable: true, description: 'Order of the list.' }) orderBy: NodeOrderInput[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    const { prefecture, region, program, hasParticipant } = checkFilter(context.directory.lookUp, filter ?? {}, hubCodes);
    const where = allOf([
      ...oneOf(sql`n.prefecture_code`, prefecture),
      ...oneOf(sql`n.region_code`, region),
      ...leadsTo('UNDER_PROGRAM', program, null),
      ...ledToBy('PARTICIPATES_IN', hasParticipant, asOf),
      ...between(sql`coalesce(n.adopted, n.opened, '')`, null, asOf),
    ]);
    return nodeConnection(
      context,
      { types: ['HUB'], where, search, asOf: asOf ?? context.today, orderBy, defaultOrder: [{ key: 'PREFECTURE' }] },
      page,
    );
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: "JST's grant in yen, where a source gives it; other amounts are facts." })
  amount(@Root() row: Row) {
    return yen(row.amount);
  }

  @FieldResolver(() => ProgramType, { description: 'The programme that set it up (事業).' })
  async program(@Root() row: Row, @Ctx() { loaders }: Context) {
    return (
      await neighbours(loaders, row.id, { direction: 'OUT', asOf: null, types: ['UNDER_PROGRAM'], otherType: 'PROGRAM' }, row.asOf)
    )[0];
  }

  @FieldResolver(() => MembershipConnection, { complexity: pageCost, description: 'Who takes part, proposed or operates it (参画機関).' })
  participants(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    // Hubs keep the participants of their founding: only an explicit day narrows them.
    return tieConnection(loaders, row.id, { direction: 'IN', asOf: asOf ?? null, types: ['PARTICIPATES_IN'] }, page, asOf ?? row.asOf);
  }
}
