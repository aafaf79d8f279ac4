import { type ClassType, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { articleById, citationsOfTie, nodeById } from '../../loaders/loaders.js';
import type { ArticleRow } from '../../queries/regulations.js';
import type { TieRow } from '../../queries/ties.js';
import type { Viewed } from '../../queries/viewed.js';
import { CitationType } from '../citation/citation.type.js';
import type { Context } from '../context.js';
import { globalId } from '../global-id.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { ArticleType } from '../regulation/article.type.js';
import { MembershipType, RelationshipType } from './tie.type.js';

/** Fields both kinds of ties resolve alike. */
function tieResolver(type: () => ClassType<object>, typeName: string) {
  @Resolver(type)
  abstract class TieResolver {
    @FieldResolver(() => ID, { description: 'Opaque global id.' })
    id(@Root() row: TieRow) {
      return globalId(typeName, row.id);
    }

    @FieldResolver(() => NetworkNodeInterface, { nullable: true, description: 'The organization on whose behalf (代表して).' })
    onBehalfOf(@Root() row: Viewed<TieRow>, @Ctx() { loaders }: Context) {
      return row.onBehalfOfId === null ? null : loaders.load(nodeById, row.onBehalfOfId, { asOf: row.asOf });
    }

    @FieldResolver(() => [CitationType], { description: 'Where the tie was read.' })
    citations(@Root() row: TieRow, @Ctx() { loaders }: Context) {
      return loaders.load(citationsOfTie, row.id, undefined);
    }

    @FieldResolver(() => [ArticleType], { description: 'The articles that lay the tie down (根拠の条).' })
    async articles(@Root() row: TieRow, @Ctx() { loaders }: Context): Promise<ArticleRow[]> {
      const cited = loaders.load(citationsOfTie, row.id, undefined).flatMap((citation) => citation.articleId ?? []);
      const found = await loaders.loadMany(articleById, [...new Set(cited)], undefined);
      return found.filter((article) => article !== null);
    }
  }
  return TieResolver;
}

@Resolver(() => MembershipType)
export class MembershipResolver extends tieResolver(() => MembershipType as ClassType<object>, 'Membership') {
  @FieldResolver(() => NetworkNodeInterface, { description: 'Who belongs.' })
  member(@Root() row: Viewed<TieRow>, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, row.fromId, { asOf: row.asOf });
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'To what it belongs.' })
  in(@Root() row: Viewed<TieRow>, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, row.toId, { asOf: row.asOf });
  }
}

@Resolver(() => RelationshipType)
export class RelationshipResolver extends tieResolver(() => RelationshipType as ClassType<object>, 'Relationship') {
  @FieldResolver(() => NetworkNodeInterface, { description: 'Where the tie starts.' })
  from(@Root() row: Viewed<TieRow>, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, row.fromId, { asOf: row.asOf });
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'Where the tie ends.' })
  to(@Root() row: Viewed<TieRow>, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, row.toId, { asOf: row.asOf });
  }
}
