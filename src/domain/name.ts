import { defineEntity, p } from '@mikro-orm/core';
import { dataset, period, periodCheck } from './columns.js';
import { NetworkNode } from './node.js';
import { codesOf } from './registries/registry.js';
import { languages, nameKinds } from './registries/vocabulary.js';

/** A name of a node in one language, with the time it was in use. */
export const Name = defineEntity({
  name: 'Name',
  tableName: 'name',
  properties: {
    id: p.integer().primary(),
    node: () => p.manyToOne(NetworkNode).deleteRule('cascade').index(),
    value: p.text(),
    language: p.enum(codesOf(languages)),
    /** BCP 47 tag of a name in a language of the group OTHER, as its source gives it: fr, zh. Null when it gives none. */
    languageTag: p.string().length(35).nullable(),
    kind: p.enum(codesOf(nameKinds)),
    legalForm: p.text().nullable(),
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    /** What its search keys were made from (`queries/name-index.ts`); null until they are. */
    indexedAs: p.text().nullable(),
    position: p.integer().default(0),
    dataset: dataset(),
  },
  checks: [periodCheck('name'), { name: 'name_value_not_blank', expression: `btrim(value) <> ''` }],
  indexes: [
    {
      // At most one official name per language at a time: periods of two of them may not overlap.
      name: 'name_one_official_at_a_time',
      expression:
        `alter table "name" add constraint "name_one_official_at_a_time" exclude using gist ` +
        `(node_id with =, language with =, textrange(coalesce(valid_from, ''), coalesce(valid_to, '') || '~', '[]') with &&) ` +
        `where (kind = 'OFFICIAL')`,
    },
  ],
});
