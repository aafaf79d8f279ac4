import { registerEnumType } from 'type-graphql';
import { dimensions } from '../directory/dimensions.js';
import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import { membershipRoles } from '../domain/registries/membership-roles.js';
import type { Registry } from '../domain/registries/registry.js';
import { relationshipTypes } from '../domain/registries/relationship-types.js';
import * as vocabulary from '../domain/registries/vocabulary.js';

/** A registry as a GraphQL enum: the codes are the values, the labels their descriptions. */
export function enumOf<R extends Registry>(name: string, registry: R, description: string): { [Code in keyof R]: Code } {
  const codes = Object.keys(registry);
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [Code in keyof R]: Code };
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: `${registry[code]?.en} (${registry[code]?.ja})` }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

export const NodeType = enumOf('NodeType', vocabulary.nodeTypes, 'The kinds of things in the network.');
export const SectorEnum = enumOf('Sector', vocabulary.sectors, 'Sector of an institution (産学金官).');
export const LanguageEnum = enumOf('Language', vocabulary.languages, 'Language and script of a name.');
export const NameKindEnum = enumOf('NameKind', vocabulary.nameKinds, 'What a name is to its bearer (名称の種類).');
export const InstitutionKindEnum = enumOf('InstitutionKind', institutionKinds, 'Kind of institution (機関の種別).');
export const BodyKindEnum = enumOf('BodyKind', bodyKinds, 'Kind of body (会議体の種別).');
export const RelationshipTypeEnum = enumOf('RelationshipType', relationshipTypes, 'Type of a tie, read from → to (関係の種類).');
export const MembershipRoleEnum = enumOf('MembershipRole', membershipRoles, 'What a member is or does in what it belongs to (役割).');
export const OrganizationStatusEnum = enumOf(
  'OrganizationStatus',
  vocabulary.organizationStatuses,
  'What became of an organization (存続状況).',
);
export const EventStatusEnum = enumOf('EventStatus', vocabulary.eventStatuses, 'Whether an event was held (開催状況).');
export const AssertionEnum = enumOf('Assertion', vocabulary.assertions, 'How a fact is known (根拠の種類).');
export const IdentifierSchemeEnum = enumOf(
  'IdentifierScheme',
  vocabulary.identifierSchemes,
  'Register an identifier belongs to (識別子の体系).',
);
export const AppointmentMethodEnum = enumOf('AppointmentMethod', vocabulary.appointmentMethods, 'How a post is filled (選任の方法).');
export const RuleKindEnum = enumOf('RuleKind', vocabulary.ruleKinds, 'What a rule is about (規定の種類).');
export const RuleNatureEnum = enumOf('RuleNature', vocabulary.ruleNatures, 'What software can do with a rule.');
export const PipelineStageEnum = enumOf(
  'PipelineStage',
  vocabulary.pipelineStages,
  'Stage from seed to business (シーズから事業化までの段階).',
);
export const HubSupportTypeEnum = enumOf('HubSupportType', vocabulary.hubSupportTypes, 'How JST supports a hub (支援の種類).');
export const FactPropertyEnum = enumOf('FactProperty', vocabulary.factProperties, 'What a fact says (事実の種類).');
export const DocumentKindEnum = enumOf('DocumentKind', vocabulary.documentKinds, 'Kind of source (出典の種類).');

export const DirectionEnum = enumOf(
  'Direction',
  { OUT: { ja: '発', en: 'From this node' }, IN: { ja: '着', en: 'To this node' }, BOTH: { ja: '両方', en: 'Either way' } },
  'Which end of a tie the node stands at (向き).',
);
export const SortDirectionEnum = enumOf(
  'SortDirection',
  { ASC: { ja: '昇順', en: 'Ascending' }, DESC: { ja: '降順', en: 'Descending' } },
  'Order of sorting (並び順).',
);
export const NodeSortKeyEnum = enumOf(
  'NodeSortKey',
  {
    NAME: { ja: '読み・名称', en: 'By reading, or else by name' },
    CODE: { ja: 'コード', en: 'By code' },
    START: { ja: '開始・設立', en: 'By start, adoption or founding; unknown last' },
    SECTOR: { ja: '産学金官', en: 'By sector in the order 産学金官' },
    PREFECTURE: { ja: '都道府県', en: 'By prefecture code; unknown last' },
    NUMBER: { ja: '回次', en: 'By number in a series' },
    FISCAL_YEAR: { ja: '年度', en: 'By first fiscal year of a plan; unknown last' },
  },
  'What a list is sorted by (並べ替え).',
);
const dimensionLabels = { SECTOR: 'セクター', PREFECTURE: '都道府県', REGION: '地域', KIND: '種別', BODY: '会議体', PROGRAM: '事業' };
export const InstitutionDimensionEnum = enumOf(
  'InstitutionDimension',
  Object.fromEntries(dimensions.map((code) => [code, { ja: dimensionLabels[code], en: `By ${code.toLowerCase()}` }])) as Record<
    (typeof dimensions)[number],
    { ja: string; en: string }
  >,
  'What institutions are counted by (集計の軸). BODY and PROGRAM are multi-valued.',
);
