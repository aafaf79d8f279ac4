import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { MembershipRole } from '../../domain/registries/membership-roles.js';
import type { AppointmentMethod, RuleKind, RuleNature } from '../../domain/registries/vocabulary.js';
import { AppointmentMethodEnum, MembershipRoleEnum, RuleKindEnum, RuleNatureEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars.js';

@ObjectType('Post', { description: 'An office of a body and how it is filled (役職).', simpleResolvers: true })
export class PostType {
  @Field(() => String, { description: 'Short stable code.' })
  code!: string;

  @Field(() => String, { description: 'Title of the office: 議長, 会長, 部会長 …' })
  title!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => MembershipRoleEnum, { description: 'The role it gives in the body.' })
  role!: MembershipRole;

  @Field(() => AppointmentMethodEnum, { description: 'How it is filled.' })
  method!: AppointmentMethod;

  @Field(() => Boolean, { description: 'True when the rule says 原則として: exceptions are allowed.' })
  inPrinciple!: boolean;

  @Field(() => String, { nullable: true, description: 'The office whose holder fills it ex officio: 局長 of `holder`.' })
  holderTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Who designates or elects.' })
  appointedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What the holder does.' })
  duties!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds from.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds until, inclusive.' })
  validTo!: string | null;
}

@ObjectType('Rule', { description: 'A rule that a document lays down, as data (規定).', simpleResolvers: true })
export class RuleType {
  @Field(() => String, { description: 'Short stable code.' })
  code!: string;

  @Field(() => RuleKindEnum, { description: 'What it is about.' })
  kind!: RuleKind;

  @Field(() => [RuleNatureEnum], { description: 'What software can do with it.' })
  natures!: RuleNature[];

  @Field(() => String, { description: 'The rule in short, in Japanese.' })
  text!: string;

  @Field(() => String, { description: 'The rule in short, in English.' })
  textEn!: string;

  @Field(() => GraphQLJSONObject, { description: 'Its numbers and choices; units are in the names.' })
  params!: Record<string, unknown>;
}

@ObjectType('ProcedureStep', { description: 'A step of a procedure.', simpleResolvers: true })
export class ProcedureStepType {
  @Field(() => String, { description: 'What happens, in Japanese.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What happens, in English.' })
  textEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who acts.' })
  actor!: string | null;
}

@ObjectType('Procedure', { description: 'A procedure that a document lays down (手続).', simpleResolvers: true })
export class ProcedureType {
  @Field(() => String, { description: 'Short stable code.' })
  code!: string;

  @Field(() => String, { description: 'Title in Japanese.' })
  title!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => [ProcedureStepType], { description: 'Its steps in order.' })
  steps!: ProcedureStepType[];
}

@ObjectType('MeetingRule', { description: 'How often a body meets and who calls it (開催・招集).', simpleResolvers: true })
export class MeetingRuleType {
  @Field(() => Int, { nullable: true, description: 'Least number of meetings a year; null: not laid down.' })
  perYearMin!: number | null;

  @Field(() => Int, { nullable: true, description: 'Usual number of meetings a year at most; null: not laid down.' })
  perYearMax!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the rule says 原則として.' })
  inPrinciple!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who calls the meeting (招集者).' })
  convener!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Extra meetings may be called at any time (随時).' })
  adHoc!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'May be held in writing (書面).' })
  writtenAllowed!: boolean | null;

  @Field(() => RuleType, { description: 'The rule as laid down, with its source.' })
  rule!: RuleType;
}

@ObjectType('VotingRule', { description: 'How a body decides (議決).', simpleResolvers: true })
export class VotingRuleType {
  @Field(() => String, { nullable: true, description: 'Majority of whom: PRESENT, or PRESENT_AND_PROXIES.' })
  majority!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Proxies count.' })
  proxies!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who decides a tie (可否同数).' })
  tieBreaker!: string | null;

  @Field(() => Int, { nullable: true, description: 'Least number present; null: the regulation lays none down.' })
  quorum!: number | null;

  @Field(() => RuleType, { description: 'The rule as laid down, with its source.' })
  rule!: RuleType;
}
