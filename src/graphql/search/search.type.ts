import { Field, Float, ObjectType } from 'type-graphql';
import type { Highlight } from '../../domain/names/highlight.js';
import type { NameRow } from '../../queries/node-rows.js';
import { connectionTypes } from '../connection.js';
import { NameType, NetworkNodeInterface } from '../network-node/network-node.type.js';
import { HighlightType, SearchedEdge } from './search-match.type.js';

export const { ConnectionType: SearchConnection } = connectionTypes('Search', () => NetworkNodeInterface, SearchedEdge);

@ObjectType('Suggestion', { description: 'What a person who is typing may be looking for (入力候補).', simpleResolvers: true })
export class SuggestionType {
  @Field(() => String, { description: 'Its name, to show: in Japanese, or else in another language.' })
  text!: string;

  @Field(() => NetworkNodeInterface, { description: 'What is suggested.' })
  node!: NetworkNodeInterface;

  @Field(() => NameType, { nullable: true, description: 'The name that begins with what was typed; null: an identifier or the code.' })
  matchedName!: NameRow | null;

  @Field(() => [HighlightType], { description: 'That name, or the identifier, cut into what matched and what did not.' })
  highlights!: readonly Highlight[];

  @Field(() => Float, { description: 'How well it matches, 0 to 1.' })
  score!: number;
}
