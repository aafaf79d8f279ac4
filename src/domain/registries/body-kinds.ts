import type { Registry } from './registry.js';

/** What a body (an organ in which institutions meet or act together) is. */
export const bodyKinds = {
  CONFERENCE: { ja: '会議', en: 'Conference of institutions' },
  CENTRE: { ja: 'センター', en: 'Joint centre' },
  ROUND_TABLE: { ja: '懇談会', en: 'Round table of heads' },
  GENERAL_ASSEMBLY: { ja: '総会', en: 'General assembly' },
  TECHNICAL_COMMITTEE: { ja: '技術部会', en: 'Technical committee by field' },
  REGIONAL_CONFERENCE: { ja: '地域産技連', en: 'Regional conference of 産技連' },
  REGIONAL_COMMITTEE: { ja: '地域部会', en: 'Regional committee of 産技連' },
  COMMITTEE: { ja: '委員会', en: 'Committee' },
  REVIEW_COMMITTEE: { ja: '審査委員会', en: 'Review committee' },
  STEERING_COMMITTEE: { ja: '運営委員会', en: 'Steering committee' },
  COUNCIL: { ja: '協議会', en: 'Council' },
  SOCIETY: { ja: '学会', en: 'Academic society' },
  BOARD: { ja: '理事会', en: 'Board of directors' },
  EXECUTIVE_GROUP: { ja: '幹事会', en: 'Executive group' },
  SUBCOMMITTEE: { ja: '分科会', en: 'Subcommittee' },
  STUDY_GROUP: { ja: '研究会', en: 'Study group' },
  DIVISION: { ja: '部門', en: 'Division' },
  OFFICE: { ja: '事務局', en: 'Office' },
  NETWORK: { ja: 'ネットワーク', en: 'Network' },
  OTHER: { ja: 'その他', en: 'Other' },
} as const satisfies Registry;

export type BodyKind = keyof typeof bodyKinds;
