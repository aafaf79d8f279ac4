import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { checkFilter } from '../../queries/check-filter.js';
import { allOf, between, leadsTo, ledToBy, oneOf } from '../../queries/node-filters.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { listCost, PageArgs, pageCost } from '../connection.js';
import type { Context } from '../context.js';
import { PipelineStageEnum } from '../enums.js';
import { HubConnection } from '../hub/hub.type.js';
import { NodeOrderInput } from '../institution/institution.args.js';
import { MoneyType, yen } from '../money.type.js';
import { findNodeOfType } from '../network-node/find-node.js';
import { neighbourConnection } from '../network-node/neighbour-connection.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { nodeConnection, searchDescription } from '../network-node/node-list.js';
import { PartialDateScalar } from '../scalars.js';
import { MembershipConnection } from '../tie/tie.type.js';
import { neighbours, tieConnection } from '../tie/tie-connection.js';
import { ProgramConnection, ProgramFilterInput, ProgramType } from './program.type.js';

type Row = Viewed<NodeRow>;

const programCodes = { ministry: 'node', under: 'node', prefecture: 'prefecture', region: 'region', hasParticipant: 'node' } as const;

@Resolver(() => ProgramType)
export class ProgramResolver {
  @Query(() => ProgramType, { nullable: true, description: 'One programme by its code; null when there is none.' })
  program(
    @Arg('code', () => String, { description: 'Code, such as knowledge-cluster.' }) code: string,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    return findNodeOfType(context, 'PROGRAM', code, asOf);
  }

  @Query(() => ProgramConnection, {
    complexity: listCost,
    description: 'Programmes and projects, by start unless told; with `asOf` those started by then (事業の一覧).',
  })
  async programs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: searchDescription }) search: string | null,
    @Arg('filter', () => ProgramFilterInput, { nullable: true, description: 'Which programmes.' }) filter: ProgramFilterInput | null,
    @Arg('orderBy', () => [NodeOrderInput], { nullable: true, description: 'Order of the list.' }) orderBy: NodeOrderInput[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    const checked = checkFilter(context.directory.lookUp, filter ?? {}, programCodes);
    const where = allOf(conditions(checked, asOf));
    return nodeConnection(
      context,
      { types: ['PROGRAM'], where, search, asOf: asOf ?? context.today, orderBy, defaultOrder: [{ key: 'START' }, { key: 'NAME' }] },
      page,
    );
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When it started (開始).' })
  start(@Root() row: Row) {
    return row.startOn;
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When it ended, inclusive (終了).' })
  end(@Root() row: Row) {
    return row.endOn;
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'Budget in yen as the source prints it; other years and phases are facts (予算額).',
  })
  budget(@Root() row: Row) {
    return yen(row.budget);
  }

  @FieldResolver(() => [PipelineStageEnum], { description: 'Stages it supports, from seed to business.' })
  stages(@Root() row: Row) {
    return row.stages ?? [];
  }

  @FieldResolver(() => [NetworkNodeInterface], { description: 'The ministries in charge (所管府省).' })
  ministries(@Root() row: Row, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'IN', asOf: null, types: ['ADMINISTERS'] }, row.asOf);
  }

  @FieldResolver(() => ProgramType, { nullable: true, description: 'The programme it is a project or part of.' })
  async under(@Root() row: Row, @Ctx() { loaders }: Context) {
    return (
      (await neighbours(loaders, row.id, { direction: 'OUT', asOf: null, types: ['UNDER_PROGRAM'], otherType: 'PROGRAM' }, row.asOf))[0] ??
      null
    );
  }

  @FieldResolver(() => [ProgramType], { description: 'The programmes it succeeds (前身).' })
  predecessors(@Root() row: Row, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'OUT', asOf: null, types: ['SUCCEEDS'], otherType: 'PROGRAM' }, row.asOf);
  }

  @FieldResolver(() => [ProgramType], { description: 'The programmes that succeed it (後継).' })
  successors(@Root() row: Row, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'IN', asOf: null, types: ['SUCCEEDS'], otherType: 'PROGRAM' }, row.asOf);
  }

  @FieldResolver(() => HubConnection, { complexity: pageCost, description: 'The hubs it set up (拠点).' })
  hubs(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return neighbourConnection(loaders, row.id, { direction: 'IN', types: ['UNDER_PROGRAM'], otherType: 'HUB', day: null }, row.asOf, page);
  }

  @FieldResolver(() => ProgramConnection, { complexity: pageCost, description: 'Its projects and parts (プロジェクト).' })
  projects(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return neighbourConnection(
      loaders,
      row.id,
      { direction: 'IN', types: ['UNDER_PROGRAM'], otherType: 'PROGRAM', day: null },
      row.asOf,
      page,
    );
  }

  @FieldResolver(() => MembershipConnection, { complexity: pageCost, description: 'Who takes part, at its core or otherwise (参画機関).' })
  participants(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    // Projects of the past keep their participants: only an explicit day narrows them.
    return tieConnection(loaders, row.id, { direction: 'IN', asOf: asOf ?? null, types: ['PARTICIPATES_IN'] }, page, asOf ?? row.asOf);
  }
}

function conditions(filter: ProgramFilterInput, asOf: OptionalDay) {
  const { ministry, startedFrom, startedTo, stage, under, topLevel, prefecture, region, hasParticipant } = filter;
  const isUnder = sql`exists (select 1 from tie u where u.from_id = n.id and u.type = 'UNDER_PROGRAM')`;
  return [
    ...ledToBy('ADMINISTERS', ministry, null),
    ...between(sql`n.start_on`, startedFrom, startedTo),
    ...(stage ? [sql`exists (select 1 from jsonb_array_elements_text(n.stages) s where s = any(${stage}))`] : []),
    ...leadsTo('UNDER_PROGRAM', under, null),
    ...(topLevel === null || topLevel === undefined ? [] : [topLevel ? sql`not ${isUnder}` : isUnder]),
    ...oneOf(sql`n.prefecture_code`, prefecture),
    ...oneOf(sql`n.region_code`, region),
    ...ledToBy('PARTICIPATES_IN', hasParticipant, asOf),
    ...between(sql`coalesce(n.start_on, '')`, null, asOf),
  ];
}
