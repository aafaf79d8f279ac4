import type { Registry } from './registry.js';

/**
 * What an institution is. Kinds of the 85 are inferred from their printed names (inventory, DOC 002); the broad ones
 * near the end are for organizations whose register tells no more (docs/importing.md).
 */
export const institutionKinds = {
  ECONOMIC_FEDERATION: { ja: '経済団体', en: 'Economic federation' },
  CHAMBER_FEDERATION: { ja: '商工会議所連合会', en: 'Federation of chambers of commerce and industry' },
  COMMERCE_SOCIETY_FEDERATION: { ja: '商工会連合会', en: 'Federation of societies of commerce and industry' },
  CHAMBER_OF_COMMERCE: { ja: '商工会議所', en: 'Chamber of commerce and industry' },
  SUPPORT_ORGANIZATION: { ja: '産業支援機関', en: 'Industrial support organization' },
  NATIONAL_UNIVERSITY: { ja: '国立大学', en: 'National university' },
  PUBLIC_UNIVERSITY: { ja: '公立大学', en: 'Public university' },
  PRIVATE_UNIVERSITY: { ja: '私立大学', en: 'Private university' },
  JUNIOR_COLLEGE: { ja: '短期大学', en: 'Junior college' },
  TECHNICAL_COLLEGE: { ja: '高等専門学校', en: 'Technical college (KOSEN)' },
  VOCATIONAL_COLLEGE: { ja: '職業能力開発校', en: 'Polytechnic (vocational ability development) college' },
  UNIVERSITY_UNIT: { ja: '大学の部局', en: 'Faculty, hospital or unit of a university' },
  PUBLIC_RESEARCH_INSTITUTE: { ja: '公設試験研究機関', en: 'Public research institute of a local government (公設試)' },
  NATIONAL_RESEARCH_INSTITUTE: { ja: '国の研究機関', en: 'National research institute' },
  BANK: { ja: '銀行', en: 'Bank' },
  PREFECTURE_GOVERNMENT: { ja: '都道府県', en: 'Prefectural government' },
  CITY_GOVERNMENT: { ja: '市町村', en: 'Municipal government' },
  TRADE_PROMOTION_OFFICE: { ja: '貿易情報センター', en: 'Trade information office (JETRO)' },
  INCORPORATED_AGENCY: { ja: '独立行政法人等', en: 'Incorporated administrative agency and the like' },
  MINISTRY: { ja: '府省', en: 'Ministry or agency of the national government' },
  GOVERNMENT_OFFICE: { ja: '部署', en: 'Bureau, division or office inside a ministry or agency' },
  REGIONAL_BUREAU: { ja: '地方支分部局', en: 'Regional bureau of a ministry' },
  ACADEMIC_SOCIETY: { ja: '学協会', en: 'Academic society' },
  COMPANY: { ja: '企業', en: 'Company' },
  INCORPORATED_BODY: { ja: '法人', en: 'Corporation that runs schools or institutes' },
  EDUCATIONAL_INSTITUTION: { ja: '教育機関', en: 'University, school or other educational institution' },
  RESEARCH_FACILITY: { ja: '研究施設', en: 'Research facility' },
  MEDICAL_INSTITUTION: { ja: '医療機関', en: 'Hospital or other medical institution' },
  PUBLIC_BODY: { ja: '公的機関', en: 'Department, agency or other body of a government' },
  ARCHIVE: { ja: '文書館・図書館・博物館', en: 'Archive, library or museum' },
  NONPROFIT_ORGANIZATION: { ja: '非営利団体', en: 'Nonprofit organization' },
  FUNDING_ORGANIZATION: { ja: '助成機関', en: 'Funding organization' },
  OTHER: { ja: 'その他', en: 'Other' },
} as const satisfies Registry;

export type InstitutionKind = keyof typeof institutionKinds;
