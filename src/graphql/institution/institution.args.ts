import { Field, InputType } from 'type-graphql';
import type { InstitutionKind } from '../../domain/registries/institution-kinds.js';
import type { MembershipRole } from '../../domain/registries/membership-roles.js';
import type { OrganizationStatus, Sector } from '../../domain/registries/vocabulary.js';
import type { InstitutionFilter } from '../../queries/institution-filter.js';
import type { NodeSortKey } from '../../queries/list-nodes.js';
import {
  InstitutionKindEnum,
  MembershipRoleEnum,
  NodeSortKeyEnum,
  OrganizationStatusEnum,
  SectorEnum,
  SortDirectionEnum,
} from '../enums.js';

@InputType('InstitutionFilter', {
  description:
    'Which institutions. Fields are ANDed, the values of one list ORed: an empty list matches nothing, but memberOfAll, memberOfNone and and, which ask for nothing then, match all.',
})
export class InstitutionFilterInput implements InstitutionFilter {
  @Field(() => [SectorEnum], { nullable: true, description: 'In one of these sectors (産学金官).' })
  sector?: Sector[] | null;

  @Field(() => [InstitutionKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kind?: InstitutionKind[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these prefectures: JIS codes ("31"), or names (鳥取県, Tottori).' })
  prefecture?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these regions: codes (chugoku), or names.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these cities, by Japanese name (広島市).' })
  city?: string[] | null;

  @Field(() => [OrganizationStatusEnum], { nullable: true, description: 'With one of these statuses on the day.' })
  status?: OrganizationStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Member of every one of these bodies, by code.' })
  memberOfAll?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Member of at least one of these bodies, by code.' })
  memberOfAny?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Member of none of these bodies, by code.' })
  memberOfNone?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Takes part in at least one of these hubs or programmes, by code.' })
  participatesIn?: string[] | null;

  @Field(() => [MembershipRoleEnum], { nullable: true, description: 'Holds one of these roles anywhere.' })
  hasRole?: MembershipRole[] | null;

  @Field(() => [InstitutionFilterInput], { nullable: true, description: 'All of these hold too.' })
  and?: InstitutionFilterInput[] | null;

  @Field(() => [InstitutionFilterInput], { nullable: true, description: 'At least one of these holds too; an empty list matches nothing.' })
  or?: InstitutionFilterInput[] | null;

  @Field(() => InstitutionFilterInput, { nullable: true, description: 'This does not hold.' })
  not?: InstitutionFilterInput | null;
}

/** One key of an order, as callers give it. */
@InputType()
abstract class SortOrder {
  @Field(() => NodeSortKeyEnum, { description: 'What to sort by.' })
  key!: NodeSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: 'ASC', description: 'Ascending or descending.' })
  direction!: 'ASC' | 'DESC';
}

@InputType('InstitutionOrder', { description: 'One key of the order of institutions; later keys break ties.' })
export class InstitutionOrderInput extends SortOrder {}

@InputType('NodeOrder', { description: 'One key of the order of bodies, hubs, programmes, events or plans; later keys break ties.' })
export class NodeOrderInput extends SortOrder {}
