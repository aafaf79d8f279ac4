import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { Sector } from '../../domain/registries/vocabulary.js';
import type { MatchFeatureId } from '../../matching/match-features.js';
import { SectorEnum } from '../enums.js';
import { DateScalar } from '../scalars.js';

@InputType('MatchInput', { description: 'A text that names an organization, with what else is known of it.' })
export class MatchInputType {
  @Field(() => String, {
    description: 'The text as it stands in a programme, a paper or a spreadsheet; its first 600 characters are read.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Prefecture (都道府県) of the organization: a JIS code ("31") or a name (鳥取県, Tottori).',
  })
  prefecture?: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Sector of the organization (産学金官).' })
  sector?: Sector | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the text is of: names of that time count for more.' })
  date?: string | null;
}

@ObjectType('MatchFeature', { description: 'Why a candidate scored as it did, one entry a feature.', simpleResolvers: true })
export class MatchFeatureType {
  @Field(() => String, {
    description: 'Feature: name, head, tail, country, place, prefecture, sector, initials, distinctive, unambiguous.',
  })
  id!: MatchFeatureId;

  @Field(() => Float, { description: 'From 0 (against) to 1 (for).' })
  value!: number;
}

@ObjectType('MatchCandidate', { description: 'An institution a text may mean (候補).' })
export class MatchCandidateType {
  @Field(() => Float, { description: 'How well it fits, 0 to 1: the product of its features.' })
  score!: number;

  @Field(() => Boolean, { description: 'Safe to take without a person’s look. At most one candidate is.' })
  match!: boolean;

  @Field(() => String, { description: 'The name of the institution that was found in the text.' })
  matchedName!: string;

  @Field(() => [MatchFeatureType], { description: 'Why it scored so.' })
  features!: MatchFeatureType[];
}

@ObjectType('MatchPart', { description: 'One organization named in a text: 「A、B」 has two parts.', simpleResolvers: true })
export class MatchPartType {
  @Field(() => String, { description: 'The words of the part.' })
  text!: string;

  @Field(() => Int, { description: 'Where the part starts in the text, in UTF-16 code units.' })
  start!: number;

  @Field(() => [MatchCandidateType], { description: 'Candidates, best first.' })
  candidates!: MatchCandidateType[];

  @Field(() => MatchCandidateType, {
    nullable: true,
    description: 'The institution whose hospital or school the part names, where that unit itself is not known (親機関).',
  })
  parent!: MatchCandidateType | null;
}

@ObjectType('MatchedInput', { description: 'What was asked.', simpleResolvers: true })
export class MatchedInputType {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Prefecture, as a JIS code.' })
  prefecture!: string | null;

  @Field(() => SectorEnum, { nullable: true, description: 'Sector.' })
  sector!: Sector | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the text is of.' })
  date!: string | null;
}

@ObjectType('MatchResult', { description: 'What a text was taken for (名寄せの結果).', simpleResolvers: true })
export class MatchResultType {
  @Field(() => MatchedInputType, { description: 'What was asked.' })
  input!: MatchedInputType;

  @Field(() => [MatchCandidateType], {
    description:
      'Candidates for the text as a whole, at most 10, best first. Where it names several organizations none is a match here, but in its part.',
  })
  candidates!: MatchCandidateType[];

  @Field(() => MatchCandidateType, {
    nullable: true,
    description: 'The institution whose hospital or school is meant, where that unit itself is not known (親機関).',
  })
  parent!: MatchCandidateType | null;

  @Field(() => [MatchPartType], { description: 'The organizations named in the text, in order; one in most texts.' })
  parts!: MatchPartType[];
}
