import { p } from '@mikro-orm/core';
import type { PipelineStage } from './registries/vocabulary.js';

/** 事業: what only a programme has. `budget` is in yen, `subsidyRate` a share of the cost (2/3 = 0.6667). */
export const programProperties = {
  budget: p.bigint('number').nullable(),
  subsidyRate: p.double().nullable(),
  stages: p.json<PipelineStage[]>().nullable(),
};

export const programChecks = [
  { name: 'node_budget_not_negative', expression: 'budget >= 0' },
  { name: 'node_subsidy_rate_is_share', expression: 'subsidy_rate >= 0 and subsidy_rate <= 1' },
];
