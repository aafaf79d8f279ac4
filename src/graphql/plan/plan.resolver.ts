import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { fiscalYearOf } from '../../domain/partial-date.js';
import { nodeByCode } from '../../loaders/loaders.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { BodyType } from '../body/body.type.js';
import { listCost, PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { findNodeOfType } from '../network-node/find-node.js';
import { nodeConnection } from '../network-node/node-list.js';
import { neighbours } from '../tie/tie-connection.js';
import { FiscalYearsType, GuidelineType, PlanConnection, PlanType, TargetType } from './plan.type.js';

type Row = Viewed<NodeRow>;

@Resolver(() => PlanType)
export class PlanResolver {
  @Query(() => PlanType, { nullable: true, description: 'One plan by its code; null when there is none.' })
  plan(@Arg('code', () => String, { description: 'Code of the plan.' }) code: string, @AsOf() asOf: OptionalDay, @Ctx() context: Context) {
    return findNodeOfType(context, 'PLAN', code, asOf);
  }

  @Query(() => PlanConnection, {
    complexity: listCost,
    description: 'Plans, oldest first; with `asOf` only those whose fiscal years hold on that day (計画の一覧).',
  })
  plans(@Args(() => PageArgs) page: PageArgs, @AsOf() asOf: OptionalDay, @Ctx() context: Context) {
    const year = asOf ? fiscalYearOf(asOf) : null;
    const where = year === null ? sql`true` : sql`n.fiscal_from <= ${year} and (n.fiscal_to is null or n.fiscal_to >= ${year})`;
    return nodeConnection(context, { types: ['PLAN'], where, asOf: asOf ?? context.today, defaultOrder: [{ key: 'FISCAL_YEAR' }] }, page);
  }

  @FieldResolver(() => BodyType, { description: 'The body whose plan it is.' })
  body(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(nodeByCode, row.bodyCode as string, { asOf: row.asOf });
  }

  @FieldResolver(() => FiscalYearsType, { description: 'The fiscal years it covers (取組期間).' })
  fiscalYears(@Root() row: Row): FiscalYearsType {
    return { from: row.fiscalFrom, to: row.fiscalTo };
  }

  @FieldResolver(() => [TargetType], { description: 'Its numbered aims (目標).' })
  targets(@Root() row: Row) {
    return row.targets ?? [];
  }

  @FieldResolver(() => [GuidelineType], { description: 'Its guidelines (行動指針).' })
  guidelines(@Root() row: Row) {
    return row.guidelines ?? [];
  }

  @FieldResolver(() => [String], { description: 'Examples of activities as printed (具体的取組例).' })
  activities(@Root() row: Row) {
    return row.activities ?? [];
  }

  @FieldResolver(() => [PlanType], { description: 'The plans it follows.' })
  predecessors(@Root() row: Row, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'OUT', asOf: null, types: ['SUCCEEDS'], otherType: 'PLAN' }, row.asOf);
  }

  @FieldResolver(() => [PlanType], { description: 'The plans that follow it.' })
  successors(@Root() row: Row, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'IN', asOf: null, types: ['SUCCEEDS'], otherType: 'PLAN' }, row.asOf);
  }
}
