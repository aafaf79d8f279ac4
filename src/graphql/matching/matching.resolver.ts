import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { nodeById } from '../../loaders/loaders.js';
import type { MatchCandidate, MatchResult } from '../../matching/match-result.js';
import { matchTexts } from '../../matching/match-texts.js';
import { checkFilter } from '../../queries/check-filter.js';
import type { Context } from '../context.js';
import { InstitutionType } from '../institution/institution.type.js';
import { MatchCandidateType, MatchInputType, MatchResultType } from './matching.type.js';

const mostInputs = 100;
/** A text is read some hundred times over, and looked up in one statement with others: it costs that much, and a point a character. */
const costOfText = 20;
const longestCharged = 600;

function matchingCost({
  args,
  childComplexity,
}: {
  args: { inputs?: readonly { text?: unknown }[] | null };
  childComplexity: number;
}): number {
  const inputs = (args.inputs ?? []).slice(0, mostInputs);
  const characters = inputs.reduce((sum, { text }) => sum + Math.min(typeof text === 'string' ? text.length : 0, longestCharged), 0);
  return 50 + characters + inputs.length * (costOfText + childComplexity);
}

@Resolver(() => MatchResultType)
export class MatchingResolver {
  @Query(() => [MatchResultType], {
    complexity: matchingCost,
    description: `Which organizations do the texts mean? One result for each of at most ${mostInputs} inputs, in order (名寄せ).`,
  })
  async matchOrganizations(
    @Arg('inputs', () => [MatchInputType], { description: `The texts, at most ${mostInputs}.` }) inputs: MatchInputType[],
    @Ctx() { reader, directory }: Context,
  ): Promise<MatchResult[]> {
    if (inputs.length > mostInputs) {
      const hint = `Ask in batches of ${mostInputs}, or use the command "cli match" for files.`;
      throw new InputError('BAD_USER_INPUT', `${inputs.length} inputs are too many: at most ${mostInputs}.`, 'inputs', hint);
    }
    const { prefecture } = checkFilter(
      directory.lookUp,
      { prefecture: inputs.flatMap((input) => input.prefecture ?? []) },
      { prefecture: 'prefecture' },
      'inputs.',
    );
    const codes = prefecture.values();
    return matchTexts(
      reader,
      inputs.map((input) => ({ ...input, prefecture: input.prefecture == null ? null : (codes.next().value ?? null) })),
    );
  }
}

@Resolver(() => MatchCandidateType)
export class MatchCandidateResolver {
  @FieldResolver(() => InstitutionType, { description: 'The institution, as of today.' })
  organization(@Root() { nodeId }: MatchCandidate, @Ctx() { loaders, today }: Context) {
    return loaders.load(nodeById, nodeId, { asOf: today });
  }
}
