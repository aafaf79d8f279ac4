import type { InstitutionKind } from '../domain/registries/institution-kinds.js';
import type { Sector } from '../domain/registries/vocabulary.js';
import { type RorType, rorTypes } from './ror-record.js';

interface Classification {
  readonly kind: InstitutionKind;
  readonly sector: Sector | null;
}

/** What the types of ROR say. A sector is given only where it follows from the definition of the type. */
export const classOfType: Readonly<Record<RorType, Classification>> = {
  education: { kind: 'EDUCATIONAL_INSTITUTION', sector: 'ACADEMIA' },
  healthcare: { kind: 'MEDICAL_INSTITUTION', sector: null },
  archive: { kind: 'ARCHIVE', sector: null },
  facility: { kind: 'RESEARCH_FACILITY', sector: null },
  company: { kind: 'COMPANY', sector: 'INDUSTRY' },
  government: { kind: 'PUBLIC_BODY', sector: 'GOVERNMENT' },
  nonprofit: { kind: 'NONPROFIT_ORGANIZATION', sector: null },
  other: { kind: 'OTHER', sector: null },
  funder: { kind: 'FUNDING_ORGANIZATION', sector: null },
};

/** What the Japanese name tells beside the type, because a law reserves the word to those who are it. */
const classOfJapaneseName: readonly (Classification & { readonly type: RorType; readonly name: RegExp; readonly law: string })[] = [
  { type: 'education', name: /高等専門学校$/, kind: 'TECHNICAL_COLLEGE', sector: 'ACADEMIA', law: '学校教育法 第135条' },
  { type: 'education', name: /短期大学部?$/, kind: 'JUNIOR_COLLEGE', sector: 'ACADEMIA', law: '学校教育法 第108条・第135条' },
  { type: 'education', name: /[都道府県市]立.*大学$/, kind: 'PUBLIC_UNIVERSITY', sector: 'ACADEMIA', law: '学校教育法 第2条・第135条' },
  { type: 'company', name: /銀行$/, kind: 'BANK', sector: 'FINANCE', law: '銀行法 第6条' },
];

/**
 * Kind and sector of a record. The first type in the order of `rorTypes` gives the kind; the sector is the one its types
 * agree on, if they do. `inferred` when a Japanese name made them more exact than the types.
 */
export function classify(types: readonly RorType[], japaneseName: string | null): Classification & { readonly inferred: boolean } {
  const rule =
    japaneseName === null ? undefined : classOfJapaneseName.find(({ type, name }) => types.includes(type) && name.test(japaneseName));
  if (rule) return { kind: rule.kind, sector: rule.sector, inferred: true };
  const first = rorTypes.find((type) => types.includes(type)) ?? 'other';
  const sectors = new Set(types.flatMap((type) => classOfType[type].sector ?? []));
  const [sector = null] = sectors;
  return { kind: classOfType[first].kind, sector: sectors.size === 1 ? sector : null, inferred: false };
}
