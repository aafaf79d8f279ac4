import type { Registry } from './registry.js';

/** The kinds of nodes of the network. */
export const nodeTypes = {
  INSTITUTION: { ja: '機関', en: 'Institution' },
  BODY: { ja: '会議体・組織', en: 'Body' },
  HUB: { ja: '拠点', en: 'Hub' },
  PROGRAM: { ja: '事業', en: 'Programme' },
  EVENT: { ja: '行事', en: 'Event' },
  PLAN: { ja: '計画・行動指針', en: 'Plan' },
} as const satisfies Registry;
export type NodeType = keyof typeof nodeTypes;

/** 産学金官. */
export const sectors = {
  INDUSTRY: { ja: '産', en: 'Industry' },
  ACADEMIA: { ja: '学', en: 'Academia' },
  FINANCE: { ja: '金', en: 'Finance' },
  GOVERNMENT: { ja: '官', en: 'Government' },
} as const satisfies Registry;
export type Sector = keyof typeof sectors;

export const languages = {
  JA: { ja: '日本語', en: 'Japanese' },
  JA_HIRA: { ja: 'ひらがな', en: 'Japanese in hiragana' },
  JA_KANA: { ja: 'カタカナ', en: 'Japanese in katakana' },
  JA_LATN: { ja: 'ローマ字', en: 'Japanese in Latin script' },
  EN: { ja: '英語', en: 'English' },
  OTHER: { ja: 'その他・不明', en: 'Another language, or one the source does not tell: see the language tag' },
} as const satisfies Registry;
export type Language = keyof typeof languages;

export const nameKinds = {
  OFFICIAL: { ja: '正式名称', en: 'Official name' },
  FORMER: { ja: '旧名称', en: 'Former official name' },
  ALIAS: { ja: '別名・表記', en: 'Other name or spelling' },
  ABBREVIATION: { ja: '略称', en: 'Abbreviation' },
  READING: { ja: '読み', en: 'Reading' },
} as const satisfies Registry;
export type NameKind = keyof typeof nameKinds;

export const organizationStatuses = {
  ACTIVE: { ja: '存続', en: 'Active' },
  RENAMED: { ja: '改称', en: 'Active under a new name' },
  MERGED: { ja: '統合・合併', en: 'Merged into another organization' },
  DISSOLVED: { ja: '廃止・解散', en: 'Closed or dissolved' },
} as const satisfies Registry;
export type OrganizationStatus = keyof typeof organizationStatuses;

export const eventStatuses = {
  HELD: { ja: '開催済み', en: 'Held' },
  PLANNED: { ja: '予定', en: 'Planned when the source was printed' },
} as const satisfies Registry;
export type EventStatus = keyof typeof eventStatuses;

/** How we know a fact. */
export const assertions = {
  PRINTED: { ja: '文書に記載', en: 'Printed in one of the five source documents' },
  INFERRED: { ja: '文書からの推定', en: 'Inferred from the documents' },
  PUBLIC_SOURCE: { ja: '公開情報', en: 'Read in another public source' },
  EDITORIAL: { ja: '編集', en: 'General knowledge of the editors' },
  SUBMITTED: { ja: '投稿', en: 'Submitted by a user' },
} as const satisfies Registry;
export type Assertion = keyof typeof assertions;

export const identifierSchemes = {
  CORPORATE_NUMBER: { ja: '法人番号', en: 'Corporate Number (National Tax Agency of Japan)' },
  ROR: { ja: 'ROR', en: 'Research Organization Registry' },
  WIKIDATA: { ja: 'Wikidata', en: 'Wikidata' },
  MEXT_SCHOOL: { ja: '学校コード', en: 'MEXT school code' },
  BANK_CODE: { ja: '金融機関コード', en: 'Bank code' },
  MUNICIPALITY: { ja: '全国地方公共団体コード', en: 'Code of local governments' },
  GRID: { ja: 'GRID', en: 'Global Research Identifier Database' },
  ISNI: { ja: 'ISNI', en: 'International Standard Name Identifier' },
  FUNDREF: { ja: 'Crossref Funder ID', en: 'Crossref Funder ID' },
} as const satisfies Registry;
export type IdentifierScheme = keyof typeof identifierSchemes;

/** How the holder of a post comes to it. */
export const appointmentMethods = {
  EX_OFFICIO: { ja: '充て職', en: 'By office held elsewhere' },
  RESOLUTION: { ja: '議決による選出', en: 'Chosen by resolution' },
  MUTUAL_ELECTION: { ja: '互選', en: 'Elected by the members from among themselves' },
  DESIGNATION: { ja: '指名', en: 'Designated' },
  UNSPECIFIED: { ja: '定めなし', en: 'Not laid down' },
} as const satisfies Registry;
export type AppointmentMethod = keyof typeof appointmentMethods;

export const ruleKinds = {
  MEETING: { ja: '開催・招集', en: 'Meetings and convening' },
  VOTING: { ja: '議決', en: 'Voting' },
  MEMBERSHIP: { ja: '構成・入退会', en: 'Membership' },
  OFFICE: { ja: '役職', en: 'Offices' },
  SECRETARIAT: { ja: '事務局', en: 'Secretariat' },
  AGENDA: { ja: '審議事項', en: 'Agenda' },
  REPORT: { ja: '報告', en: 'Reports' },
  LIFECYCLE: { ja: '設置・改廃', en: 'Setting up, review, ending' },
  TERM: { ja: '期間', en: 'Terms and deadlines' },
  MONEY: { ja: '費用・会計', en: 'Money and accounts' },
  ELIGIBILITY: { ja: '要件', en: 'Conditions' },
  DUTY: { ja: '責務', en: 'Duties' },
  PROPERTY: { ja: '物件', en: 'Property' },
  RIGHTS: { ja: '権利', en: 'Rights in results' },
  OTHER: { ja: 'その他', en: 'Other' },
} as const satisfies Registry;
export type RuleKind = keyof typeof ruleKinds;

