import sql from 'sql-template-tag';
import type { Step } from '../domain/procedure.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { AppointmentMethod, RuleKind, RuleNature } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';

export interface PostRow {
  readonly id: number;
  readonly code: string;
  readonly bodyId: number;
  readonly title: string;
  readonly titleEn: string;
  readonly role: MembershipRole;
  readonly method: AppointmentMethod;
  readonly inPrinciple: boolean;
  readonly holderId: number | null;
  readonly holderTitle: string | null;
  readonly appointedBy: string | null;
  readonly duties: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface RuleRow {
  readonly id: number;
  readonly code: string;
  readonly nodeId: number | null;
  readonly kind: RuleKind;
  readonly natures: RuleNature[];
  readonly text: string;
  readonly textEn: string;
  readonly params: Record<string, unknown>;
}

export interface ProcedureRow {
  readonly id: number;
  readonly code: string;
  readonly nodeId: number | null;
  readonly title: string;
  readonly titleEn: string;
  readonly steps: Step[];
}

const postColumns = sql`id, code, body_id as "bodyId", title, title_en as "titleEn", role, method, in_principle as "inPrinciple",
  holder_id as "holderId", holder_title as "holderTitle", appointed_by as "appointedBy", duties, valid_from as "validFrom", valid_to as "validTo"`;
const ruleColumns = sql`r.id, r.code, r.node_id as "nodeId", r.kind, r.natures, r.text, r.text_en as "textEn", r.params`;
const procedureColumns = sql`r.id, r.code, r.node_id as "nodeId", r.title, r.title_en as "titleEn", r.steps`;

export function findPostsOfBodies(reader: Reader, bodies: readonly number[]): Promise<PostRow[]> {
  return reader.rows(sql`select ${postColumns} from post where body_id = any(${bodies}) order by id`);
}

export function findRulesOfNodes(reader: Reader, nodes: readonly number[]): Promise<RuleRow[]> {
  return reader.rows(sql`select ${ruleColumns} from rule r where r.node_id = any(${nodes}) order by r.id`);
}

export function findProceduresOfNodes(reader: Reader, nodes: readonly number[]): Promise<ProcedureRow[]> {
  return reader.rows(sql`select ${procedureColumns} from procedure r where r.node_id = any(${nodes}) order by r.id`);
}

export function findRulesOfArticles(reader: Reader, articles: readonly number[]): Promise<(RuleRow & { articleId: number })[]> {
  return reader.rows(
    sql`select distinct c.article_id as "articleId", ${ruleColumns} from rule r
        join citation c on c.rule_id = r.id where c.article_id = any(${articles}) order by r.id`,
  );
}

export function findProceduresOfArticles(reader: Reader, articles: readonly number[]): Promise<(ProcedureRow & { articleId: number })[]> {
  return reader.rows(
    sql`select distinct c.article_id as "articleId", ${procedureColumns} from procedure r
        join citation c on c.procedure_id = r.id where c.article_id = any(${articles}) order by r.id`,
  );
}
