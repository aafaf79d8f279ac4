import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../connection.js';
import { EventStatusEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { NodeInterface } from '../network-node/node.type.js';
import { PartialDateScalar } from '../scalars.js';
import { SearchedEdge } from '../search/search-match.type.js';

@ObjectType('EventSeries', { description: 'A series in which events are numbered (行事の系列).', simpleResolvers: true })
export class EventSeriesType {
  @Field(() => String, { description: 'Code of the series, such as c-collabo-conference.' })
  code!: string;

  @Field(() => String, { description: 'Its name in Japanese.' })
  title!: string;

  @Field(() => String, { description: 'Its name in English.' })
  titleEn!: string;
}

@ObjectType('Event', {
  implements: [NetworkNodeInterface, NodeInterface],
  description:
    'A conference, symposium or meeting (行事). A day with both a conference and a symposium is two events that point at each other.',
  simpleResolvers: true,
})
export class EventType extends NetworkNodeInterface {
  @Field(() => Int, { nullable: true, description: 'Number in its series (第N回).' })
  number!: number | null;
}

export const { ConnectionType: EventConnection } = connectionTypes('Event', () => EventType, SearchedEdge);

@InputType('EventFilter', { description: 'Which events. Fields are ANDed, the values of one list ORed.' })
export class EventFilterInput {
  @Field(() => [String], { nullable: true, description: 'In one of these series, by code.' })
  series?: string[] | null;

  @Field(() => [EventStatusEnum], { nullable: true, description: 'Held or planned.' })
  status?: ('HELD' | 'PLANNED')[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these prefectures, by JIS code.' })
  prefecture?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Organized by one of these, by code.' })
  organizer?: string[] | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Starting on or after.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Starting on or before.' })
  to?: string | null;
}
