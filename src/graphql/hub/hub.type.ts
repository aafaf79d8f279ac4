import { Field, InputType, ObjectType } from 'type-graphql';
import type { HubSupportType } from '../../domain/registries/vocabulary.js';
import { connectionTypes } from '../connection.js';
import { HubSupportTypeEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { NodeInterface } from '../network-node/node.type.js';
import { PartialDateScalar } from '../scalars.js';
import { SearchedEdge } from '../search/search-match.type.js';

@ObjectType('Hub', {
  implements: [NetworkNodeInterface, NodeInterface],
  description: 'A regional hub of joint research of industry, academia and government (地域産学官共同研究拠点).',
  simpleResolvers: true,
})
export class HubType extends NetworkNodeInterface {
  @Field(() => HubSupportTypeEnum, { nullable: true, description: 'How JST supports it; null: not known.' })
  supportType!: HubSupportType | null;

  @Field(() => String, { nullable: true, description: 'Where it is housed (設置場所), as the source words it.' })
  host!: string | null;

  @Field(() => String, { nullable: true, description: 'Address or place.' })
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'What it works on (テーマ).' })
  theme!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was adopted (採択).' })
  adopted!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it opened (開所).' })
  opened!: string | null;
}

export const { ConnectionType: HubConnection } = connectionTypes('Hub', () => HubType, SearchedEdge);

@InputType('HubFilter', { description: 'Which hubs. Fields are ANDed, the values of one list ORed.' })
export class HubFilterInput {
  @Field(() => [String], { nullable: true, description: 'In one of these prefectures, by JIS code.' })
  prefecture?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these regions, by code.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these programmes, by code.' })
  program?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In which one of these takes part, by code.' })
  hasParticipant?: string[] | null;
}
