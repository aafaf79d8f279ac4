import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Sector } from '../../domain/registries/vocabulary.js';
import { connectionTypes } from '../connection.js';
import { SectorEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars.js';

@ObjectType('NetworkMember', {
  description:
    'A node of a network with its measures. They follow the definitions and default normalisation of networkx, on the undirected simple graph of the projection: parallel ties merged, their weights summed; only PageRank follows the directions of FULL and EGO.',
})
export class NetworkMemberType {}

@ObjectType('NetworkEdge', { description: 'An edge of a network (辺).', simpleResolvers: true })
export class NetworkEdgeType {
  @Field(() => String, { description: 'Type of the tie, or CO_MEMBER_OF between institutions that share bodies.' })
  type!: string;

  @Field(() => Float, { description: 'Weight: 1 for a tie; number of shared bodies, or Newman’s sum, in CO_MEMBERSHIP.' })
  weight!: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds from; null: open.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds until, inclusive; null: open.' })
  validTo!: string | null;
}

@ObjectType('SectorMixing', { description: 'How many edges join sectors (セクター間の混合).', simpleResolvers: true })
export class SectorMixingType {
  @Field(() => [SectorEnum], { description: 'Rows and columns of the matrix.' })
  sectors!: Sector[];

  @Field(() => [[Int]], { description: 'Number of edges between two sectors, each counted once; symmetric.' })
  matrix!: number[][];

  @Field(() => Float, {
    nullable: true,
    description: 'E–I index of the whole: (external − internal) / (external + internal), −1 to 1 (Krackhardt & Stern 1988).',
  })
  eiIndex!: number | null;
}

@ObjectType('ExportLink', { description: 'A file of this network.', simpleResolvers: true })
export class ExportLinkType {
  @Field(() => String, { description: 'Name of the format.' })
  format!: string;

  @Field(() => String, { description: 'Address relative to the server.' })
  url!: string;
}

export const { ConnectionType: NetworkMemberConnection } = connectionTypes('NetworkMember', () => NetworkMemberType);
export const { ConnectionType: NetworkEdgeConnection } = connectionTypes('NetworkEdge', () => NetworkEdgeType);

@ObjectType('Network', { description: 'The network, or a projection of it, as of a day (ネットワーク).' })
export class NetworkType {}
