import { defineEntity, p } from '@mikro-orm/core';

/** One row that counts the changes of the data: triggers raise it in the transaction of every change (migration change_log). */
export const DataVersion = defineEntity({
  name: 'DataVersion',
  tableName: 'data_version',
  properties: {
    id: p.integer().primary().autoincrement(false),
    version: p.integer(),
  },
  checks: [{ name: 'data_version_one_row', expression: 'id = 1' }],
});
