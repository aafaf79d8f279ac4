import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../domain/input-error.js';
import { type BridgeCandidate, bridgesBetween } from '../../graph/bridges.js';
import { evolutionOf } from '../../graph/evolution.js';
import type { GraphSnapshot } from '../../graph/graph-snapshot.js';
import { brokersBetween } from '../../graph/network-measures/brokers.js';
import { organGroup } from '../../graph/organ-groups.js';
import { project } from '../../graph/projections/project.js';
import { type SimilarityMeasure, similarInstitutions } from '../../graph/similarity.js';
import { simpleGraph } from '../../graph/simple-graph.js';
import { nodeById, tieById } from '../../loaders/loaders.js';
import { checkFilter } from '../../queries/check-filter.js';
import { findNodesByCodes, type NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { InstitutionType } from '../institution/institution.type.js';
import { DateScalar } from '../scalars.js';
import { BridgesType, NetworkHistoryType, SimilarInstitutionType } from './bridges.type.js';

const SimilarityMeasureEnum = enumOf(
  'SimilarityMeasure',
  { JACCARD: { ja: 'Jaccard', en: 'Shared over all bodies' }, ADAMIC_ADAR: { ja: 'Adamic–Adar', en: 'Rare shared bodies count more' } },
  'How likeness of institutions is measured (類似度).',
);

@Resolver(() => InstitutionType)
export class BridgesResolver {
  @FieldResolver(() => [SimilarInstitutionType], {
    complexity: 100,
    description: 'Institutions that are members of similar bodies (類似機関).',
  })
  async similar(
    @Root() row: Viewed<NodeRow>,
    @Arg('measure', () => SimilarityMeasureEnum, { nullable: true, defaultValue: 'JACCARD', description: 'How likeness is measured.' })
    measure: SimilarityMeasure | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'Most institutions, 1 to 100.' }) first: number | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    const view = { asOf: asOf ?? row.asOf };
    const snapshot = context.networks.load(context.directory, { ...view, relationshipTypes: ['MEMBER_OF'] });
    const found = similarInstitutions(snapshot, row.id, { measure: measure ?? 'JACCARD', limit: upTo(first ?? 10, 100, 'first') });
    return found.map(({ id, sharedBodies, ...scores }) => ({
      ...scores,
      institution: context.loaders.load(nodeById, id, view),
      sharedBodies: context.loaders.loadMany(nodeById, sharedBodies, view),
    }));
  }

  @Query(() => BridgesType, {
    complexity: 5000,
    description: 'Who links two or more bodies, who could, and who stands between them (橋渡し).',
  })
  async bridges(
    @Arg('bodies', () => [String], { description: 'Codes of two to ten bodies.' }) bodies: string[],
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'Most candidates and brokers, 1 to 100.' }) first:
      | number
      | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() context: Context,
  ) {
    if (bodies.length < 2 || bodies.length > 10) throw new InputError('BAD_USER_INPUT', 'Give two to ten bodies.', 'bodies');
    checkFilter(context.directory.lookUp, { bodies }, { bodies: 'node' }, '');
    const view = { asOf: asOf ?? context.today };
    const limit = upTo(first ?? 10, 100, 'first');
    const ids = (await findNodesByCodes(context.reader, bodies))
      .sort((a, b) => bodies.indexOf(a.code) - bodies.indexOf(b.code))
      .map((node) => node.id);
    const snapshot = context.networks.load(context.directory, view);
    const { links, candidates } = bridgesBetween(snapshot, ids, { limit });
    const load = (all: readonly number[]) => context.loaders.loadMany(nodeById, all, view);
    return {
      links: load(links),
      candidates: candidates.map((candidate) => toldCandidate(candidate, context, view)),
      brokers: brokersOf(snapshot, ids, limit).map(({ node, score, share }) => ({
        node: context.loaders.load(nodeById, node.id, view),
        score,
        share,
      })),
    };
  }

  @Query(() => NetworkHistoryType, {
    complexity: 5000,
    description: 'The network on several days, and the ties that appeared and ended between them (推移).',
  })
  async networkHistory(
    @Arg('dates', () => [DateScalar], { description: 'One to fifty days.' }) dates: string[],
    @Ctx() { networks, loaders, directory, today }: Context,
  ) {
    if (dates.length < 1 || dates.length > 50) throw new InputError('BAD_USER_INPUT', 'Give one to fifty days.', 'dates');
    const { moments, changes } = evolutionOf(networks.load(directory, { asOf: today, allTimes: true }), dates);
    return {
      moments,
      changes: changes.map(({ appeared, ended, ...days }) => ({
        ...days,
        appearedCount: appeared.length,
        endedCount: ended.length,
        appeared: () => loaders.loadMany(tieById, appeared.slice(0, 100), { asOf: days.to }),
        ended: () => loaders.loadMany(tieById, ended.slice(0, 100), { asOf: days.from }),
      })),
    };
  }
}

/** Who stands between the first body, its organs and role-holders, and those of the others. */
function brokersOf(snapshot: GraphSnapshot, [first, ...others]: readonly number[], limit: number) {
  const graph = simpleGraph(project(snapshot, { projection: 'FULL' }));
  const theirs = others.flatMap((body) => organGroup(snapshot, body));
  return brokersBetween(graph, organGroup(snapshot, first as number), theirs, { limit });
}

function toldCandidate({ id, memberOf, missing, neighbours, reasons }: BridgeCandidate, { loaders }: Context, view: { asOf: string }) {
  return {
    node: loaders.load(nodeById, id, view),
    memberOf: loaders.loadMany(nodeById, memberOf, view),
    missing: loaders.loadMany(nodeById, missing, view),
    neighbourCount: neighbours.length,
    sharedBodies: loaders.loadMany(
      nodeById,
      reasons.flatMap((reason) => (reason.kind === 'SHARED_BODY' ? [reason.body] : [])),
      view,
    ),
    ties: loaders.loadMany(
      tieById,
      reasons.flatMap((reason) => (reason.kind === 'TIE' ? [reason.tie] : [])),
      view,
    ),
  };
}

function upTo(value: number, max: number, argument: string): number {
  if (value >= 1 && value <= max) return value;
  throw new InputError('BAD_USER_INPUT', `${argument} must be 1 to ${max}, not ${value}.`, argument);
}
