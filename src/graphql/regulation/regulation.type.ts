import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../connection.js';
import { NodeInterface } from '../network-node/node.type.js';
import { DateScalar, PartialDateScalar } from '../scalars.js';

@ObjectType('Regulation', { implements: NodeInterface, description: 'A set of rules with its history (規程).', simpleResolvers: true })
export class RegulationType extends NodeInterface {
  @Field(() => String, { description: 'Short stable code.' })
  code!: string;

  @Field(() => String, { description: 'Title (題名).' })
  title!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => PartialDateScalar, { description: 'When it was enacted (制定).' })
  enacted!: string;

  @Field(() => String, { nullable: true, description: 'What a reader should know of that date.' })
  enactedNote!: string | null;

  @Field(() => [DateScalar], { description: 'When it was amended, in printed order (一部改正).' })
  amendments!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'In force from, in this version (施行).' })
  inForce!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document it was issued by (文書番号).' })
  reference!: string | null;
}

export const { ConnectionType: RegulationConnection } = connectionTypes('Regulation', () => RegulationType);
