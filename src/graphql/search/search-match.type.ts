import { Field, Float, ObjectType } from 'type-graphql';
import type { Highlight } from '../../domain/names/highlight.js';
import type { NameRow } from '../../queries/node-rows.js';
import type { Tier } from '../../search-index/search-rank.js';
import { enumOf } from '../enums.js';
import { NameType } from '../network-node/network-node.type.js';

const SearchTierEnum = enumOf(
  'SearchTier',
  {
    IDENTIFIER: { ja: '識別子・コード', en: 'An identifier or the code is the text' },
    EQUAL: { ja: '名称一致', en: 'A name is the text' },
    PREFIX: { ja: '前方一致', en: 'A name begins with the text' },
    PART: { ja: '部分一致', en: 'A name contains the text' },
    WORDS: { ja: '語の一致', en: 'Every word of the text is in some name' },
    TYPO: { ja: '一字違い', en: 'A name contains the text but for one character' },
  } satisfies Record<Tier, { ja: string; en: string }>,
  'How a search found a node, best first (一致の種類).',
);

@ObjectType('Highlight', { description: 'A stretch of a text; the stretches together are the text (強調表示).', simpleResolvers: true })
export class HighlightType {
  @Field(() => String, { description: 'The stretch as it is written.' })
  text!: string;

  @Field(() => Boolean, { description: 'It is what the search matched.' })
  matched!: boolean;
}

@ObjectType('SearchMatch', { description: 'Why a node was found: by which name, and what of it (一致箇所).', simpleResolvers: true })
export class SearchMatchType {
  @Field(() => SearchTierEnum, { description: 'How it was found.' })
  tier!: Tier;

  @Field(() => NameType, { nullable: true, description: 'The name that was found, with its time; null: by an identifier or the code.' })
  name!: NameRow | null;

  @Field(() => [HighlightType], {
    description:
      'That name, or the identifier, cut into what matched and what did not. A name found by its romaji or short form matched as a whole.',
  })
  highlights!: readonly Highlight[];
}

/** What an edge of a searched list carries beside its node. */
@ObjectType()
export abstract class SearchedEdge {
  @Field(() => Float, { nullable: true, simple: true, description: 'How well it matches the search, 0 to 1; null without a search.' })
  score!: number | null;

  @Field(() => SearchMatchType, { nullable: true, simple: true, description: 'Why the search found it; null without a search.' })
  match!: SearchMatchType | null;
}
