import { Field, ObjectType } from 'type-graphql';
import type { DocumentKind } from '../../domain/registries/vocabulary.js';
import { connectionTypes } from '../connection.js';
import { DocumentKindEnum } from '../enums.js';
import { NodeInterface } from '../network-node/node.type.js';
import { PartialDateScalar } from '../scalars.js';

@ObjectType('Document', {
  implements: NodeInterface,
  description: 'A source: a document, a public page, a data set (文書・出典).',
  simpleResolvers: true,
})
export class DocumentType extends NodeInterface {
  @Field(() => String, { description: 'Short stable code; 000 to 004 are the five source documents.' })
  code!: string;

  @Field(() => DocumentKindEnum, { description: 'Kind of source.' })
  kind!: DocumentKind;

  @Field(() => String, { description: 'Title in its own language (表題).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title in English.' })
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it (発行者).' })
  publisher!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  published!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was read.' })
  retrievedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its licence.' })
  license!: string | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know of it.' })
  note!: string | null;
}

export const { ConnectionType: DocumentConnection } = connectionTypes('Document', () => DocumentType);
