import type { IdentifierScheme } from '../registries/vocabulary.js';
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

/** Has the value the form and the check digit of its scheme? A scheme we do not know is not judged. */
export function isIdentifier(scheme: IdentifierScheme, value: string): boolean {
  return validators[scheme]?.(value) !== false;
}
