import { Field, InputType } from 'type-graphql';
import type { RelationshipType } from '../../domain/registries/relationship-types.js';
import type { NodeType } from '../../domain/registries/vocabulary.js';
import type { NodeMeasure } from '../../graph/analysis.js';
import type { projections } from '../../graph/network.js';
import { enumOf, NodeType as NodeTypeEnum, RelationshipTypeEnum } from '../enums.js';
import { InstitutionFilterInput } from '../institution/institution.args.js';

const labels = {
  FULL: { ja: '全体', en: 'Typed, directed, parallel ties kept' },
  AFFILIATION: { ja: '二部（機関－会議体）', en: 'Two-mode: institutions and the bodies they are members of' },
  CO_MEMBERSHIP: { ja: '共同参画', en: 'One-mode: institutions that are members of the same bodies' },
  EGO: { ja: '周辺', en: 'Around one node' },
} as const satisfies Record<(typeof projections)[number], { ja: string; en: string }>;
export const NetworkProjectionEnum = enumOf('NetworkProjection', labels, 'Which network (射影).');

export const WeightingEnum = enumOf(
  'CoMembershipWeighting',
  {
    SHARED: { ja: '共有数', en: 'Number of shared bodies' },
    NEWMAN: { ja: 'Newman', en: 'Sum of 1/(n − 1) over shared bodies of n members (Newman 2001)' },
  },
  'Weight of a co-membership (重み).',
);

const measureLabels = {
  degree: { ja: '次数', en: 'Number of neighbours' },
  weightedDegree: { ja: '重み付き次数', en: 'Sum of weights' },
  betweenness: { ja: '媒介中心性', en: 'Betweenness' },
  closeness: { ja: '近接中心性', en: 'Closeness' },
  pageRank: { ja: 'PageRank', en: 'PageRank' },
  eigenvector: { ja: '固有ベクトル中心性', en: 'Eigenvector centrality' },
  constraint: { ja: '拘束度', en: 'Burt’s constraint' },
  effectiveSize: { ja: '有効規模', en: 'Burt’s effective size' },
  coreNumber: { ja: 'コア数', en: 'Core number' },
  community: { ja: 'コミュニティ', en: 'Number of the community' },
} as const satisfies Record<NodeMeasure, { ja: string; en: string }>;
/** GraphQL writes enum values in capitals; the code keeps the names of the fields. */
export const measureOf = Object.fromEntries(
  Object.keys(measureLabels).map((name) => [name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), name]),
) as Readonly<Record<string, NodeMeasure>>;
export const NodeMeasureEnum = enumOf(
  'NodeMeasure',
  Object.fromEntries(Object.entries(measureOf).map(([code, name]) => [code, measureLabels[name]])),
  'A measure of the nodes of a network (指標).',
);

@InputType('NetworkFilter', { description: 'Which part of the network. Fields are ANDed.' })
export class NetworkFilterInput {
  @Field(() => [NodeTypeEnum], { nullable: true, description: 'Only nodes of these types.' })
  nodeTypes?: NodeType[] | null;

  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'Only ties of these types.' })
  relationshipTypes?: RelationshipType[] | null;

  @Field(() => InstitutionFilterInput, {
    nullable: true,
    description: 'Only institutions that match; of other nodes only those tied to one of them.',
  })
  institutions?: InstitutionFilterInput | null;
}
