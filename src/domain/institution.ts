import { p } from '@mikro-orm/core';
import { partialDate } from './columns.js';
import { codesOf } from './registries/registry.js';
import { sectors } from './registries/vocabulary.js';

/** 機関: what only an institution has. `sector` is null only outside 産学金官. */
export const institutionProperties = {
  sector: p.enum(codesOf(sectors)).nullable(),
  /** ISO 3166-1 alpha-2; null when no source was asked. */
  country: p.string().length(2).nullable(),
  city: p.text().nullable(),
  address: p.text().nullable(),
  founded: partialDate(),
};

export const institutionChecks = [{ name: 'node_sector_of_institution', expression: `sector is null or type = 'INSTITUTION'` }];
