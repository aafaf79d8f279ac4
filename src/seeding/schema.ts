import { z } from 'zod';
import { membershipRoles } from '../domain/registries/membership-roles.js';
import { codesOf } from '../domain/registries/registry.js';
import { relationshipTypes } from '../domain/registries/relationship-types.js';
import * as vocabulary from '../domain/registries/vocabulary.js';
import { extension, node } from './node-schema.js';
import { rule } from './rule-schema.js';
import { checkedDate, cite, code, partialDate, period, position, text, webAddress } from './schema-fields.js';

/** The shape of the YAML files under `seeds/`; `seeds/README.md` explains every section with examples. */

const tie = z.strictObject({
  from: code,
  type: z.enum(codesOf(relationshipTypes)),
  to: code,
  role: z.enum(codesOf(membershipRoles)).optional(),
  onBehalfOf: code.optional(),
  ...period,
  lastAttested: partialDate.optional(),
  printedAs: text.optional(),
  position,
  note: text.optional(),
  cite,
});

const post = z.strictObject({
  code,
  body: code,
  title: text,
  titleEn: text,
  role: z.enum(codesOf(membershipRoles)),
  method: z.enum(codesOf(vocabulary.appointmentMethods)),
  inPrinciple: z.boolean().default(false),
  holder: code.optional(),
  holderTitle: text.optional(),
  appointedBy: text.optional(),
  duties: text.optional(),
  ...period,
  cite,
});

const procedure = z.strictObject({
  code,
  title: text,
  titleEn: text,
  body: code.optional(),
  steps: z.array(z.strictObject({ text, textEn: text.optional(), actor: text.optional() })).min(1),
  cite,
});

const article = z.strictObject({
  number: text.max(40),
  title: text.optional(),
  locator: text,
  paragraphs: z.array(z.strictObject({ number: z.int().positive(), text, items: z.array(text).default([]) })).min(1),
});

const regulation = z.strictObject({
  code,
  document: text,
  title: text,
  titleEn: text,
  issuer: code,
  enacted: checkedDate,
  enactedNote: text.optional(),
  amendments: z.array(checkedDate).default([]),
  inForce: checkedDate.optional(),
  reference: text.optional(),
  cite,
  articles: z.array(article).default([]),
});

const document = z.strictObject({
  code,
  kind: z.enum(codesOf(vocabulary.documentKinds)),
  title: text,
  titleEn: text.optional(),
  publisher: text.optional(),
  published: partialDate.optional(),
  url: webAddress.optional(),
  retrievedOn: partialDate.optional(),
  license: text.optional(),
  note: text.optional(),
  /** File under `seeds/documents/` that holds the printed text. */
  file: z
    .string()
    .regex(/^\w[\w.-]*$/, 'a file of the folder documents, without a path')
    .optional(),
});

const prefecture = z.strictObject({ code: z.string().regex(/^\d\d$/), name: text, nameEn: text, kana: text });

const region = z.strictObject({
  code: code.max(40),
  name: text,
  nameEn: text,
  bureau: code.optional(),
  conference: code.optional(),
  committee: code.optional(),
  prefectures: z.array(prefecture).min(1),
});

export const seedFile = z.strictObject({
  documents: z.array(document).default([]),
  regions: z.array(region).default([]),
  regulations: z.array(regulation).default([]),
  nodes: z.array(node).default([]),
  extensions: z.array(extension).default([]),
  ties: z.array(tie).default([]),
  posts: z.array(post).default([]),
  rules: z.array(rule).default([]),
  procedures: z.array(procedure).default([]),
});
export type SeedFile = z.infer<typeof seedFile>;
export type SeedSection = keyof SeedFile;
