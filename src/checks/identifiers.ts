import sql from 'sql-template-tag';
import type { IdentifierScheme } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';
import { isCorporateNumber, isIsni, isMunicipalityCode, isRorId } from './check-digits.js';

/** What a value of each scheme must look like, its check digits among it. */
const validators: Readonly<Record<IdentifierScheme, (value: string) => boolean>> = {
  CORPORATE_NUMBER: isCorporateNumber,
  ROR: isRorId,
  MUNICIPALITY: isMunicipalityCode,
  ISNI: isIsni,
  WIKIDATA: (value) => /^Q[1-9]\d*$/.test(value),
  MEXT_SCHOOL: (value) => /^[A-Z]\d{12}$/.test(value),
  BANK_CODE: (value) => /^\d{4}$/.test(value),
  GRID: (value) => /^grid\.\d+\.[0-9a-f]+$/.test(value),
  FUNDREF: (value) => /^\d+$/.test(value),
};

async function malformed(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ code: string; scheme: IdentifierScheme; value: string }>(
    sql`select n.code, i.scheme, i.value from identifier i join node n on n.id = i.node_id order by n.code, i.scheme, i.value`,
  );
  return rows
    .filter(({ scheme, value }) => validators[scheme]?.(value) === false)
    .map(({ code, scheme, value }) => error(code, `${value} is no ${scheme}: its form or its check digit is wrong`));
}

export const identifierChecks: readonly Check[] = [
  {
    name: 'identifiers',
    titleJa: '識別子の検査数字',
    titleEn: 'Identifiers have the form and check digit of their scheme',
    run: malformed,
  },
];
