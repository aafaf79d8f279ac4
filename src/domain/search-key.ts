import { defineEntity, p } from '@mikro-orm/core';
import { ordered, period } from './columns.js';
import { Name } from './name.js';
import { NetworkNode } from './node.js';
import { codesOf } from './registries/registry.js';
import { nameKinds, nodeTypes } from './registries/vocabulary.js';

/**
 * A form under which a name is found, made by `domain/names/keys.ts` and kept by `queries/name-index.ts`.
 * Derived: it can be thrown away and made again from the names.
 */
export const SearchKey = defineEntity({
  name: 'SearchKey',
  tableName: 'search_key',
  properties: {
    id: p.integer().primary(),
    node: () => p.manyToOne(NetworkNode).deleteRule('cascade').index(),
    name: () => p.manyToOne(Name).deleteRule('cascade').index(),
    key: ordered(),
    /** One of `keyForms`. */
    form: p.string().length(20),
    /** What ranking asks of the node and the name, so that a broad search need not look them up. */
    type: p.enum(codesOf(nodeTypes)),
    kind: p.enum(codesOf(nameKinds)),
    validFrom: period.validFrom(),
    validTo: period.validTo(),
    /** The characters and pairs of neighbouring characters of the key. */
    grams: p.array().columnType('text[]'),
  },
  indexes: [
    { properties: ['key'] },
    { name: 'search_key_grams', expression: 'create index "search_key_grams" on "search_key" using gin ("grams")' },
  ],
});
