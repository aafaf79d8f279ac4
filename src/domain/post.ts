import { defineEntity, p } from '@mikro-orm/core';
import { dataset, period, periodCheck } from './columns.js';
import { NetworkNode } from './node.js';
import { codesOf } from './registries/registry.js';
import { appointmentMethods } from './registries/vocabulary.js';

/** An office (役職) of a body and how it is filled. `holder` with `holderTitle` fills it ex officio (充て職). */
export const Post = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    id: p.integer().primary(),
    code: p.string().length(100).collation('C').unique(),
    body: () => p.manyToOne(NetworkNode).deleteRule('cascade').index(),
    title: p.text(),
    titleEn: p.text(),
    role: p.string().length(40),
    method: p.enum(codesOf(appointmentMethods)),
    /** 原則として: the rule allows exceptions. */
    inPrinciple: p.boolean(),
    holder: () => p.manyToOne(NetworkNode).nullable().deleteRule('set null').index(),
    holderTitle: p.text().nullable(),
    appointedBy: p.text().nullable(),
    duties: p.text().nullable(),
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    dataset: dataset(),
  },
  checks: [periodCheck('post')],
});
