import { defineEntity, p } from '@mikro-orm/core';
import { dataset } from './columns.js';
import { NetworkNode } from './node.js';

/** A step of a procedure, in order. */
export interface Step {
  readonly text: string;
  readonly textEn?: string;
  readonly actor?: string;
}

/** A procedure (手続) that a document lays down: joining, setting up, reporting. */
export const Procedure = defineEntity({
  name: 'Procedure',
  tableName: 'procedure',
  properties: {
    id: p.integer().primary(),
    code: p.string().length(100).collation('C').unique(),
    node: () => p.manyToOne(NetworkNode).nullable().deleteRule('cascade').index(),
    title: p.text(),
    titleEn: p.text(),
    steps: p.json<Step[]>(),
    dataset: dataset(),
  },
});
