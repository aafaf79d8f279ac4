import { Field, ObjectType } from 'type-graphql';
import type { BodyKind } from '../../domain/registries/body-kinds.js';
import { connectionTypes } from '../connection.js';
import { BodyKindEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { NodeInterface } from '../network-node/node.type.js';
import { SearchedEdge } from '../search/search-match.type.js';

@ObjectType('Body', {
  implements: [NetworkNodeInterface, NodeInterface],
  description: 'An organ in which institutions meet or act together (会議体・組織).',
  simpleResolvers: true,
})
export class BodyType extends NetworkNodeInterface {
  @Field(() => BodyKindEnum, { description: 'Kind of body.' })
  kind!: BodyKind;

  @Field(() => Boolean, { description: 'A class of bodies that rules describe (such as 分科会), not one standing body.' })
  generic!: boolean;
}

export const { ConnectionType: BodyConnection } = connectionTypes('Body', () => BodyType, SearchedEdge);
