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
  },
  indexes: [
    { properties: ['key'] },
    // The characters of a key and its pairs of neighbours, by a function of the migrations. As a column they would make rows four times as wide.
    { name: 'search_key_grams', expression: 'create index "search_key_grams" on "search_key" using gin (search_grams("key"))' },
  ],
});
