import { p } from '@mikro-orm/core';

/** A numbered aim of a plan (目標). */
export interface Target {
  readonly text: string;
  readonly value?: number;
  readonly unit?: string;
  readonly period?: string;
}

/** A guideline of a plan (行動指針). */
export interface Guideline {
  readonly title: string;
  readonly text?: string;
}

/** 計画: what only a plan has. Fiscal years run from April to March. */
export const planProperties = {
  bodyCode: p.string().length(100).nullable(),
  fiscalFrom: p.integer().nullable(),
  fiscalTo: p.integer().nullable(),
  slogan: p.text().nullable(),
  targets: p.json<Target[]>().nullable(),
  guidelines: p.json<Guideline[]>().nullable(),
  activities: p.json<string[]>().nullable(),
};

export const planChecks = [
  { name: 'node_plan_has_body', expression: `type <> 'PLAN' or body_code is not null` },
  { name: 'node_fiscal_years_in_order', expression: 'fiscal_from <= fiscal_to' },
];
