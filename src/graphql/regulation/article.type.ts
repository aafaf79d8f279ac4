import { Field, Int, ObjectType } from 'type-graphql';
import { NodeInterface } from '../network-node/node.type.js';

@ObjectType('Paragraph', { description: 'A paragraph of an article (項).', simpleResolvers: true })
export class ParagraphType {
  @Field(() => Int, { description: 'Number from 1; the first is not printed.' })
  number!: number;

  @Field(() => String, { description: 'Its text as printed.' })
  text!: string;

  @Field(() => [String], { description: 'Its items (号).' })
  items!: string[];
}

@ObjectType('Article', { implements: NodeInterface, description: 'An article of a regulation (条).', simpleResolvers: true })
export class ArticleType extends NodeInterface {
  @Field(() => String, { description: 'Number as printed: "10".' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Heading (見出し).' })
  title!: string | null;

  @Field(() => String, { description: 'Lines of the document it stands in.' })
  locator!: string;

  @Field(() => [ParagraphType], { description: 'Its paragraphs in order.' })
  paragraphs!: ParagraphType[];
}
