import { GraphQLFloat } from 'graphql';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { FactProperty, IdentifierScheme, Language, NameKind, NodeType } from '../../domain/registries/vocabulary.js';
import { FactPropertyEnum, IdentifierSchemeEnum, LanguageEnum, NameKindEnum, NodeType as NodeTypeEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars.js';
import { NodeInterface, typeNameOf } from './node.type.js';

@ObjectType('Name', { description: 'A name with its language and the time it was in use (名称).', simpleResolvers: true })
export class NameType {
  @Field(() => String, { description: 'The name as it is written.' })
  value!: string;

  @Field(() => LanguageEnum, { description: 'Language and script.' })
  language!: Language;

  @Field(() => String, {
    nullable: true,
    description: 'Tag of a language of the group OTHER (BCP 47: fr, zh); null when the source tells none.',
  })
  languageTag!: string | null;

  @Field(() => NameKindEnum, { description: 'Official, former, alias, abbreviation or reading.' })
  kind!: NameKind;

  @Field(() => String, { nullable: true, description: 'Legal form that stands with this name (法人格): 国立大学法人, 株式会社 …' })
  legalForm!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'In use from; null: open.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'In use until, inclusive; null: open.' })
  validTo!: string | null;
}

@ObjectType('DisplayName', { description: 'The name to show, and the language it is in.', simpleResolvers: true })
export class DisplayNameType {
  @Field(() => String, { description: 'The name.' })
  value!: string;

  @Field(() => LanguageEnum, { description: 'The language it is in: another than asked for when that one is not known.' })
  language!: Language;
}

@ObjectType('Identifier', { description: 'A code under which another register knows the node (識別子).', simpleResolvers: true })
export class IdentifierType {
  @Field(() => IdentifierSchemeEnum, { description: 'The register.' })
  scheme!: IdentifierScheme;

  @Field(() => String, { description: 'The code, without any address around it.' })
  value!: string;
}

@ObjectType('Fact', { description: 'Anything else a source says of a node (その他の事実).', simpleResolvers: true })
export class FactType {
  @Field(() => FactPropertyEnum, { description: 'What the fact is about.' })
  property!: FactProperty;

  @Field(() => String, { description: 'The fact, in Japanese unless the source is not.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'The fact in English.' })
  valueEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Heading under which several facts belong together.' })
  group!: string | null;

  @Field(() => GraphQLFloat, { nullable: true, description: 'The number in it, in `unit`.' })
  number!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the number.' })
  unit!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds from; null: open.' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Holds until, inclusive; null: open.' })
  validTo!: string | null;
}

@InterfaceType('NetworkNode', {
  implements: NodeInterface,
  description: 'A thing in the network that has a name and ties: institution, body, hub, programme, event or plan.',
  resolveType: typeNameOf,
})
export abstract class NetworkNodeInterface extends NodeInterface {
  @Field(() => String, { description: 'Short stable code that people type (コード).' })
  code!: string;

  @Field(() => NodeTypeEnum, { description: 'Kind of node.' })
  type!: NodeType;

  @Field(() => String, { nullable: true, description: 'Its web site.' })
  website!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Existed from, where a source says so (設置).' })
  validFrom!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Existed until, inclusive (廃止).' })
  validTo!: string | null;
}
