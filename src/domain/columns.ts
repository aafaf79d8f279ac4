import { p } from '@mikro-orm/core';

/** Text compared and ordered by code point on every database, so that PGlite and PostgreSQL agree. */
export const ordered = () => p.text().collation('C');

/** A partial date (YYYY, YYYY-MM, YYYY-MM-DD); its string order is its date order. */
export const partialDate = () => p.string().length(10).collation('C').nullable();

/** Both ends inclusive, open when null. */
export const period = { validFrom: partialDate, validTo: partialDate };

/** A period must not end before it starts (an open end passes); `validTo || '~'` is the last day a partial end can mean. */
export function periodCheck(table: string) {
  return {
    name: `${table}_period_not_inverted`,
    expression: `valid_from <= valid_to || '~'`,
  };
}

/** Which load owns a row: seeding only ever changes or removes rows of its own data set. */
export const dataset = () => p.string().length(20).default('seed');
