import { defineEntity, p } from '@mikro-orm/core';
import { codesOf } from './registries/registry.js';
import { sectors } from './registries/vocabulary.js';

/** A text that matching found no organization for, kept for a person to look at (opt-in): the curation queue. */
export const UnmatchedText = defineEntity({
  name: 'UnmatchedText',
  tableName: 'unmatched_text',
  properties: {
    id: p.integer().primary(),
    text: p.text(),
    prefecture: p.string().length(2).nullable(),
    sector: p.enum(codesOf(sectors)).nullable(),
    /** Where it stood: a file and column, or a client. */
    source: p.text(),
    /** How often it was met, and the days of the first and last time. */
    times: p.integer().default(1),
    firstSeen: p.string().length(10),
    lastSeen: p.string().length(10),
  },
  indexes: [
    {
      name: 'unmatched_text_once',
      expression: `create unique index "unmatched_text_once" on "unmatched_text" (md5("text"), "prefecture", "sector") nulls not distinct`,
    },
  ],
});
