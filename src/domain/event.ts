import { p } from '@mikro-orm/core';
import { partialDate } from './columns.js';
import { codesOf } from './registries/registry.js';
import { eventStatuses } from './registries/vocabulary.js';

/** 行事: what only an event has. `startOn` and `endOn` also date a programme. */
export const eventProperties = {
  series: p.string().length(40).nullable(),
  number: p.integer().nullable(),
  startOn: partialDate(),
  endOn: partialDate(),
  eventStatus: p.enum(codesOf(eventStatuses)).nullable(),
};

export const eventChecks = [
  {
    name: 'node_event_complete',
    expression: `type <> 'EVENT' or (series is not null and start_on is not null and event_status is not null)`,
  },
  { name: 'node_start_before_end', expression: `start_on <= end_on || '~'` },
];
