import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { displayName } from '../../domain/names/display-name.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { ListedNode } from '../../queries/list-nodes.js';
import { between } from '../../queries/node-filters.js';
import { allTypes, type Search } from '../../queries/search.js';
import { suggestNodes } from '../../queries/suggest.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { listCost, PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { NodeType as NodeTypeEnum } from '../enums.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { nodeConnection } from '../network-node/node-list.js';
import { SearchConnection, SuggestionType } from './search.type.js';
import { findMatch } from './searched-edge.js';

const maxSuggestions = 50;

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
    const begun = between(sql`coalesce(n.valid_from, n.start_on, n.adopted, n.opened, '')`, null, asOf);
    const where = text.trim() === '' ? sql`false` : (begun[0] ?? sql`true`);
    return nodeConnection(
      context,
      { types: types ?? allTypes, where, search: text, asOf: asOf ?? context.today, defaultOrder: [{ key: 'NAME' }] },
      page,
    );
  }

  @Query(() => [SuggestionType], {
    complexity: ({ args, childComplexity }) => listCost({ args: { first: args.limit }, childComplexity }),
    description:
      'What a person who is typing may be looking for, best first: names that begin with it in kanji, in kana before conversion (ひろし), romaji (hiros) or English; when there are too few, what `search` finds (入力候補).',
  })
  async suggest(
    @Arg('prefix', () => String, { description: 'What has been typed so far; nothing is suggested for a blank one.' }) prefix: string,
    @Types() types: NodeType[] | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 10, description: `At most so many: 1 to ${maxSuggestions}.` }) limit:
      | number
      | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ): Promise<SuggestionType[]> {
    const day = asOf ?? context.today;
    const { rows, search } = await suggestNodes(context.reader, { text: prefix, types, asOf: day }, checkLimit(limit ?? 10));
    return Promise.all(rows.map((row) => suggestion(context, row, search as Search, day)));
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

async function suggestion(context: Context, row: ListedNode, search: Search, asOf: string): Promise<SuggestionType> {
  const rank = row.rank as number;
  const { name, highlights } = await findMatch(context, row, search, rank, asOf);
  const node = { ...row, asOf } as unknown as NetworkNodeInterface;
  return { text: displayName(row.names, 'JA', asOf, true)?.value ?? row.code, node, matchedName: name, highlights, score: rank / 1000 };
}