/** What software can do with a rule. */
export const ruleNatures = {
  COMPUTABLE: { ja: '計算可能', en: 'Computable from data alone' },
  VALIDATABLE: { ja: '記録で検証', en: 'Can be validated as presence or shape of a record' },
  SOFT: { ja: '原則', en: 'In principle: warn, do not reject' },
  HUMAN: { ja: '人の判断', en: 'Needs a human decision' },
} as const satisfies Registry;
export type RuleNature = keyof typeof ruleNatures;

/** Stages of 004 l.201, from seed to business. */
export const pipelineStages = {
  SEED: { ja: '大学等のシーズ創出', en: 'Seeds created at universities' },
  JOINT_RESEARCH: { ja: '産学共同研究', en: 'Joint research of industry and academia' },
  COMMERCIALIZATION: { ja: '実用化・事業化', en: 'Practical use and business' },
} as const satisfies Registry;
export type PipelineStage = keyof typeof pipelineStages;

/** JST hub support types (2009-12-04 adoption). */
export const hubSupportTypes = {
  CONCEPT_SUPPORT: { ja: '構想支援', en: 'Support for carrying out a plan (構想支援)' },
  FOUNDATION_BUILDING: { ja: '基盤形成支援', en: 'Support for building foundations (基盤形成支援)' },
} as const satisfies Registry;
export type HubSupportType = keyof typeof hubSupportTypes;

/** Series in which events are numbered. */
export const eventSeries = {
  'c-collabo-conference': { ja: '中国地域産学官コラボレーション会議', en: 'Chugoku collaboration conference (plenary)' },
  'c-collabo-symposium': { ja: 'コラボレーションシンポジウム・地域イノベーション創出', en: 'Chugoku collaboration symposium' },
  'c-collabo-summit': { ja: '中国地域産学官連携サミット', en: 'Chugoku summit' },
  'c-collabo-trilateral-meeting': { ja: '中国地域産学官連携 三者懇', en: 'Trilateral round table' },
  'jst-hub-committee-meeting': { ja: '産学官イノベーション創出拠点推進委員会', en: 'Meetings of the JST hub committee' },
  other: { ja: 'その他', en: 'Other events' },
} as const satisfies Registry;
export type EventSeries = keyof typeof eventSeries;

/** What a free-form fact about a node says. */
export const factProperties = {
  PURPOSE: { ja: '目的', en: 'Purpose' },
  ACTIVITY: { ja: '活動', en: 'Activity' },
  MEMBER_COUNT: { ja: '参画機関数', en: 'Number of members' },
  COUNT: { ja: '数量', en: 'Count' },
  DUTY: { ja: '役割・責務', en: 'Role or duty' },
  AGENDA_ITEM: { ja: '審議事項', en: 'Agenda item' },
  MEMBERSHIP_CLASS: { ja: '構成員の区分', en: 'Class of members' },
  SURVEY_RESULT: { ja: 'アンケート結果', en: 'Survey result' },
  OPINION: { ja: '意見', en: 'Opinion' },
  POLICY: { ja: '方針', en: 'Policy' },
  BUDGET: { ja: '予算', en: 'Budget' },
  AMOUNT: { ja: '金額', en: 'Amount' },
  SUPPORT: { ja: '支援内容', en: 'Support' },
  ELIGIBILITY: { ja: '要件・条件', en: 'Condition' },
  PROPOSAL_CONTENT: { ja: '提案書の記載事項', en: 'Content of a proposal' },
  FORM: { ja: '形態', en: 'Form' },
  SCALE: { ja: '規模', en: 'Scale' },
  GOAL: { ja: '目標', en: 'Goal' },
  SELECTION_STEP: { ja: '選定手順', en: 'Selection step' },
  CRITERION: { ja: '採択の基準', en: 'Criterion' },
  PROBLEM: { ja: '課題', en: 'Problem' },
  MEASURE: { ja: '対策', en: 'Measure' },
  OUTCOME: { ja: '効果', en: 'Outcome' },
  POLICY_REPORT: { ja: '政策報告', en: 'Policy report' },
  RESULT: { ja: '実績', en: 'Result' },
  REPORT_ITEM: { ja: '報告事項', en: 'Item to report' },
  HISTORY: { ja: '沿革', en: 'History' },
  TARGET_FIELD: { ja: '対象分野', en: 'Field' },
  LEAD_TIME: { ja: '期間', en: 'Duration' },
  LEGAL_BASIS: { ja: '根拠', en: 'Legal or policy basis' },
  NOTE: { ja: '注記', en: 'Note' },
} as const satisfies Registry;
export type FactProperty = keyof typeof factProperties;

export const documentKinds = {
  SOURCE_DOCUMENT: { ja: '基礎文書', en: 'One of the five source documents' },
  WEB: { ja: 'ウェブ', en: 'Public web page or file' },
  NEWS: { ja: '報道', en: 'News report' },
  DATASET: { ja: 'データセット', en: 'Public data set' },
  EDITORIAL: { ja: '編集', en: 'Knowledge of the editors' },
} as const satisfies Registry;
export type DocumentKind = keyof typeof documentKinds;
