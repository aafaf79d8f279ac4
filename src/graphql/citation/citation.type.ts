import { Field, ID, ObjectType } from 'type-graphql';
import type { Assertion } from '../../domain/registries/vocabulary.js';
import { DocumentType } from '../document/document.type.js';
import { AssertionEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars.js';

@ObjectType('Citation', { description: 'Where a fact was read (出典).', simpleResolvers: true })
export class CitationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DocumentType, { description: 'The source.' })
  document!: DocumentType;

  @Field(() => String, { nullable: true, description: 'Where in the source: line (l.N), article (art.N), page or record (箇所).' })
  locator!: string | null;

  @Field(() => String, { nullable: true, description: 'The words of the source, letter by letter (引用).' })
  quote!: string | null;

  @Field(() => AssertionEnum, { description: 'How the fact is known: printed, inferred, read elsewhere, edited or submitted.' })
  assertion!: Assertion;

  @Field(() => String, { nullable: true, description: 'Address of the source.' })
  url!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the source was read.' })
  retrievedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The one attribute of a node that the citation is about (city, founded …); null: the whole record.',
  })
  field!: string | null;
}
