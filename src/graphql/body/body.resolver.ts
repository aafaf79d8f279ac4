import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MembershipRole } from '../../domain/registries/membership-roles.js';
import type { Sector } from '../../domain/registries/vocabulary.js';
import { ancestorsOf, articlesOfNode, nodeById, plansOfBody, postsOf, proceduresOf, rulesOf } from '../../loaders/loaders.js';
import { checkFilter } from '../../queries/check-filter.js';
import { allOf, existsOn, leadsTo, ledToBy, oneOf } from '../../queries/node-filters.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { listCost, PageArgs, pageCost } from '../connection.js';
import type { Context } from '../context.js';
import { MembershipRoleEnum, SectorEnum } from '../enums.js';
import { EventConnection } from '../event/event.type.js';
import { MeetingRuleType, PostType, ProcedureType, RuleType, VotingRuleType } from '../governance/governance.type.js';
import { NodeOrderInput } from '../institution/institution.args.js';
import { findNodeOfType } from '../network-node/find-node.js';
import { neighbourConnection } from '../network-node/neighbour-connection.js';
import { nodeConnection, searchDescription } from '../network-node/node-list.js';
import { PlanType } from '../plan/plan.type.js';
import { ArticleType } from '../regulation/article.type.js';
import { PartialDateScalar } from '../scalars.js';
import { MembershipConnection, MembershipType } from '../tie/tie.type.js';
import { tieConnection, tieList } from '../tie/tie-connection.js';
import { BodyFilterInput } from './body.args.js';
import { BodyConnection, BodyType } from './body.type.js';

type Row = Viewed<NodeRow>;

const bodyCodes = { region: 'region', prefecture: 'prefecture', partOf: 'node', hasMember: 'node' } as const;

@Resolver(() => BodyType)
export class BodyResolver {
  @Query(() => BodyType, { nullable: true, description: 'One body by its code; null when there is none.' })
  body(
    @Arg('code', () => String, { description: 'Code, such as c-collabo.' }) code: string,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    return findNodeOfType(context, 'BODY', code, asOf);
  }

