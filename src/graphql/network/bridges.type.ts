import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BodyType } from '../body/body.type.js';
import { InstitutionType } from '../institution/institution.type.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { DateScalar } from '../scalars.js';
import { RelationshipType } from '../tie/tie.type.js';

@ObjectType('SimilarInstitution', { description: 'An institution in similar bodies (類似機関).', simpleResolvers: true })
export class SimilarInstitutionType {
  @Field(() => InstitutionType, { description: 'The other institution.' })
  institution!: InstitutionType;

  @Field(() => Float, { description: 'Shared bodies over all bodies of the two, 0 to 1 (Jaccard 1901).' })
  jaccard!: number;

  @Field(() => Float, { description: 'Sum of 1/ln(members) over shared bodies (Adamic & Adar 2003).' })
  adamicAdar!: number;

  @Field(() => [BodyType], { description: 'The bodies both are members of.' })
  sharedBodies!: BodyType[];
}

@ObjectType('BridgeCandidate', { description: 'An institution that could link the bodies, and why (橋渡し候補).', simpleResolvers: true })
export class BridgeCandidateType {
  @Field(() => NetworkNodeInterface, { description: 'The candidate.' })
  node!: NetworkNodeInterface;

  @Field(() => [BodyType], { description: 'Bodies of the question it is a member of.' })
  memberOf!: BodyType[];

  @Field(() => [BodyType], { description: 'Bodies of the question it is not a member of.' })
  missing!: BodyType[];

  @Field(() => Int, { description: 'Number of members of the missing bodies it is a neighbour of.' })
  neighbourCount!: number;

  @Field(() => [BodyType], { description: 'Reason: other bodies in which it meets members of the missing ones.' })
  sharedBodies!: BodyType[];

  @Field(() => [RelationshipType], { description: 'Reason: ties to members of the missing ones.' })
  ties!: RelationshipType[];
}

@ObjectType('Broker', { description: 'A node between two groups (仲介者).', simpleResolvers: true })
export class BrokerType {
  @Field(() => NetworkNodeInterface, { description: 'The node.' })
  node!: NetworkNodeInterface;

  @Field(() => Float, { description: 'networkx.betweenness_centrality_subset between the two groups, not normalised.' })
  score!: number;

  @Field(() => Float, { description: 'Mean share of the shortest paths between the groups that pass through it, 0 to 1.' })
  share!: number;
}

@ObjectType('Bridges', { description: 'Who links bodies, and who could (橋渡し).', simpleResolvers: true })
export class BridgesType {
  @Field(() => [NetworkNodeInterface], { description: 'Members of all the bodies: they link them now. By code.' })
  links!: NetworkNodeInterface[];

  @Field(() => [BridgeCandidateType], { description: 'Who could link them, most neighbours first.' })
  candidates!: BridgeCandidateType[];

  @Field(() => [BrokerType], {
    description:
      'Nodes on the shortest paths between the first body and the others, strongest first. A body stands with its organs and all who hold a role in them.',
  })
  brokers!: BrokerType[];
}

@ObjectType('NetworkMoment', { description: 'The network on one day.', simpleResolvers: true })
export class NetworkMomentType {
  @Field(() => DateScalar, { description: 'The day.' })
  asOf!: string;

  @Field(() => Int, { description: 'Number of nodes.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'Number of ties.' })
  tieCount!: number;

  @Field(() => GraphQLJSONObject, { description: 'Number of nodes by type.' })
  nodesByType!: object;

  @Field(() => GraphQLJSONObject, { description: 'Number of ties by type.' })
  tiesByType!: object;
}

@ObjectType('NetworkChange', { description: 'What changed between two days.', simpleResolvers: true })
export class NetworkChangeType {
  @Field(() => DateScalar, { description: 'The earlier day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The later day.' })
  to!: string;

  @Field(() => Int, { description: 'Number of ties that hold on the later day only.' })
  appearedCount!: number;

  @Field(() => Int, { description: 'Number of ties that held on the earlier day only.' })
  endedCount!: number;

  @Field(() => [RelationshipType], { description: 'Ties that hold on the later day only; at most 100.' })
  appeared!: RelationshipType[];

  @Field(() => [RelationshipType], { description: 'Ties that held on the earlier day only; at most 100.' })
  ended!: RelationshipType[];
}

@ObjectType('NetworkHistory', { description: 'The network over time (推移).', simpleResolvers: true })
export class NetworkHistoryType {
  @Field(() => [NetworkMomentType], { description: 'One entry a day asked for, in order.' })
  moments!: NetworkMomentType[];

  @Field(() => [NetworkChangeType], { description: 'One entry between each two days.' })
  changes!: NetworkChangeType[];
}
