import { defineEntity, p } from '@mikro-orm/core';

/** One row that counts the changes of the data: whoever writes raises it in the same transaction. */
export const DataVersion = defineEntity({
  name: 'DataVersion',
  tableName: 'data_version',
  properties: {
    id: p.integer().primary().autoincrement(false),
    version: p.integer(),
  },
  checks: [{ name: 'data_version_one_row', expression: 'id = 1' }],
});
