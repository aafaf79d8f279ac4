import { defineEntity, p } from '@mikro-orm/core';
import { bodyChecks, bodyProperties } from './body.js';
import { dataset, ordered, period, periodCheck } from './columns.js';
import { eventChecks, eventProperties } from './event.js';
import { hubChecks, hubProperties } from './hub.js';
import { institutionChecks, institutionProperties } from './institution.js';
import { Prefecture, Region } from './place.js';
import { planChecks, planProperties } from './plan.js';
import { programChecks, programProperties } from './program.js';
import { codesOf } from './registries/registry.js';
import { nodeTypes } from './registries/vocabulary.js';

/**
 * A thing in the network that has a name and ties: institution, body, hub, programme, event or plan.
 * One table holds all six, because a tie may join any two of them and most questions cross types.
 */
export const NetworkNode = defineEntity({
  name: 'NetworkNode',
  tableName: 'node',
  properties: {
    id: p.integer().primary(),
    code: p.string().length(100).collation('C').unique(),
    type: p.enum(codesOf(nodeTypes)),
    kind: p.string().length(40).nullable(),
    prefecture: () => p.manyToOne(Prefecture).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    website: p.text().nullable(),
    /** Existence: set up (設置) and wound up. Only dates a source gives. */
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    /** The reading, or else the name, folded: the order of lists by name. */
    sortKey: ordered(),
    dataset: dataset(),
    ...institutionProperties,
    ...bodyProperties,
    ...hubProperties,
    ...programProperties,
    ...eventProperties,
    ...planProperties,
  },
  indexes: [
    { properties: ['type', 'kind'] },
    { properties: ['type', 'sector', 'prefecture'] },
    { properties: ['prefecture'] },
    { properties: ['region'] },
    { properties: ['type', 'sortKey', 'id'] },
  ],
  checks: [
    { name: 'node_kind_where_due', expression: `(type in ('INSTITUTION', 'BODY')) = (kind is not null)` },
    periodCheck('node'),
    ...institutionChecks,
    ...bodyChecks,
    ...hubChecks,
    ...programChecks,
    ...eventChecks,
    ...planChecks,
  ],
});
