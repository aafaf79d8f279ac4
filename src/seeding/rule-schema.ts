import { z } from 'zod';
import { codesOf } from '../domain/registries/registry.js';
import { ruleKinds, ruleNatures } from '../domain/registries/vocabulary.js';
import { cite, code, text } from './schema-fields.js';

// The API types of these two kinds read the parameters, so their types matter; other parameters may stand beside them.
const meeting = z.looseObject({
  perYearMin: z.int32().nonnegative().nullish(),
  perYearMax: z.int32().nonnegative().nullish(),
  inPrinciple: z.boolean().nullish(),
  convener: text.nullish(),
  adHoc: z.boolean().nullish(),
  writtenAllowed: z.boolean().nullish(),
});
const voting = z.looseObject({
  majority: z.enum(['PRESENT', 'PRESENT_AND_PROXIES']).nullish(),
  proxies: z.boolean().nullish(),
  tieBreaker: text.nullish(),
  quorum: z.unknown(),
});
const paramsByKind: Readonly<Record<string, z.ZodType>> = { MEETING: meeting, VOTING: voting };

export const rule = z
  .strictObject({
    code,
    body: code.optional(),
    kind: z.enum(codesOf(ruleKinds)),
    natures: z.array(z.enum(codesOf(ruleNatures))).min(1),
    text,
    textEn: text,
    params: z.record(z.string(), z.unknown()).default({}),
    cite,
  })
  .superRefine(({ kind, params }, context) => {
    const found = paramsByKind[kind]?.safeParse(params);
    for (const issue of found?.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['params', ...issue.path], message: issue.message });
    }
  });
