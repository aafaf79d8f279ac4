import { Field, Int, ObjectType } from 'type-graphql';
import type { MembershipRole } from '../../domain/registries/membership-roles.js';
import type { RelationshipType as TieType } from '../../domain/registries/relationship-types.js';
import { connectionTypes } from '../connection.js';
import { MembershipRoleEnum, RelationshipTypeEnum } from '../enums.js';
import { NodeInterface } from '../network-node/node.type.js';
import { PartialDateScalar } from '../scalars.js';

/** What memberships and other ties have in common. */
@ObjectType({ simpleResolvers: true })
abstract class Tie extends NodeInterface {
  @Field(() => RelationshipTypeEnum, { description: 'Type of the tie, read from → to.' })
  type!: TieType;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds from; null: open, not known.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds until, inclusive; null: open.' })
  validTo!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last date at which a source shows it to hold (最終確認時点).' })
  lastAttested!: string | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know of it.' })
  note!: string | null;
}

@ObjectType('Membership', {
  implements: NodeInterface,
  description: 'A tie by which one node belongs to, or acts in, another, with a role (所属・役割).',
  simpleResolvers: true,
})
export class MembershipType extends Tie {
  @Field(() => MembershipRoleEnum, { description: 'What the member is or does there.' })
  role!: MembershipRole;

  @Field(() => String, { nullable: true, description: 'The member exactly as the roster prints it (名簿の表記).' })
  printedAs!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the printed roster, from 1 (名簿の順).' })
  position!: number | null;
}

@ObjectType('Relationship', { implements: NodeInterface, description: 'A directed tie between two nodes (関係).', simpleResolvers: true })
export class RelationshipType extends Tie {
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'Role, when the tie is a membership.' })
  role!: MembershipRole | null;
}

export const { ConnectionType: MembershipConnection } = connectionTypes('Membership', () => MembershipType);
export const { ConnectionType: RelationshipConnection } = connectionTypes('Relationship', () => RelationshipType);
