import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { FoundNode } from '../../directory/search.js';
import { InputError } from '../../domain/input-error.js';
import { displayName } from '../../domain/names/display-name.js';
import { type NodeType, nodeTypes } from '../../domain/registries/vocabulary.js';
import { nothingFound } from '../../search-index/search-hits.js';
import type { SearchText } from '../../search-index/search-text.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { connection, listCost, PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { NodeType as NodeTypeEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { SearchConnection, SuggestionType } from './search.type.js';
import { findMatch, searchedEdge } from './searched-edge.js';

const maxSuggestions = 50;
/** Where a search looks unless told. */
const allTypes = Object.keys(nodeTypes) as NodeType[];
const nothingAsked: SearchText = { identifiers: [], keys: [], words: [] };

function Types(): ParameterDecorator {
  return Arg('types', () => [NodeTypeEnum], {
    nullable: true,
    description: 'Only nodes of these types. Default: all.',
  }) as ParameterDecorator;
}

@Resolver(() => NetworkNodeInterface)
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: listCost,
    description:
      'Everything found by a text, best first: by kanji, kana, romaji, English, abbreviation, former name, identifier or code; with typing errors when nothing else is found. With `asOf` what had begun by then (横断検索).',
  })
  search(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { description: 'What to look for; a blank text finds nothing.' }) text: string,
    @Types() types: NodeType[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    const { directory, today } = context;
    const asked = { asOf: asOf ?? today, begun: asOf ?? null };
    const hits = directory.find({ text, types: types ?? allTypes, asOf: asked.asOf }) ?? nothingFound(nothingAsked);
    const found = directory.found(hits, asked, page);
    return connection(found.page, found.count, (row) => row, searchedEdge(context, hits.text, asked.asOf));
  }

  @Query(() => [SuggestionType], {
    complexity: ({ args, childComplexity }) => listCost({ args: { first: args.limit }, childComplexity }),
    description:
      'What a person who is typing may be looking for, best first: names that begin with it in kanji, in kana before conversion (ひろし), romaji (hiros) or English; when there are too few, what `search` finds (入力候補).',
  })
  suggest(
    @Arg('prefix', () => String, { description: 'What has been typed so far; nothing is suggested for a blank one.' }) prefix: string,
    @Types() types: NodeType[] | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 10, description: `At most so many: 1 to ${maxSuggestions}.` }) limit:
      | number
      | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ): SuggestionType[] {
    const day = asOf ?? context.today;
    const found = context.directory.suggest({ text: prefix, types: types ?? allTypes, asOf: day }, checkLimit(limit ?? 10));
    return found.map(({ row, text }) => suggestion(context, row, text, day));
  }
}

function checkLimit(limit: number): number {
  if (limit >= 1 && limit <= maxSuggestions) return limit;
  throw new InputError(
    'INVALID_PAGE_SIZE',
    `limit is ${limit}, but 1 to ${maxSuggestions} can be suggested.`,
    'limit',
    `Ask for limit: ${maxSuggestions} or fewer.`,
  );
}

function suggestion(context: Context, row: FoundNode, text: SearchText, asOf: string): SuggestionType {
  const { name, highlights } = findMatch(context, row, text, row.rank, asOf);
  const node = row as unknown as NetworkNodeInterface;
  return { text: displayName(row.names, 'JA', asOf, true)?.value ?? row.code, node, matchedName: name, highlights, score: row.rank / 1000 };
}
