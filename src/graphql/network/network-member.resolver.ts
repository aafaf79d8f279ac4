import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { NodeMeasure } from '../../graph/analysis.js';
import type { ProjectedEdge } from '../../graph/network.js';
import { nodeById } from '../../loaders/loaders.js';
import type { Viewed } from '../../queries/viewed.js';
import type { Context } from '../context.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import type { NetworkAnswer } from './load-analysis.js';
import { NetworkEdgeType, NetworkMemberType } from './network.type.js';

interface Member {
  readonly id: number;
  readonly answer: NetworkAnswer;
}

function value({ id, answer }: Member, measure: NodeMeasure): number | null {
  return answer.analysis.valueOf(measure, id);
}

@Resolver(() => NetworkMemberType)
export class NetworkMemberResolver {
  @FieldResolver(() => NetworkNodeInterface, { description: 'The node.' })
  node(@Root() { id, answer }: Member, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, id, { asOf: answer.question.asOf });
  }

  @FieldResolver(() => Int, { description: 'Number of neighbours (次数).' })
  degree(@Root() member: Member) {
    return value(member, 'degree');
  }

  @FieldResolver(() => Float, { description: 'Sum of the weights of its edges.' })
  weightedDegree(@Root() member: Member) {
    return value(member, 'weightedDegree');
  }

  @FieldResolver(() => Float, { description: 'Share of shortest paths that pass through it (networkx.betweenness_centrality).' })
  betweenness(@Root() member: Member) {
    return value(member, 'betweenness');
  }

  @FieldResolver(() => Float, { description: 'How near it is to all others (networkx.closeness_centrality, Wasserman–Faust).' })
  closeness(@Root() member: Member) {
    return value(member, 'closeness');
  }

  @FieldResolver(() => Float, { description: 'PageRank, damping 0.85 (networkx.pagerank).' })
  pageRank(@Root() member: Member) {
    return value(member, 'pageRank');
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Eigenvector centrality (networkx.eigenvector_centrality); null where it is not defined.',
  })
  eigenvector(@Root() member: Member) {
    return value(member, 'eigenvector');
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Burt’s constraint (networkx.constraint); null for a node without neighbours.',
  })
  constraint(@Root() member: Member) {
    return value(member, 'constraint');
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Burt’s effective size (networkx.effective_size); null for a node without neighbours.',
  })
  effectiveSize(@Root() member: Member) {
    return value(member, 'effectiveSize');
  }

  @FieldResolver(() => Int, { description: 'Largest k such that it lies in the k-core (networkx.core_number).' })
  coreNumber(@Root() member: Member) {
    return value(member, 'coreNumber');
  }

  @FieldResolver(() => Int, { description: 'Number of its community (Louvain), 0 the largest.' })
  community(@Root() member: Member) {
    return value(member, 'community');
  }
}

@Resolver(() => NetworkEdgeType)
export class NetworkEdgeResolver {
  @FieldResolver(() => NetworkNodeInterface, { description: 'Where it starts.' })
  source(@Root() { source, asOf }: Viewed<ProjectedEdge>, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, source, { asOf });
  }

  @FieldResolver(() => NetworkNodeInterface, { description: 'Where it ends.' })
  target(@Root() { target, asOf }: Viewed<ProjectedEdge>, @Ctx() { loaders }: Context) {
    return loaders.load(nodeById, target, { asOf });
  }
}
