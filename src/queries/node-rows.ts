import sql, { type Sql } from 'sql-template-tag';
import type { Guideline, Target } from '../domain/plan.js';
import type {
  EventSeries,
  EventStatus,
  HubSupportType,
  Language,
  NameKind,
  NodeType,
  PipelineStage,
  Sector,
} from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';

export interface NameRow {
  readonly id: number;
  readonly value: string;
  readonly language: Language;
  readonly languageTag: string | null;
  readonly kind: NameKind;
  readonly legalForm: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A node with its names, as every read gives it: a plain row, never an entity. */
export interface NodeRow {
  readonly id: number;
  readonly code: string;
  readonly type: NodeType;
  readonly kind: string | null;
  readonly prefectureCode: string | null;
  readonly regionCode: string | null;
  readonly website: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sortKey: string;
  readonly sector: Sector | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly address: string | null;
  readonly founded: string | null;
  readonly generic: boolean;
  readonly supportType: HubSupportType | null;
  readonly host: string | null;
  readonly location: string | null;
  readonly theme: string | null;
  readonly adopted: string | null;
  readonly opened: string | null;
  readonly amount: number | null;
  readonly budget: number | null;
  readonly subsidyRate: number | null;
  readonly stages: PipelineStage[] | null;
  readonly series: EventSeries | null;
  readonly number: number | null;
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly eventStatus: EventStatus | null;
  readonly bodyCode: string | null;
  readonly fiscalFrom: number | null;
  readonly fiscalTo: number | null;
  readonly slogan: string | null;
  readonly targets: Target[] | null;
  readonly guidelines: Guideline[] | null;
  readonly activities: string[] | null;
  readonly names: NameRow[];
}

/** The columns of a {@link NodeRow} but for its names, from `node n`. */
export const nodeAttributes: Sql = sql`
  n.id, n.code, n.type, n.kind, n.prefecture_code as "prefectureCode", n.region_code as "regionCode", n.website,
  n.valid_from as "validFrom", n.valid_to as "validTo", n.sort_key as "sortKey", n.sector, n.country, n.city, n.address, n.founded,
  n.generic, n.support_type as "supportType", n.host, n.location, n.theme, n.adopted, n.opened, n.amount::float8 as amount,
  n.budget::float8 as budget, n.subsidy_rate as "subsidyRate", n.stages, n.series, n.number, n.start_on as "startOn",
  n.end_on as "endOn", n.event_status as "eventStatus", n.body_code as "bodyCode", n.fiscal_from as "fiscalFrom",
  n.fiscal_to as "fiscalTo", n.slogan, n.targets, n.guidelines, n.activities`;

/** Likewise with all names: one statement brings both. */
export const nodeColumns: Sql = sql`${nodeAttributes},
  (select coalesce(json_agg(json_build_object('id', m.id, 'value', m.value, 'language', m.language, 'languageTag', m.language_tag, 'kind', m.kind, 'legalForm', m.legal_form,
    'validFrom', m.valid_from, 'validTo', m.valid_to) order by m.position, m.id), '[]') from name m where m.node_id = n.id) as names`;

export function findNodesByIds(reader: Reader, ids: readonly number[]): Promise<NodeRow[]> {
  return reader.rows(sql`select ${nodeColumns} from node n where n.id = any(${ids})`);
}

export function findNodesByCodes(reader: Reader, codes: readonly string[]): Promise<NodeRow[]> {
  return reader.rows(sql`select ${nodeColumns} from node n where n.code = any(${codes})`);
}
