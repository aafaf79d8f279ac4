import { z } from 'zod';
import { isPartialDate, partialDatePattern } from '../domain/partial-date.js';
import { codesOf } from '../domain/registries/registry.js';
import * as vocabulary from '../domain/registries/vocabulary.js';

/** The fields that many records of the seed files share. */

export const code = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a code is lower-case words joined by hyphens');
export const text = z.string().trim().min(1);
/** Shown as a link, so nothing but the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address starts with http:// or https://' });

const datePattern = 'a date is YYYY, YYYY-MM or YYYY-MM-DD (in quotes when it is a year alone)';
export const partialDate = z
  .string(datePattern)
  .regex(partialDatePattern, { error: datePattern, abort: true })
  .refine(isPartialDate, { error: ({ input }) => `${String(input)} is not a day of the calendar` });

/** A date, or a date beside the Japanese era date it was printed as: the two must agree. */
export const checkedDate = z.union([partialDate, z.strictObject({ date: partialDate, printed: text })], {
  error: ({ input }) => `${JSON.stringify(input)}: ${datePattern}, or { date, printed }`,
});

export const period = { validFrom: partialDate.nullish(), validTo: partialDate.nullish() };
export const position = z.int32().nullish();

const citationRecord = z.strictObject({
  document: text,
  article: text.optional(),
  locator: text.optional(),
  quote: text.optional(),
  assertion: z.enum(codesOf(vocabulary.assertions)).optional(),
  url: webAddress.optional(),
  retrievedOn: partialDate.optional(),
});
const citation = z.union([text, citationRecord], {
  error: 'a citation is a short string or { document, article, locator, quote, assertion, url, retrievedOn }',
});
export type SeedCitation = z.infer<typeof citation>;

export const cite = z.array(citation).min(1);
/** Where a record was read. A record without it takes the citations of the record it stands in. */
export const cited = { cite: cite.optional() };
