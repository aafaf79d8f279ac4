import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { displayName } from '../../domain/names/display-name.js';
import { holdsOn } from '../../domain/partial-date.js';
import { coMemberCount, coMemberPage, nodeById, statusesOf } from '../../loaders/loaders.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { connection, listCost, PageArgs, pageCost, pageOf } from '../connection.js';
import type { Context } from '../context.js';
import { OrganizationStatusEnum } from '../enums.js';
import { findNodeOfType } from '../network-node/find-node.js';
import { searchDescription } from '../network-node/node-list.js';
import { neighbours } from '../tie/tie-connection.js';
import { InstitutionFilterInput, InstitutionOrderInput } from './institution.args.js';
import { CoMemberConnection, InstitutionConnection, InstitutionType } from './institution.type.js';
import { listInstitutions } from './institution-list.js';

@Resolver(() => InstitutionType)
export class InstitutionResolver {
  @Query(() => InstitutionType, { nullable: true, description: 'One institution by its code; null when there is none.' })
  institution(
    @Arg('code', () => String, { description: 'Code, such as hiroshima-university.' }) code: string,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    return findNodeOfType(context, 'INSTITUTION', code, asOf);
  }

  @Query(() => InstitutionConnection, {
    complexity: listCost,
    description:
      'Institutions that match a search and a filter as of a day, best matches first, or else by reading, unless told (機関の一覧).',
  })
  institutions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description: searchDescription,
    })
    search: string | null,
    @Arg('filter', () => InstitutionFilterInput, { nullable: true, description: 'Which institutions.' })
    filter: InstitutionFilterInput | null,
    @Arg('orderBy', () => [InstitutionOrderInput], {
      nullable: true,
      description: 'Order of the list. Default: by relevance to the search, or else by name.',
    })
    orderBy: InstitutionOrderInput[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    return listInstitutions(context, { search, filter, orderBy, asOf: asOf ?? context.today }, page);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Legal form as of the day, as its name carries it (法人格): 国立大学法人 …' })
  legalForm(@Root() row: Viewed<NodeRow>, @AsOf() asOf: OptionalDay) {
    const day = asOf ?? row.asOf;
    const named = row.names.filter((name) => name.legalForm !== null && (name.kind === 'OFFICIAL' || name.kind === 'FORMER'));
    return displayName(named, 'JA', day, false)?.legalForm ?? null;
  }

  @FieldResolver(() => OrganizationStatusEnum, { description: 'What became of it by the day; active unless a source says otherwise.' })
  status(@Root() row: Viewed<NodeRow>, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    const statuses = loaders.load(statusesOf, row.id, undefined);
    const current = statuses.filter((status) => holdsOn(asOf ?? row.asOf, status.validFrom, status.validTo));
    return current.at(-1)?.status ?? 'ACTIVE';
  }

  @FieldResolver(() => [InstitutionType], { description: 'The organizations it succeeds (前身).' })
  predecessors(@Root() row: Viewed<NodeRow>, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'OUT', asOf: null, types: ['SUCCEEDS'], otherType: 'INSTITUTION' }, row.asOf);
  }

  @FieldResolver(() => [InstitutionType], { description: 'The organizations that succeed it (後継).' })
  successors(@Root() row: Viewed<NodeRow>, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'IN', asOf: null, types: ['SUCCEEDS'], otherType: 'INSTITUTION' }, row.asOf);
  }

  @FieldResolver(() => CoMemberConnection, {
    complexity: pageCost,
    description: 'Institutions that are members of the same bodies, most shared bodies first (同席機関).',
  })
  coMembers(
    @Root() row: Viewed<NodeRow>,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('minShared', () => Int, { nullable: true, defaultValue: 1, description: 'Only those with at least this many bodies in common.' })
    asked: number | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() { loaders }: Context,
  ) {
    const minShared = asked ?? 1;
    if (minShared < 1) throw new InputError('BAD_USER_INPUT', 'minShared must be at least 1.', 'minShared');
    const view = { asOf: asOf ?? row.asOf };
    const question = { minShared, ...view };
    return connection(
      loaders.load(coMemberPage, row.id, { ...question, page: pageOf(page) }),
      () => loaders.load(coMemberCount, row.id, question),
      (each) => loaders.load(nodeById, each.id, view),
      (each) => ({ sharedCount: each.sharedCount, sharedBodies: loaders.loadMany(nodeById, each.bodyIds, view) }),
    );
  }
}
