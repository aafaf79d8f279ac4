import { defineEntity, p } from '@mikro-orm/core';
import { dataset } from './columns.js';
import { NetworkNode } from './node.js';
import type { RuleNature } from './registries/vocabulary.js';

/** A rule that a document lays down, as data. `params` of MEETING and VOTING rules are the fields of those API types. */
export const Rule = defineEntity({
  name: 'Rule',
  tableName: 'rule',
  properties: {
    id: p.integer().primary(),
    code: p.string().length(100).collation('C').unique(),
    node: () => p.manyToOne(NetworkNode).nullable().deleteRule('cascade').index(),
    kind: p.string().length(40),
    natures: p.json<RuleNature[]>(),
    text: p.text(),
    textEn: p.text(),
    params: p.json<Record<string, unknown>>(),
    dataset: dataset(),
  },
});
