import { defineEntity, p } from '@mikro-orm/core';
import { dataset } from './columns.js';
import { NetworkNode } from './node.js';

/** A code other registers know a node by. It names one node only: a branch never carries its parent's. */
export const Identifier = defineEntity({
  name: 'Identifier',
  tableName: 'identifier',
  properties: {
    id: p.integer().primary(),
    node: () => p.manyToOne(NetworkNode).deleteRule('cascade').index(),
    scheme: p.string().length(40),
    value: p.string().length(200).collation('C'),
    dataset: dataset(),
  },
  uniques: [{ properties: ['scheme', 'value'] }],
});
