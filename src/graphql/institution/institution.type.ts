import { Field, Int, ObjectType } from 'type-graphql';
import type { InstitutionKind } from '../../domain/registries/institution-kinds.js';
import type { Sector } from '../../domain/registries/vocabulary.js';
import { BodyType } from '../body/body.type.js';
import { connectionTypes, PageInfo } from '../connection.js';
import { InstitutionKindEnum, SectorEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { NodeInterface } from '../network-node/node.type.js';
import { PartialDateScalar } from '../scalars.js';
import { SearchedEdge } from '../search/search-match.type.js';

@ObjectType('Institution', {
  implements: [NetworkNodeInterface, NodeInterface],
  description: 'An organization of industry, academia, finance or government (機関).',
  simpleResolvers: true,
})
export class InstitutionType extends NetworkNodeInterface {
  @Field(() => SectorEnum, { nullable: true, description: 'Sector (産学金官); null only for organizations outside the four.' })
  sector!: Sector | null;

  @Field(() => InstitutionKindEnum, { description: 'Kind of institution.' })
  kind!: InstitutionKind;

  @Field(() => String, { nullable: true, description: 'Country: ISO 3166-1 alpha-2, such as JP; null when no source was asked (国).' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'City (市町村), in the language of the source.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Address as the source gives it.' })
  address!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Founded, in the sense of the source: see facts HISTORY and citations (設立).',
  })
  founded!: string | null;
}

export const { ConnectionType: InstitutionConnection } = connectionTypes('Institution', () => InstitutionType, SearchedEdge);

@ObjectType('CoMemberEdge', { description: 'An institution in the same bodies, and which they are.', simpleResolvers: true })
export class CoMemberEdge {
  @Field(() => String, { description: 'Cursor of this item.' })
  cursor!: string;

  @Field(() => InstitutionType, { description: 'The other institution.' })
  node!: InstitutionType;

  @Field(() => Int, { description: 'Number of bodies in which both are members.' })
  sharedCount!: number;

  @Field(() => [BodyType], { description: 'Those bodies.' })
  sharedBodies!: BodyType[];
}

@ObjectType('CoMemberConnection', {
  description: 'Institutions that are members of the same bodies, most shared bodies first.',
  simpleResolvers: true,
})
export class CoMemberConnection {
  @Field(() => [CoMemberEdge], { description: 'The institutions with the shared bodies.' })
  edges!: CoMemberEdge[];

  @Field(() => [InstitutionType], { description: 'The institutions alone.' })
  nodes!: InstitutionType[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Number of such institutions.' })
  totalCount!: number;
}

@ObjectType('FacetValue', { description: 'How many institutions hold a value.', simpleResolvers: true })
export class FacetValue {
  @Field(() => String, { nullable: true, description: 'The value: a code to filter by; null: without a value.' })
  key!: string | null;

  @Field(() => String, { description: 'The value for people.' })
  title!: string;

  @Field(() => Int, { description: 'Number of institutions.' })
  count!: number;
}