  @Query(() => BodyConnection, { complexity: listCost, description: 'Bodies that existed on the day, by name unless told (会議体の一覧).' })
  async bodies(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: searchDescription }) search: string | null,
    @Arg('filter', () => BodyFilterInput, { nullable: true, description: 'Which bodies.' }) filter: BodyFilterInput | null,
    @Arg('orderBy', () => [NodeOrderInput], { nullable: true, description: 'Order of the list.' }) orderBy: NodeOrderInput[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    const day = asOf ?? context.today;
    const { kind, region, prefecture, partOf, hasMember, generic } = checkFilter(context.directory.lookUp, filter ?? {}, bodyCodes);
    const where = allOf([
      existsOn(day),
      ...oneOf(sql`n.kind`, kind),
      ...oneOf(sql`n.region_code`, region),
      ...oneOf(sql`n.prefecture_code`, prefecture),
      ...leadsTo('PART_OF', partOf, day),
      ...ledToBy('MEMBER_OF', hasMember, day),
      ...(generic === null || generic === undefined ? [] : [sql`n.generic = ${generic}`]),
    ]);
    return nodeConnection(context, { types: ['BODY'], where, search, asOf: day, orderBy, defaultOrder: [{ key: 'NAME' }] }, page);
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When it was set up (設置).' })
  established(@Root() row: Row) {
    return row.validFrom;
  }

  @FieldResolver(() => BodyType, {
    nullable: true,
    description: 'The body it is part of; an organization that houses it is a relationship PART_OF.',
  })
  async parent(@Root() row: Row, @Ctx() { loaders }: Context) {
    const first = (await loaders.load(ancestorsOf, row.id, { asOf: row.asOf }))[0];
    return first ? loaders.load(nodeById, first.ancestorId, { asOf: row.asOf }) : null;
  }

  @FieldResolver(() => [BodyType], { description: 'All bodies it is part of, nearest first (上位組織).' })
  async ancestors(@Root() row: Row, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    const view = { asOf: asOf ?? row.asOf };
    const found = await loaders.load(ancestorsOf, row.id, view);
    return loaders.loadMany(
      nodeById,
      found.map((each) => each.ancestorId),
      view,
    );
  }

  @FieldResolver(() => BodyConnection, { complexity: pageCost, description: 'The bodies that are part of it (下部組織).' })
  children(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    const day = asOf ?? row.asOf;
    return neighbourConnection(loaders, row.id, { direction: 'IN', types: ['PART_OF'], otherType: 'BODY', day }, day, page);
  }

  @FieldResolver(() => MembershipConnection, {
    complexity: pageCost,
    description: 'Its members in roster order; with `role` also those who act in it otherwise (構成員).',
  })
  members(
    @Root() row: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sector', () => [SectorEnum], { nullable: true, description: 'Only members of these sectors.' }) sector: Sector[] | null,
    @Arg('role', () => [MembershipRoleEnum], { nullable: true, description: 'Only these roles. Default: those of MEMBER_OF.' }) role:
      | MembershipRole[]
      | null,
    @Arg('prefecture', () => [String], { nullable: true, description: 'Only members in these prefectures, by JIS code.' }) prefecture:
      | string[]
      | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() { loaders, directory }: Context,
  ) {
    const places = checkFilter(directory.lookUp, { prefecture }, { prefecture: 'prefecture' }, '');
    const selection = {
      direction: 'IN' as const,
      asOf: asOf ?? row.asOf,
      types: role ? undefined : (['MEMBER_OF'] as const),
      roles: role ?? undefined,
      sectors: sector ?? undefined,
      prefectures: places.prefecture ?? undefined,
    };
    return tieConnection(loaders, row.id, selection, page, selection.asOf);
  }

  @FieldResolver(() => [MembershipType], { description: 'Who runs its office (事務局).' })
  secretariats(@Root() row: Row, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    const day = asOf ?? row.asOf;
    return tieList(loaders, row.id, { direction: 'IN', asOf: day, types: ['SECRETARIAT_OF'] }, day);
  }

  @FieldResolver(() => [PostType], { description: 'Its offices and how they are filled (役職).' })
  chairs(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(postsOf, row.id, undefined);
  }

  @FieldResolver(() => [RuleType], { description: 'The rules laid down for it, as data (規定).' })
  rules(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(rulesOf, row.id, undefined);
  }

  @FieldResolver(() => [ProcedureType], { description: 'Its procedures (手続).' })
  procedures(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(proceduresOf, row.id, undefined);
  }

  @FieldResolver(() => MeetingRuleType, {
    nullable: true,
    description: 'How often it meets and who calls it; null when nothing is laid down.',
  })
  async meetingRule(@Root() row: Row, @Ctx() { loaders }: Context) {
    const rule = (await loaders.load(rulesOf, row.id, undefined)).find((each) => each.kind === 'MEETING');
    return rule ? { ...rule.params, rule } : null;
  }

  @FieldResolver(() => VotingRuleType, { nullable: true, description: 'How it decides; null when nothing is laid down.' })
  async votingRule(@Root() row: Row, @Ctx() { loaders }: Context) {
    const rule = (await loaders.load(rulesOf, row.id, undefined)).find((each) => each.kind === 'VOTING');
    return rule ? { ...rule.params, rule } : null;
  }

  @FieldResolver(() => EventConnection, { complexity: pageCost, description: 'The events it organizes (行事).' })
  events(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return neighbourConnection(loaders, row.id, { direction: 'OUT', types: ['ORGANIZES'], otherType: 'EVENT', day: null }, row.asOf, page);
  }

  @FieldResolver(() => [PlanType], { description: 'Its plans, oldest first (計画).' })
  plans(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(plansOfBody, row.code, { asOf: row.asOf });
  }

  @FieldResolver(() => [ArticleType], {
    description: 'The articles that govern it: cited for it, its ties, posts, rules and procedures (根拠の条).',
  })
  articles(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(articlesOfNode, row.id, undefined);
  }
}
