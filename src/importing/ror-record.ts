import { z } from 'zod';
import { isRorId } from '../domain/identifiers/check-digits.js';

/** The parts of a record of ROR's schema 2 (2.0 and 2.1) that are imported; others may stand beside them. */

/** Text that PostgreSQL can hold. */
const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), 'holds a NUL or half a surrogate pair');

/** https://ror.org/0… → 0… */
const rorId = z
  .string()
  .transform((address) => address.replace(/^https?:\/\/ror\.org\//, ''))
  .refine(isRorId, 'is not the address of a ROR record, or its check digits are wrong');

export const rorTypes = [
  'education',
  'healthcare',
  'archive',
  'facility',
  'company',
  'government',
  'nonprofit',
  'other',
  'funder',
] as const;
export type RorType = (typeof rorTypes)[number];

const name = z.object({
  value: text,
  types: z.array(z.enum(['acronym', 'alias', 'label', 'ror_display'])).min(1),
  lang: z.string().max(35).nullable().default(null),
});
export type RorName = z.infer<typeof name>;

const location = z.object({
  geonames_id: z.int32().nullish(),
  geonames_details: z.object({
    name: text.nullish(),
    country_code: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullish(),
    country_name: text.nullish(),
    country_subdivision_code: z.string().nullish(),
  }),
});

const externalId = z.object({ type: z.string(), all: z.array(text), preferred: text.nullish() });

export const rorRecord = z.object({
  id: rorId,
  status: z.enum(['active', 'inactive', 'withdrawn']),
  names: z.array(name).min(1),
  types: z.array(z.enum(rorTypes)),
  established: z.int().min(1).max(9999).nullish(),
  locations: z.array(location).default([]),
  links: z.array(z.object({ type: z.string(), value: z.string() })).default([]),
  external_ids: z.array(externalId).default([]),
  relationships: z.array(z.object({ type: z.string(), id: rorId, label: z.string().nullish() })).default([]),
  admin: z.object({ last_modified: z.object({ date: z.string() }) }).optional(),
});
export type RorRecord = z.infer<typeof rorRecord>;
