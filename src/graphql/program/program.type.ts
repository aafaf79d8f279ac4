import { Field, Float, InputType, ObjectType } from 'type-graphql';
import type { PipelineStage } from '../../domain/registries/vocabulary.js';
import { connectionTypes } from '../connection.js';
import { PipelineStageEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { NodeInterface } from '../network-node/node.type.js';
import { PartialDateScalar } from '../scalars.js';
import { SearchedEdge } from '../search/search-match.type.js';

@ObjectType('Program', {
  implements: [NetworkNodeInterface, NodeInterface],
  description: 'A programme of the ministries, or a project under one (事業・プロジェクト).',
  simpleResolvers: true,
})
export class ProgramType extends NetworkNodeInterface {
  @Field(() => Float, { nullable: true, description: 'Share of the cost that is subsidised, 0 to 1 (補助率).' })
  subsidyRate!: number | null;
}

export const { ConnectionType: ProgramConnection } = connectionTypes('Program', () => ProgramType, SearchedEdge);

@InputType('ProgramFilter', { description: 'Which programmes and projects. Fields are ANDed, the values of one list ORed.' })
export class ProgramFilterInput {
  @Field(() => [String], { nullable: true, description: 'In charge of one of these ministries, by code (meti, mext).' })
  ministry?: string[] | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Started on or after.' })
  startedFrom?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Started on or before: "2002" is before 2003.' })
  startedTo?: string | null;

  @Field(() => [PipelineStageEnum], { nullable: true, description: 'Supports one of these stages.' })
  stage?: PipelineStage[] | null;

  @Field(() => [String], { nullable: true, description: 'A project or part of one of these programmes, by code.' })
  under?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only programmes that are under no other (true), or only projects and parts (false).',
  })
  topLevel?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'In one of these prefectures, by JIS code.' })
  prefecture?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these regions, by code.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In which one of these takes part, by code.' })
  hasParticipant?: string[] | null;
}
