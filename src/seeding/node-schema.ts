import { z } from 'zod';
import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import { codesOf } from '../domain/registries/registry.js';
import * as vocabulary from '../domain/registries/vocabulary.js';
import { checkedDate, cite, cited, code, partialDate, period, position, text, webAddress } from './schema-fields.js';

/** The shape of nodes in the seed files: attributes of every type side by side; `assemble-nodes.ts` knows which go with which. */

const name = z.strictObject({
  value: text,
  language: z.enum(codesOf(vocabulary.languages)).default('JA'),
  kind: z.enum(codesOf(vocabulary.nameKinds)).default('OFFICIAL'),
  legalForm: text.optional(),
  ...period,
  ...cited,
});

const identifier = z.strictObject({ scheme: z.enum(codesOf(vocabulary.identifierSchemes)), value: text.max(200), ...cited });

const status = z.strictObject({
  status: z.enum(codesOf(vocabulary.organizationStatuses)),
  note: text.optional(),
  ...period,
  ...cited,
});

const fact = z.strictObject({
  property: z.enum(codesOf(vocabulary.factProperties)),
  value: text,
  valueEn: text.optional(),
  group: text.optional(),
  number: z.number().optional(),
  unit: text.optional(),
  /** For the reader of the file: facts keep the order in which they are written. */
  position,
  ...period,
  ...cited,
});

const kinds = [...new Set([...codesOf(institutionKinds), ...codesOf(bodyKinds)])];

const attributes = {
  kind: z.enum(kinds).optional(),
  prefecture: z
    .string()
    .regex(/^\d\d$/, 'a prefecture is its two digits in quotes')
    .optional(),
  region: code.optional(),
  website: webAddress.optional(),
  ...period,
  sector: z.enum(codesOf(vocabulary.sectors)).optional(),
  city: text.optional(),
  address: text.optional(),
  founded: partialDate.optional(),
  generic: z.boolean().optional(),
  supportType: z.enum(codesOf(vocabulary.hubSupportTypes)).optional(),
  host: text.optional(),
  location: text.optional(),
  theme: text.optional(),
  adopted: partialDate.optional(),
  opened: partialDate.optional(),
  amount: z.int().nonnegative().optional(),
  start: checkedDate.optional(),
  end: checkedDate.optional(),
  budget: z.int().nonnegative().optional(),
  subsidyRate: z.number().min(0).max(1).optional(),
  stages: z.array(z.enum(codesOf(vocabulary.pipelineStages))).optional(),
  series: z.enum(codesOf(vocabulary.eventSeries)).optional(),
  number: z.int32().positive().optional(),
  eventStatus: z.enum(codesOf(vocabulary.eventStatuses)).optional(),
  body: code.optional(),
  fiscalFrom: z.int32().optional(),
  fiscalTo: z.int32().optional(),
  slogan: text.optional(),
  targets: z.array(z.strictObject({ text, value: z.number().optional(), unit: text.optional(), period: text.optional() })).optional(),
  guidelines: z.array(z.strictObject({ title: text, text: text.optional() })).optional(),
  activities: z.array(text).optional(),
};
export const attributeNames = Object.keys(attributes);

const parts = {
  names: z.array(name).default([]),
  identifiers: z.array(identifier).default([]),
  statuses: z.array(status).default([]),
  facts: z.array(fact).default([]),
  /** Citations of single attributes: attribute → where it was read. */
  sources: z.partialRecord(z.enum(attributeNames as [string, ...string[]]), cite).default({}),
};

export const node = z.strictObject({ code, type: z.enum(codesOf(vocabulary.nodeTypes)), cite, ...attributes, ...parts });
export type SeedNode = z.infer<typeof node>;

/** More facts about a node declared in another file. */
export const extension = z.strictObject({ code, ...cited, ...attributes, ...parts });
export type SeedExtension = z.infer<typeof extension>;
