import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { type Projection, plainEdge } from '../../graph/network.js';
import { nodeById } from '../../loaders/loaders.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { PageArgs, pageCost } from '../connection.js';
import type { Context } from '../context.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { arrayConnection } from './array-page.js';
import { exportLinks } from './export-links.js';
import { loadAnalysis, type NetworkAnswer } from './load-analysis.js';
import { measureOf, NetworkFilterInput, NetworkProjectionEnum, NodeMeasureEnum, WeightingEnum } from './network.args.js';
import { ExportLinkType, NetworkEdgeConnection, NetworkMemberConnection, NetworkType, SectorMixingType } from './network.type.js';
import { requireNode } from './path.resolver.js';

const maxRadius = 4;

@Resolver(() => NetworkType)
export class NetworkResolver {
  @Query(() => NetworkType, {
    // Betweenness of the whole network takes up to a second: twenty of them are what one operation may ask.
    complexity: ({ childComplexity }) => 5000 + childComplexity,
    description: 'The network or a projection of it, as of a day, with its measures (ネットワーク分析).',
  })
  async network(
    @Arg('filter', () => NetworkFilterInput, { nullable: true, description: 'Which part of the network.' })
    filter: NetworkFilterInput | null,
    @Arg('projection', () => NetworkProjectionEnum, { nullable: true, defaultValue: 'FULL', description: 'Which network.' })
    projection: Projection | null,
    @Arg('weighting', () => WeightingEnum, { nullable: true, defaultValue: 'SHARED', description: 'Weight of co-memberships.' }) weighting:
      | 'SHARED'
      | 'NEWMAN'
      | null,
    @Arg('center', () => ID, { nullable: true, description: 'Id or code of the node in the middle: needed by EGO.' }) center: string | null,
    @Arg('radius', () => Int, { nullable: true, defaultValue: 1, description: `Steps from the centre of EGO, 1 to ${maxRadius}.` }) radius:
      | number
      | null,
    @Arg('seed', () => Int, {
      nullable: true,
      defaultValue: 1,
      description: 'Seed of the community search: equal seeds give equal communities.',
    })
    seed: number | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ): Promise<NetworkAnswer> {
    const day = asOf ?? context.today;
    if (projection === 'EGO' && !center) throw new InputError('BAD_USER_INPUT', 'An EGO network needs a center.', 'center');
    if ((radius ?? 1) < 1 || (radius ?? 1) > maxRadius)
      throw new InputError('BAD_USER_INPUT', `radius must be 1 to ${maxRadius}.`, 'radius');
    const middle = projection === 'EGO' && center ? await requireNode(context, center, 'center', day) : null;
    return loadAnalysis(context, {
      filter,
      projection: projection ?? 'FULL',
      weighting: weighting ?? 'SHARED',
      asOf: day,
      centre: middle?.id ?? null,
      centreCode: middle?.code ?? null,
      radius: radius ?? 1,
      seed: seed ?? 1,
    });
  }

  @FieldResolver(() => Int, { description: 'Number of nodes.' })
  nodeCount(@Root() { analysis }: NetworkAnswer) {
    return analysis.network.nodes.length;
  }

  @FieldResolver(() => Int, { description: 'Number of edges of the projection, parallel ones counted.' })
  edgeCount(@Root() { analysis }: NetworkAnswer) {
    return analysis.network.edges.length;
  }

  @FieldResolver(() => Boolean, { description: 'Edges have a direction.' })
  directed(@Root() { analysis }: NetworkAnswer) {
    return analysis.network.directed;
  }

  @FieldResolver(() => Float, { description: 'Density, as networkx.density of the projection.' })
  density(@Root() { analysis }: NetworkAnswer) {
    return analysis.density();
  }

  @FieldResolver(() => Int, { description: 'Number of (weakly) connected components.' })
  components(@Root() { analysis }: NetworkAnswer) {
    return analysis.components().length;
  }

  @FieldResolver(() => [Int], { description: 'Sizes of the components, largest first.' })
  componentSizes(@Root() { analysis }: NetworkAnswer) {
    return analysis
      .components()
      .map((members) => members.length)
      .sort((a, b) => b - a);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Modularity of the communities (Newman 2004), weighted; null without edges.' })
  modularity(@Root() { analysis }: NetworkAnswer) {
    return analysis.modularity();
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Assortativity by sector (Newman 2003), −1 to 1; nodes without a sector left out.',
  })
  sectorAssortativity(@Root() { analysis }: NetworkAnswer) {
    return analysis.assortativity('sector');
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Assortativity by prefecture, −1 to 1; nodes without one left out.' })
  prefectureAssortativity(@Root() { analysis }: NetworkAnswer) {
    return analysis.assortativity('prefecture');
  }

  @FieldResolver(() => SectorMixingType, { description: 'How many edges join the sectors, with the E–I index.' })
  sectorMixing(@Root() { analysis }: NetworkAnswer) {
    return analysis.sectorMixing();
  }

  @FieldResolver(() => [NetworkNodeInterface], { description: 'Nodes without which a component falls apart (articulation points).' })
  articulationPoints(@Root() { analysis, question }: NetworkAnswer, @Ctx() { loaders }: Context) {
    return loaders.loadMany(nodeById, analysis.articulationPoints(), { asOf: question.asOf });
  }

  @FieldResolver(() => NetworkMemberConnection, {
    complexity: pageCost,
    description: 'The nodes with their measures, by code or by a measure, highest first.',
  })
  nodes(
    @Root() answer: NetworkAnswer,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => NodeMeasureEnum, { nullable: true, description: 'Highest values of this measure first. Default: by code.' })
    orderBy: string | null,
  ) {
    const measure = orderBy ? measureOf[orderBy] : undefined;
    const value = (id: number) => (measure ? (answer.analysis.valueOf(measure, id) ?? Number.NEGATIVE_INFINITY) : 0);
    const nodes = answer.analysis.network.nodes.toSorted((a, b) => value(b.id) - value(a.id) || (a.code < b.code ? -1 : 1));
    const members = nodes.map((node) => ({ id: node.id, code: node.code, answer }));
    return arrayConnection(members, (member) => member.code, orderBy ?? 'CODE', page);
  }

  @FieldResolver(() => NetworkEdgeConnection, { complexity: pageCost, description: 'The edges.' })
  edges(@Root() { analysis, question }: NetworkAnswer, @Args(() => PageArgs) page: PageArgs) {
    const edges = analysis.network.edges.map((edge) => ({ ...plainEdge(edge), asOf: question.asOf }));
    return arrayConnection(edges, (edge) => edge.id, 'EDGE', page);
  }

  @FieldResolver(() => [ExportLinkType], { description: 'The files of this very network.' })
  exports(@Root() { question }: NetworkAnswer) {
    return exportLinks(question);
  }
}
