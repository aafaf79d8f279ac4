import { Field, InputType } from 'type-graphql';
import type { BodyKind } from '../../domain/registries/body-kinds.js';
import { BodyKindEnum } from '../enums.js';

@InputType('BodyFilter', { description: 'Which bodies. Fields are ANDed, the values of one list ORed.' })
export class BodyFilterInput {
  @Field(() => [BodyKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kind?: BodyKind[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these regions, by code.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these prefectures, by JIS code.' })
  prefecture?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Part of one of these, by code.' })
  partOf?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of which one of these is a member, by code.' })
  hasMember?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only classes of bodies (true) or only standing bodies (false).' })
  generic?: boolean | null;
}
