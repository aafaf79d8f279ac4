import { p } from '@mikro-orm/core';
import { partialDate } from './columns.js';

/** 拠点: what only a hub has. `amount` is the grant in yen. */
export const hubProperties = {
  supportType: p.string().length(40).nullable(),
  host: p.text().nullable(),
  location: p.text().nullable(),
  theme: p.text().nullable(),
  adopted: partialDate(),
  opened: partialDate(),
  amount: p.bigint('number').nullable(),
};

export const hubChecks = [{ name: 'node_amount_not_negative', expression: 'amount >= 0' }];
