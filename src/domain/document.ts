import { defineEntity, p } from '@mikro-orm/core';
import { dataset, partialDate } from './columns.js';
import { codesOf } from './registries/registry.js';
import { documentKinds } from './registries/vocabulary.js';

/** A source: one of the five documents, a public page, a data set. */
export const Document = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: p.integer().primary(),
    code: p.string().length(100).collation('C').unique(),
    kind: p.enum(codesOf(documentKinds)),
    title: p.text(),
    titleEn: p.text().nullable(),
    publisher: p.text().nullable(),
    published: partialDate(),
    url: p.text().nullable(),
    retrievedOn: partialDate(),
    license: p.text().nullable(),
    note: p.text().nullable(),
    file: p.text().nullable(),
    dataset: dataset(),
  },
});
