import sql from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { type EventSeries, eventSeries } from '../../domain/registries/vocabulary.js';
import { checkFilter } from '../../queries/check-filter.js';
import { allOf, between, ledToBy, oneOf } from '../../queries/node-filters.js';
import type { NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { listCost, PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { EventStatusEnum } from '../enums.js';
import { NodeOrderInput } from '../institution/institution.args.js';
import { findNodeOfType } from '../network-node/find-node.js';
import { nodeConnection, searchDescription } from '../network-node/node-list.js';
import { PartialDateScalar } from '../scalars.js';
import { MembershipType } from '../tie/tie.type.js';
import { neighbours, tieList } from '../tie/tie-connection.js';
import { EventConnection, EventFilterInput, EventSeriesType, EventType } from './event.type.js';

type Row = Viewed<NodeRow>;

const eventCodes = { prefecture: 'prefecture', organizer: 'node' } as const;

@Resolver(() => EventType)
export class EventResolver {
  @Query(() => EventType, { nullable: true, description: 'One event by its code; null when there is none.' })
  event(
    @Arg('code', () => String, { description: 'Code of the event.' }) code: string,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    return findNodeOfType(context, 'EVENT', code, asOf);
  }

  @Query(() => EventConnection, {
    complexity: listCost,
    description: 'Events, by date unless told; with `asOf` those begun by then (行事の一覧).',
  })
  async events(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: searchDescription }) search: string | null,
    @Arg('filter', () => EventFilterInput, { nullable: true, description: 'Which events.' }) filter: EventFilterInput | null,
    @Arg('orderBy', () => [NodeOrderInput], { nullable: true, description: 'Order of the list.' }) orderBy: NodeOrderInput[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    requireSeries(filter?.series);
    const { series, status, prefecture, organizer, from, to } = checkFilter(context.directory.lookUp, filter ?? {}, eventCodes);
    const where = allOf([
      ...oneOf(sql`n.series`, series),
      ...oneOf(sql`n.event_status`, status),
      ...oneOf(sql`n.prefecture_code`, prefecture),
      ...ledToBy('ORGANIZES', organizer, null),
      ...between(sql`n.start_on`, from, to),
      ...between(sql`n.start_on`, null, asOf),
    ]);
    return nodeConnection(
      context,
      { types: ['EVENT'], where, search, asOf: asOf ?? context.today, orderBy, defaultOrder: [{ key: 'START' }] },
      page,
    );
  }

  @FieldResolver(() => EventSeriesType, { description: 'The series it is numbered in.' })
  series(@Root() row: Row): EventSeriesType {
    const code = row.series ?? 'other';
    const term = eventSeries[code as EventSeries] ?? eventSeries.other;
    return { code, title: term.ja, titleEn: term.en };
  }

  @FieldResolver(() => PartialDateScalar, { description: 'First day (開始日).' })
  start(@Root() row: Row) {
    return row.startOn;
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'Last day, when it is another (終了日).' })
  end(@Root() row: Row) {
    return row.endOn;
  }

  @FieldResolver(() => EventStatusEnum, { description: 'Held, or planned when the source was printed.' })
  status(@Root() row: Row) {
    return row.eventStatus;
  }

  @FieldResolver(() => [MembershipType], { description: 'Who organizes it (主催・共催).' })
  organizers(@Root() row: Row, @Ctx() { loaders }: Context) {
    return tieList(loaders, row.id, { direction: 'IN', asOf: null, types: ['ORGANIZES'] }, row.asOf);
  }

  @FieldResolver(() => [EventType], { description: 'Events held on the same occasion (同時開催).' })
  heldWith(@Root() row: Row, @Ctx() { loaders }: Context) {
    return neighbours(loaders, row.id, { direction: 'BOTH', asOf: null, types: ['HELD_WITH'] }, row.asOf);
  }
}

function requireSeries(codes: readonly string[] | null | undefined): void {
  const unknown = codes?.find((code) => !(code in eventSeries));
  if (unknown === undefined) return;
  const hint = `The series are ${Object.keys(eventSeries).join(', ')}.`;
  throw new InputError('BAD_USER_INPUT', `There is no series "${unknown}".`, 'filter.series', hint);
}
