import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { articleById, citationsOf, nodeById } from '../../loaders/loaders.js';
import type { PostRow } from '../../queries/governance.js';
import { CitationType } from '../citation/citation.type.js';
import type { Context } from '../context.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { ArticleType } from '../regulation/article.type.js';
import { PostType, ProcedureType, RuleType } from './governance.type.js';

/** Posts, rules and procedures tell alike where they stand. */
function sourcedResolver(type: () => ClassType<object>, subject: 'post_id' | 'rule_id' | 'procedure_id') {
  @Resolver(type)
  abstract class SourcedResolver {
    @FieldResolver(() => [CitationType], { description: 'Where it was read.' })
    citations(@Root() row: { id: number }, @Ctx() { loaders }: Context) {
      return loaders.load(citationsOf, row.id, subject);
    }

    @FieldResolver(() => [ArticleType], { description: 'The articles that lay it down (根拠の条).' })
    async articles(@Root() row: { id: number }, @Ctx() { loaders }: Context) {
      const cited = (await loaders.load(citationsOf, row.id, subject)).flatMap((citation) => citation.articleId ?? []);
      return loaders.loadMany(articleById, [...new Set(cited)], undefined);
    }
  }
  return SourcedResolver;
}

@Resolver(() => PostType)
export class PostResolver extends sourcedResolver(() => PostType as ClassType<object>, 'post_id') {
  @FieldResolver(() => NetworkNodeInterface, { nullable: true, description: 'The organization whose officer fills it ex officio.' })
  holder(@Root() row: PostRow, @Ctx() { loaders, today }: Context) {
    return row.holderId === null ? null : loaders.load(nodeById, row.holderId, { asOf: today });
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'The body it is an office of.' })
  body(@Root() row: PostRow, @Ctx() { loaders, today }: Context) {
    return loaders.load(nodeById, row.bodyId, { asOf: today });
  }
}

@Resolver(() => RuleType)
export class RuleResolver extends sourcedResolver(() => RuleType as ClassType<object>, 'rule_id') {}

@Resolver(() => ProcedureType)
export class ProcedureResolver extends sourcedResolver(() => ProcedureType as ClassType<object>, 'procedure_id') {}
