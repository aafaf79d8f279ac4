import { defineEntity, p } from '@mikro-orm/core';
import { dataset, period, periodCheck } from './columns.js';
import { NetworkNode } from './node.js';
import { codesOf } from './registries/registry.js';
import { organizationStatuses } from './registries/vocabulary.js';

/** What became of an organization, from when. Without a row it counts as active. */
export const Status = defineEntity({
  name: 'Status',
  tableName: 'status',
  properties: {
    id: p.integer().primary(),
    node: () => p.manyToOne(NetworkNode).deleteRule('cascade').index(),
    status: p.enum(codesOf(organizationStatuses)),
    note: p.text().nullable(),
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    dataset: dataset(),
  },
  checks: [periodCheck('status')],
});
