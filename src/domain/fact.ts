import { defineEntity, p } from '@mikro-orm/core';
import { dataset, period, periodCheck } from './columns.js';
import { NetworkNode } from './node.js';

/** Anything else a source says of a node: a purpose, a count, a duty, an opinion (registry `factProperties`). */
export const Fact = defineEntity({
  name: 'Fact',
  tableName: 'fact',
  properties: {
    id: p.integer().primary(),
    node: () => p.manyToOne(NetworkNode).deleteRule('cascade').index(),
    property: p.string().length(40),
    value: p.text(),
    valueEn: p.text().nullable(),
    groupLabel: p.text().nullable(),
    number: p.double().nullable(),
    unit: p.text().nullable(),
    position: p.integer(),
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    dataset: dataset(),
  },
  checks: [periodCheck('fact')],
});
