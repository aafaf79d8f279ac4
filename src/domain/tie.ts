import { defineEntity, p } from '@mikro-orm/core';
import { dataset, partialDate, period, periodCheck } from './columns.js';
import { NetworkNode } from './node.js';

/**
 * A directed tie of the network: from — type → to. A membership is a tie of a membership type, with a role.
 * `lastAttested` is the last date at which a source shows the tie to hold.
 */
export const Tie = defineEntity({
  name: 'Tie',
  tableName: 'tie',
  properties: {
    id: p.integer().primary(),
    from: () => p.manyToOne(NetworkNode).deleteRule('restrict').index(),
    to: () => p.manyToOne(NetworkNode).deleteRule('restrict'),
    type: p.string().length(40),
    role: p.string().length(40).nullable(),
    onBehalfOf: () => p.manyToOne(NetworkNode).nullable().deleteRule('restrict').index(),
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    lastAttested: partialDate(),
    /** The member's name exactly as the roster prints it, and its place in the roster. */
    printedAs: p.text().nullable(),
    position: p.integer().nullable(),
    note: p.text().nullable(),
    dataset: dataset(),
  },
  indexes: [{ properties: ['to', 'type'] }],
  uniques: [
    {
      name: 'tie_once',
      expression: `create unique index "tie_once" on "tie" ("from_id", "type", "to_id", "role", "valid_from") nulls not distinct`,
    },
  ],
  checks: [periodCheck('tie'), { name: 'tie_joins_two', expression: 'from_id <> to_id' }],
});
