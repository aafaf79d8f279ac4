import { defineEntity, p } from '@mikro-orm/core';

/** What a change is about: a node with its names, statuses and identifiers; its search keys; a tie with its citations; a document; the places. */
export const changeSubjects = ['node', 'search', 'tie', 'document', 'place'] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/**
 * What changed, version by version, so that a process which holds the data in memory need only read that again. Triggers write it in the
 * transaction of the change (migration change_log); versions older than the last 50,000 are forgotten.
 */
export const Change = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    id: p.integer().primary(),
    version: p.integer().index(),
    subject: p.string().length(10),
    /** Null: too many rows changed at once to name each. */
    subjectId: p.integer().nullable(),
  },
});
