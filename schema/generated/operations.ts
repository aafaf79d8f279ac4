/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a post is filled (選任の方法). */
export type AppointmentMethod =
  /** Designated (指名) */
  | 'DESIGNATION'
  /** By office held elsewhere (充て職) */
  | 'EX_OFFICIO'
  /** Elected by the members from among themselves (互選) */
  | 'MUTUAL_ELECTION'
  /** Chosen by resolution (議決による選出) */
  | 'RESOLUTION'
  /** Not laid down (定めなし) */
  | 'UNSPECIFIED';

/** How a fact is known (根拠の種類). */
export type Assertion =
  /** General knowledge of the editors (編集) */
  | 'EDITORIAL'
  /** Inferred from the documents (文書からの推定) */
  | 'INFERRED'
  /** Printed in one of the five source documents (文書に記載) */
  | 'PRINTED'
  /** Read in another public source (公開情報) */
  | 'PUBLIC_SOURCE'
  /** Submitted by a user (投稿) */
  | 'SUBMITTED';

/** Kind of body (会議体の種別). */
export type BodyKind =
  /** Board of directors (理事会) */
  | 'BOARD'
  /** Joint centre (センター) */
  | 'CENTRE'
  /** Committee (委員会) */
  | 'COMMITTEE'
  /** Conference of institutions (会議) */
  | 'CONFERENCE'
  /** Council (協議会) */
  | 'COUNCIL'
  /** Division (部門) */
  | 'DIVISION'
  /** Executive group (幹事会) */
  | 'EXECUTIVE_GROUP'
  /** General assembly (総会) */
  | 'GENERAL_ASSEMBLY'
  /** Network (ネットワーク) */
  | 'NETWORK'
  /** Office (事務局) */
  | 'OFFICE'
  /** Other (その他) */
  | 'OTHER'
  /** Regional committee of 産技連 (地域部会) */
  | 'REGIONAL_COMMITTEE'
  /** Regional conference of 産技連 (地域産技連) */
  | 'REGIONAL_CONFERENCE'
  /** Review committee (審査委員会) */
  | 'REVIEW_COMMITTEE'
  /** Round table of heads (懇談会) */
  | 'ROUND_TABLE'
  /** Academic society (学会) */
  | 'SOCIETY'
  /** Steering committee (運営委員会) */
  | 'STEERING_COMMITTEE'
  /** Study group (研究会) */
  | 'STUDY_GROUP'
  /** Subcommittee (分科会) */
  | 'SUBCOMMITTEE'
  /** Technical committee by field (技術部会) */
  | 'TECHNICAL_COMMITTEE';

/** Which end of a tie the node stands at (向き). */
export type Direction =
  /** Either way (両方) */
  | 'BOTH'
  /** To this node (着) */
  | 'IN'
  /** From this node (発) */
  | 'OUT';

/** Whether an event was held (開催状況). */
export type EventStatus =
  /** Held (開催済み) */
  | 'HELD'
  /** Planned when the source was printed (予定) */
  | 'PLANNED';

/** What a fact says (事実の種類). */
export type FactProperty =
  /** Activity (活動) */
  | 'ACTIVITY'
  /** Agenda item (審議事項) */
  | 'AGENDA_ITEM'
  /** Amount (金額) */
  | 'AMOUNT'
  /** Budget (予算) */
  | 'BUDGET'
  /** Count (数量) */
  | 'COUNT'
  /** Criterion (採択の基準) */
  | 'CRITERION'
  /** Role or duty (役割・責務) */
  | 'DUTY'
  /** Condition (要件・条件) */
  | 'ELIGIBILITY'
  /** Form (形態) */
  | 'FORM'
  /** Goal (目標) */
  | 'GOAL'
  /** History (沿革) */
  | 'HISTORY'
  /** Duration (期間) */
  | 'LEAD_TIME'
  /** Legal or policy basis (根拠) */
  | 'LEGAL_BASIS'
  /** Measure (対策) */
  | 'MEASURE'
  /** Class of members (構成員の区分) */
  | 'MEMBERSHIP_CLASS'
  /** Number of members (参画機関数) */
  | 'MEMBER_COUNT'
  /** Note (注記) */
  | 'NOTE'
  /** Opinion (意見) */
  | 'OPINION'
  /** Outcome (効果) */
  | 'OUTCOME'
  /** Policy (方針) */
  | 'POLICY'
  /** Policy report (政策報告) */
  | 'POLICY_REPORT'
  /** Problem (課題) */
  | 'PROBLEM'
  /** Content of a proposal (提案書の記載事項) */
  | 'PROPOSAL_CONTENT'
  /** Purpose (目的) */
  | 'PURPOSE'
  /** Item to report (報告事項) */
  | 'REPORT_ITEM'
  /** Result (実績) */
  | 'RESULT'
  /** Scale (規模) */
  | 'SCALE'
  /** Selection step (選定手順) */
  | 'SELECTION_STEP'
  /** Support (支援内容) */
  | 'SUPPORT'
  /** Survey result (アンケート結果) */
  | 'SURVEY_RESULT'
  /** Field (対象分野) */
  | 'TARGET_FIELD';

/** How JST supports a hub (支援の種類). */
export type HubSupportType =
  /** Support for carrying out a plan (構想支援) (構想支援) */
  | 'CONCEPT_SUPPORT'
  /** Support for building foundations (基盤形成支援) (基盤形成支援) */
  | 'FOUNDATION_BUILDING';

/** Register an identifier belongs to (識別子の体系). */
export type IdentifierScheme =
  /** Bank code (金融機関コード) */
  | 'BANK_CODE'
  /** Corporate Number (National Tax Agency of Japan) (法人番号) */
  | 'CORPORATE_NUMBER'
  /** Crossref Funder ID (Crossref Funder ID) */
  | 'FUNDREF'
  /** Global Research Identifier Database (GRID) */
  | 'GRID'
  /** International Standard Name Identifier (ISNI) */
  | 'ISNI'
  /** MEXT school code (学校コード) */
  | 'MEXT_SCHOOL'
  /** Code of local governments (全国地方公共団体コード) */
  | 'MUNICIPALITY'
  /** Research Organization Registry (ROR) */
  | 'ROR'
  /** Wikidata (Wikidata) */
  | 'WIKIDATA';

/** Kind of institution (機関の種別). */
export type InstitutionKind =
  /** Academic society (学協会) */
  | 'ACADEMIC_SOCIETY'
  /** Archive, library or museum (文書館・図書館・博物館) */
  | 'ARCHIVE'
  /** Bank (銀行) */
  | 'BANK'
  /** Federation of chambers of commerce and industry (商工会議所連合会) */
  | 'CHAMBER_FEDERATION'
  /** Chamber of commerce and industry (商工会議所) */
  | 'CHAMBER_OF_COMMERCE'
  /** Municipal government (市町村) */
  | 'CITY_GOVERNMENT'
  /** Federation of societies of commerce and industry (商工会連合会) */
  | 'COMMERCE_SOCIETY_FEDERATION'
  /** Company (企業) */
  | 'COMPANY'
  /** Economic federation (経済団体) */
  | 'ECONOMIC_FEDERATION'
  /** University, school or other educational institution (教育機関) */
  | 'EDUCATIONAL_INSTITUTION'
  /** Funding organization (助成機関) */
  | 'FUNDING_ORGANIZATION'
  /** Bureau, division or office inside a ministry or agency (部署) */
  | 'GOVERNMENT_OFFICE'
  /** Incorporated administrative agency and the like (独立行政法人等) */
  | 'INCORPORATED_AGENCY'
  /** Corporation that runs schools or institutes (法人) */
  | 'INCORPORATED_BODY'
  /** Junior college (短期大学) */
  | 'JUNIOR_COLLEGE'
  /** Hospital or other medical institution (医療機関) */
  | 'MEDICAL_INSTITUTION'
  /** Ministry or agency of the national government (府省) */
  | 'MINISTRY'
  /** National research institute (国の研究機関) */
  | 'NATIONAL_RESEARCH_INSTITUTE'
  /** National university (国立大学) */
  | 'NATIONAL_UNIVERSITY'
  /** Nonprofit organization (非営利団体) */
  | 'NONPROFIT_ORGANIZATION'
  /** Other (その他) */
  | 'OTHER'
  /** Prefectural government (都道府県) */
  | 'PREFECTURE_GOVERNMENT'
  /** Private university (私立大学) */
  | 'PRIVATE_UNIVERSITY'
  /** Department, agency or other body of a government (公的機関) */
  | 'PUBLIC_BODY'
  /** Public research institute of a local government (公設試) (公設試験研究機関) */
  | 'PUBLIC_RESEARCH_INSTITUTE'
  /** Public university (公立大学) */
  | 'PUBLIC_UNIVERSITY'
  /** Regional bureau of a ministry (地方支分部局) */
  | 'REGIONAL_BUREAU'
  /** Research facility (研究施設) */
  | 'RESEARCH_FACILITY'
  /** Industrial support organization (産業支援機関) */
  | 'SUPPORT_ORGANIZATION'
  /** Technical college (KOSEN) (高等専門学校) */
  | 'TECHNICAL_COLLEGE'
  /** Trade information office (JETRO) (貿易情報センター) */
  | 'TRADE_PROMOTION_OFFICE'
  /** Faculty, hospital or unit of a university (大学の部局) */
  | 'UNIVERSITY_UNIT'
  /** Polytechnic (vocational ability development) college (職業能力開発校) */
  | 'VOCATIONAL_COLLEGE';

/** Language and script of a name. */
export type Language =
  /** English (英語) */
  | 'EN'
  /** Japanese (日本語) */
  | 'JA'
  /** Japanese in hiragana (ひらがな) */
  | 'JA_HIRA'
  /** Japanese in katakana (カタカナ) */
  | 'JA_KANA'
  /** Japanese in Latin script (ローマ字) */
  | 'JA_LATN'
  /** Another language, or one the source does not tell: see the language tag (その他・不明) */
  | 'OTHER';

/** What a member is or does in what it belongs to (役割). */
export type MembershipRole =
  /** Chair (議長・会長・部会長) */
  | 'CHAIR'
  /** Committee member (委員) */
  | 'COMMITTEE_MEMBER'
  /** Constituent (構成機関) */
  | 'CONSTITUENT'
  /** Core organization (中核機関) */
  | 'CORE_ORGANIZATION'
  /** Councillor (議員) (議員) */
  | 'COUNCILLOR'
  /** Co-organizer (共催) */
  | 'CO_ORGANIZER'
  /** Lead office of a joint secretariat (主務課) */
  | 'LEAD_SECRETARIAT'
  /** Member (会員・参画機関) */
  | 'MEMBER'
  /** Observer (オブザーバー) */
  | 'OBSERVER'
  /** Operator (運営機関) */
  | 'OPERATOR'
  /** Organizer (主催) */
  | 'ORGANIZER'
  /** Participant (参加機関) */
  | 'PARTICIPANT'
  /** President (会長) */
  | 'PRESIDENT'
  /** Proposer (提案者) */
  | 'PROPOSER'
  /** Secretariat (事務局) */
  | 'SECRETARIAT'
  /** Vice-chair (副部会長・副会長) */
  | 'VICE_CHAIR';

/** What a name is to its bearer (名称の種類). */
export type NameKind =
  /** Abbreviation (略称) */
  | 'ABBREVIATION'
  /** Other name or spelling (別名・表記) */
  | 'ALIAS'
  /** Former official name (旧名称) */
  | 'FORMER'
  /** Official name (正式名称) */
  | 'OFFICIAL'
  /** Reading (読み) */
  | 'READING';

/** The kinds of things in the network. */
export type NodeType =
  /** Body (会議体・組織) */
  | 'BODY'
  /** Event (行事) */
  | 'EVENT'
  /** Hub (拠点) */
  | 'HUB'
  /** Institution (機関) */
  | 'INSTITUTION'
  /** Plan (計画・行動指針) */
  | 'PLAN'
  /** Programme (事業) */
  | 'PROGRAM';

/** What became of an organization (存続状況). */
export type OrganizationStatus =
  /** Active (存続) */
  | 'ACTIVE'
  /** Closed or dissolved (廃止・解散) */
  | 'DISSOLVED'
  /** Merged into another organization (統合・合併) */
  | 'MERGED'
  /** Active under a new name (改称) */
  | 'RENAMED';

/** Stage from seed to business (シーズから事業化までの段階). */
export type PipelineStage =
  /** Practical use and business (実用化・事業化) */
  | 'COMMERCIALIZATION'
  /** Joint research of industry and academia (産学共同研究) */
  | 'JOINT_RESEARCH'
  /** Seeds created at universities (大学等のシーズ創出) */
  | 'SEED';

/** Type of a tie, read from → to (関係の種類). */
export type RelationshipType =
  /** is the ministry in charge of (所管) */
  | 'ADMINISTERS'
  /** was adopted at (採択) */
  | 'ADOPTED_AT'
  /** advises (助言) */
  | 'ADVISES'
  /** approves matters of (承認) */
  | 'APPROVES'
  /** holds the chair of (長) */
  | 'CHAIR_OF'
  /** convenes (招集) */
  | 'CONVENES'
  /** co-operates with (連携) */
  | 'COOPERATES_WITH'
  /** designates officers of (指名) */
  | 'DESIGNATES'
  /** funds (資金負担) */
  | 'FUNDS'
  /** was held together with (同時開催) */
  | 'HELD_WITH'
  /** hosts (設置場所の提供) */
  | 'HOSTS'
  /** gives information to (情報提供) */
  | 'INFORMS'
  /** is a member of (構成員) */
  | 'MEMBER_OF'
  /** operates (実施・運営) */
  | 'OPERATES'
  /** organizes (主催) */
  | 'ORGANIZES'
  /** owns (所有) */
  | 'OWNS'
  /** takes part in (参加) */
  | 'PARTICIPATES_IN'
  /** is part of (下部組織・所属) */
  | 'PART_OF'
  /** promotes (推進) */
  | 'PROMOTES'
  /** proposes to (提案) */
  | 'PROPOSES_TO'
  /** is related to (関連) */
  | 'RELATED_TO'
  /** reports to (報告) */
  | 'REPORTS_TO'
  /** reviews (審査) */
  | 'REVIEWS'
  /** is secretariat of (事務局) */
  | 'SECRETARIAT_OF'
  /** succeeds (後継) */
  | 'SUCCEEDS'
  /** supervises (監督) */
  | 'SUPERVISES'
  /** belongs to the programme (事業による) */
  | 'UNDER_PROGRAM';

/** What a rule is about (規定の種類). */
export type RuleKind =
  /** Agenda (審議事項) */
  | 'AGENDA'
  /** Duties (責務) */
  | 'DUTY'
  /** Conditions (要件) */
  | 'ELIGIBILITY'
  /** Setting up, review, ending (設置・改廃) */
  | 'LIFECYCLE'
  /** Meetings and convening (開催・招集) */
  | 'MEETING'
  /** Membership (構成・入退会) */
  | 'MEMBERSHIP'
  /** Money and accounts (費用・会計) */
  | 'MONEY'
  /** Offices (役職) */
  | 'OFFICE'
  /** Other (その他) */
  | 'OTHER'
  /** Property (物件) */
  | 'PROPERTY'
  /** Reports (報告) */
  | 'REPORT'
  /** Rights in results (権利) */
  | 'RIGHTS'
  /** Secretariat (事務局) */
  | 'SECRETARIAT'
  /** Terms and deadlines (期間) */
  | 'TERM'
  /** Voting (議決) */
  | 'VOTING';

/** What software can do with a rule. */
export type RuleNature =
  /** Computable from data alone (計算可能) */
  | 'COMPUTABLE'
  /** Needs a human decision (人の判断) */
  | 'HUMAN'
  /** In principle: warn, do not reject (原則) */
  | 'SOFT'
  /** Can be validated as presence or shape of a record (記録で検証) */
  | 'VALIDATABLE';

/** How a search found a node, best first (一致の種類). */
export type SearchTier =
  /** A name is the text (名称一致) */
  | 'EQUAL'
  /** An identifier or the code is the text (識別子・コード) */
  | 'IDENTIFIER'
  /** A name contains the text (部分一致) */
  | 'PART'
  /** A name begins with the text (前方一致) */
  | 'PREFIX'
  /** A name contains the text but for one character (一字違い) */
  | 'TYPO'
  /** Every word of the text is in some name (語の一致) */
  | 'WORDS';

/** Sector of an institution (産学金官). */
export type Sector =
  /** Academia (学) */
  | 'ACADEMIA'
  /** Finance (金) */
  | 'FINANCE'
  /** Government (官) */
  | 'GOVERNMENT'
  /** Industry (産) */
  | 'INDUSTRY';

export type ArticleTenQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticleTenQuery = { regulation: { title: string, enacted: string, inForce: string | null, reference: string | null, amendments: Array<string>, issuer:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    , articles: Array<{ number: string, title: string | null, bodies: Array<{ code: string }>, relationships: Array<{ type: RelationshipType, from:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
        , to:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         }>, rules: Array<{ code: string, kind: RuleKind, natures: Array<RuleNature> }>, procedures: Array<{ code: string, title: string }> }> } | null };

export type BanksOfTheConferenceQueryVariables = Exact<{
  body?: string;
}>;


export type BanksOfTheConferenceQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, sector: Sector | null, city: string | null, nameEn: string, prefecture: { code: string, name: string } | null }> } };

export type ClusterProjectsInChugokuQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterProjectsInChugokuQuery = { programs: { totalCount: number, nodes: Array<{ code: string, name: string, start: string | null, end: string | null, under: { code: string, name: string } | null, participants: { nodes: Array<{ role: MembershipRole, member:
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
           }> } }> } };

export type CoMembershipNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type CoMembershipNetworkQuery = { network: { nodeCount: number, edgeCount: number, density: number, components: number, sectorMixing: { sectors: Array<Sector>, matrix: Array<Array<number>>, eiIndex: number | null }, nodes: { totalCount: number, nodes: Array<{ degree: number, weightedDegree: number, coreNumber: number, community: number, node:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
         }> }, edges: { totalCount: number, nodes: Array<{ type: string, weight: number, source:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
        , target:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         }> }, exports: Array<{ format: string, url: string }> } };

export type ConferenceThenAndLaterQueryVariables = Exact<{ [key: string]: never; }>;


export type ConferenceThenAndLaterQuery = { then: { totalCount: number, facets: { sector: Array<{ key: string | null, title: string, count: number }> } }, later: { totalCount: number, facets: { sector: Array<{ key: string | null, title: string, count: number }> } }, before: { established: string | null, members: { totalCount: number } } | null };

export type EventsOfTheConferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsOfTheConferenceQuery = { events: { totalCount: number, nodes: Array<{ code: string, name: string, number: number | null, start: string, end: string | null, status: EventStatus, series: { code: string }, prefecture: { name: string } | null, heldWith: Array<{ code: string }> }> } };

export type GovernanceOfARegionalConferenceQueryVariables = Exact<{
  code?: string;
}>;


export type GovernanceOfARegionalConferenceQuery = { body: { name: string, ancestors: Array<{ code: string, name: string }>, chairs: Array<{ title: string, titleEn: string, role: MembershipRole, method: AppointmentMethod, inPrinciple: boolean, holderTitle: string | null, holder:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
       | null, articles: Array<{ number: string }> }>, secretariats: Array<{ member:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , citations: Array<{ assertion: Assertion, locator: string | null }> }>, meetingRule: { perYearMin: number | null, perYearMax: number | null, inPrinciple: boolean | null, convener: string | null, adHoc: boolean | null, writtenAllowed: boolean | null, rule: { textEn: string, articles: Array<{ number: string }> } } | null, votingRule: { majority: string | null, proxies: boolean | null, tieBreaker: string | null, quorum: number | null, rule: { code: string, text: string } } | null, articles: Array<{ number: string, title: string | null }> } | null };

export type HowDoWeReachThemQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
}>;


export type HowDoWeReachThemQuery = { path: { found: boolean, incomplete: boolean, paths: Array<{ length: number, hops: Array<{ direction: Direction, from:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , relationship: { type: RelationshipType, role: MembershipRole | null, validFrom: string | null, validTo: string | null, citations: Array<{ assertion: Assertion, locator: string | null, document: { code: string } }> }, to:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
         }> }> } };

export type HubOfHiroshimaQueryVariables = Exact<{ [key: string]: never; }>;


export type HubOfHiroshimaQuery = { hubs: { nodes: Array<{ code: string, name: string, theme: string | null, adopted: string | null, program: { code: string, name: string }, participants: { totalCount: number, nodes: Array<{ role: MembershipRole, member:
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
          , citations: Array<{ assertion: Assertion, document: { code: string } }> }> } }> }, alsoInConference: { totalCount: number, nodes: Array<{ code: string, name: string }> } };

export type HubsAndAmountsQueryVariables = Exact<{ [key: string]: never; }>;


export type HubsAndAmountsQuery = { hubs: { totalCount: number, nodes: Array<{ code: string, name: string, supportType: HubSupportType | null, host: string | null, adopted: string | null, opened: string | null, prefecture: { name: string } | null, amount: { amount: number, currency: string } | null, facts: Array<{ value: string, citations: Array<{ document: { code: string } }> }> }> }, program: { budget: { amount: number, currency: string } | null, facts: Array<{ value: string, valueEn: string | null, number: number | null }> } | null };

export type IdentifiersOfUniversitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentifiersOfUniversitiesQuery = { institutions: { nodes: Array<{ code: string, name: string, founded: string | null, identifiers: Array<{ scheme: IdentifierScheme, value: string, url: string | null, citations: Array<{ document: { code: string } }> }> }> } };

export type MatchOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchOrganizationsQuery = { matchOrganizations: Array<{ input: { text: string, prefecture: string | null, sector: Sector | null }, candidates: Array<{ score: number, match: boolean, matchedName: string, organization: { code: string, name: string }, features: Array<{ id: string, value: number }> }>, parent: { organization: { code: string } } | null, parts: Array<{ text: string, start: number, candidates: Array<{ match: boolean, organization: { code: string } }> }> }> };

export type MembersOfBothBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersOfBothBodiesQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, sector: Sector | null, legalForm: string | null }> } };

export type MetiProgrammesBefore2003QueryVariables = Exact<{ [key: string]: never; }>;


export type MetiProgrammesBefore2003Query = { programs: { totalCount: number, nodes: Array<{ code: string, name: string, start: string | null, end: string | null, stages: Array<PipelineStage>, budget: { amount: number, currency: string } | null, successors: Array<{ code: string, name: string, start: string | null }>, citations: Array<{ assertion: Assertion, field: string | null, locator: string | null, document: { code: string } }> }> } };

export type NamesOfAistChugokuQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesOfAistChugokuQuery = { institution: { name: string, legalForm: string | null, in2013: string, legalFormIn2013: string | null, displayName: { value: string, language: Language } | null, names: Array<{ value: string, language: Language, kind: NameKind, legalForm: string | null, validFrom: string | null, validTo: string | null, citations: Array<{ assertion: Assertion, locator: string | null, document: { code: string } }> }> } | null };

export type NetworkOverTimeQueryVariables = Exact<{
  dates?: Array<string> | string;
}>;


export type NetworkOverTimeQuery = { networkHistory: { moments: Array<{ asOf: string, nodeCount: number, tieCount: number, tiesByType: Record<string, unknown> }>, changes: Array<{ from: string, to: string, appearedCount: number, endedCount: number, ended: Array<{ type: RelationshipType, validTo: string | null, from:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
        , to:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         }> }> }, institution: { similar: Array<{ institution: { code: string }, sharedBodies: Array<{ code: string }> }> } | null };

export type OrgansOfSangirenQueryVariables = Exact<{ [key: string]: never; }>;


export type OrgansOfSangirenQuery = { body: { name: string, nameEn: string, children: { totalCount: number, nodes: Array<{ code: string, name: string, kind: BodyKind, generic: boolean, region: { code: string } | null }> }, facts: Array<{ property: FactProperty, value: string, valueEn: string | null }> } | null };

export type PartnerPageQueryVariables = Exact<{
  region?: Array<string> | string | null | undefined;
  sector?: Array<Sector> | Sector | null | undefined;
  first?: number | null | undefined;
}>;


export type PartnerPageQuery = { institutions: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { code: string, name: string, sector: Sector | null, kind: InstitutionKind, prefecture: { name: string } | null } }>, facets: { sector: Array<{ key: string | null, title: string, count: number }>, prefecture: Array<{ key: string | null, title: string, count: number }>, kind: Array<{ key: string | null, title: string, count: number }>, body: Array<{ key: string | null, title: string, count: number }> } } };

export type PlansAndGuidelinesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansAndGuidelinesQuery = { body: { plans: Array<{ code: string, name: string, slogan: string | null, activities: Array<string>, fiscalYears: { from: number | null, to: number | null }, targets: Array<{ text: string, value: number | null, unit: string | null, period: string | null }>, guidelines: Array<{ title: string }> }> } | null, inForceIn2011: { nodes: Array<{ code: string }> } };

export type PublicInstitutesOutsideQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicInstitutesOutsideQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, prefecture: { name: string } | null, relationships: { nodes: Array<{ to:
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
           }> } }> } };

export type RegionChugokuQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionChugokuQuery = { region: { name: string, nameEn: string, prefectures: Array<{ code: string, name: string, nameEn: string, kana: string }>, bureau: { code: string, name: string } | null, conference: { code: string, name: string, established: string | null } | null, committee: { code: string, name: string, secretariats: Array<{ member:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , citations: Array<{ assertion: Assertion }> }> } | null } | null };

export type ResearchCommitteesOfJsmeQueryVariables = Exact<{ [key: string]: never; }>;


export type ResearchCommitteesOfJsmeQuery = { body: { name: string, children: { nodes: Array<{ code: string, name: string }> } } | null, bodies: { nodes: Array<{ code: string, name: string, generic: boolean, ancestors: Array<{ code: string }> }> }, regulations: { totalCount: number, nodes: Array<{ code: string, title: string, enacted: string, amendments: Array<string>, issuer:
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
       }> } };

export type RolesOfTheBureauQueryVariables = Exact<{
  code?: string;
}>;


export type RolesOfTheBureauQuery = { institution: { name: string, memberships: { totalCount: number, nodes: Array<{ role: MembershipRole, in:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , articles: Array<{ number: string, title: string | null }>, citations: Array<{ assertion: Assertion, locator: string | null, document: { code: string } }> }> } } | null };

export type SearchByKanaQueryVariables = Exact<{
  search?: string;
}>;


export type SearchByKanaQuery = { institutions: { totalCount: number, edges: Array<{ score: number | null, node: { code: string, name: string } }> } };

export type SearchEverythingQueryVariables = Exact<{
  text?: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type SearchEverythingQuery = { search: { totalCount: number, edges: Array<{ score: number | null, node:
        | { code: string, type: NodeType, name: string }
        | { code: string, type: NodeType, name: string }
        | { code: string, type: NodeType, name: string }
        | { code: string, type: NodeType, name: string }
        | { code: string, type: NodeType, name: string }
        | { code: string, type: NodeType, name: string }
      , match: { tier: SearchTier, name: { value: string, kind: NameKind, validFrom: string | null, validTo: string | null } | null, highlights: Array<{ text: string, matched: boolean }> } | null }> } };

export type SectorByPrefectureQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorByPrefectureQuery = { crosstab: { cells: Array<Array<number>>, total: number, rows: Array<{ key: string | null, title: string }>, columns: Array<{ key: string | null, title: string }> } };

export type SourcesOfTheDataQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesOfTheDataQuery = { documents: { totalCount: number, nodes: Array<{ code: string, title: string, titleEn: string | null, publisher: string | null, published: string | null, note: string | null }> } };

export type SuggestWhileTypingQueryVariables = Exact<{
  prefix?: string;
}>;


export type SuggestWhileTypingQuery = { suggest: Array<{ text: string, score: number, node:
      | { code: string, type: NodeType }
      | { code: string, type: NodeType }
      | { code: string, type: NodeType }
      | { code: string, type: NodeType }
      | { code: string, type: NodeType }
      | { code: string, type: NodeType }
    , matchedName: { value: string, language: Language } | null, highlights: Array<{ text: string, matched: boolean }> }> };

export type TechnicalCollegesInOkayamaQueryVariables = Exact<{
  prefecture?: Array<string> | string | null | undefined;
}>;


export type TechnicalCollegesInOkayamaQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, website: string | null, memberships: { nodes: Array<{ role: MembershipRole, printedAs: string | null, lastAttested: string | null, in:
            | { code: string }
            | { code: string }
            | { code: string }
            | { code: string }
            | { code: string }
            | { code: string }
           }> } }> } };

export type ThreeLevelsDeepQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ThreeLevelsDeepQuery = { institutions: { nodes: Array<{ code: string, memberships: { nodes: Array<{ role: MembershipRole, in:
            | { code: string, name: string, members: { nodes: Array<{ role: MembershipRole, member:
                    | { code: string, name: string }
                    | { code: string, name: string }
                    | { code: string, name: string }
                    | { code: string, name: string }
                    | { code: string, name: string }
                    | { code: string, name: string }
                   }> } }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
           }> } }> } };

export type TrustTheEdgesQueryVariables = Exact<{ [key: string]: never; }>;


export type TrustTheEdgesQuery = { body: { name: string, relationships: { totalCount: number, nodes: Array<{ type: RelationshipType, role: MembershipRole | null, validFrom: string | null, validTo: string | null, lastAttested: string | null, from:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
        , to:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
        , citations: Array<{ assertion: Assertion, locator: string | null, quote: string | null, document: { code: string, title: string } }> }> } } | null };

export type WhatBecameOfThemQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatBecameOfThemQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, status: OrganizationStatus, in2013: string, statusIn2013: OrganizationStatus, successors: Array<{ code: string, name: string }> }> } };

export type WhoBridgesTwoBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoBridgesTwoBodiesQuery = { bridges: { links: Array<
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
      | { code: string }
    >, candidates: Array<{ neighbourCount: number, node:
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
      , memberOf: Array<{ code: string }>, missing: Array<{ code: string }> }>, brokers: Array<{ node:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
       }> } };

export type WhoSitsWithTottoriBankQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSitsWithTottoriBankQuery = { institution: { name: string, coMembers: { totalCount: number, edges: Array<{ sharedCount: number, sharedBodies: Array<{ code: string, name: string }>, node: { code: string, name: string, sector: Sector | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };


export const ArticleTenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleTen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"sangiren-rules","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enacted"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"natures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleTenQuery, ArticleTenQueryVariables>;
export const BanksOfTheConferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BanksOfTheConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"c-collabo","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BANK"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"body"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"PREFECTURE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BanksOfTheConferenceQuery, BanksOfTheConferenceQueryVariables>;
export const ClusterProjectsInChugokuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterProjectsInChugoku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"chugoku","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"topLevel"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClusterProjectsInChugokuQuery, ClusterProjectsInChugokuQueryVariables>;
export const CoMembershipNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoMembershipNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"EnumValue","value":"CO_MEMBERSHIP"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-30","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"edgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"components"}},{"kind":"Field","name":{"kind":"Name","value":"sectorMixing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"}},{"kind":"Field","name":{"kind":"Name","value":"eiIndex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"WEIGHTED_DEGREE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"weightedDegree"}},{"kind":"Field","name":{"kind":"Name","value":"coreNumber"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<CoMembershipNetworkQuery, CoMembershipNetworkQueryVariables>;
export const ConferenceThenAndLaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferenceThenAndLater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"then"},"name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2010-04-01","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-01","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"c-collabo","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2001-04-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"established"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ConferenceThenAndLaterQuery, ConferenceThenAndLaterQueryVariables>;
export const EventsOfTheConferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsOfTheConference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"series"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo-conference","block":false},{"kind":"StringValue","value":"c-collabo-symposium","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2013-12","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsOfTheConferenceQuery, EventsOfTheConferenceQueryVariables>;
export const GovernanceOfARegionalConferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GovernanceOfARegionalConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"sangiren-conference-chugoku","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"inPrinciple"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderTitle"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretariats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYearMin"}},{"kind":"Field","name":{"kind":"Name","value":"perYearMax"}},{"kind":"Field","name":{"kind":"Name","value":"inPrinciple"}},{"kind":"Field","name":{"kind":"Name","value":"convener"}},{"kind":"Field","name":{"kind":"Name","value":"adHoc"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"votingRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"proxies"}},{"kind":"Field","name":{"kind":"Name","value":"tieBreaker"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<GovernanceOfARegionalConferenceQuery, GovernanceOfARegionalConferenceQueryVariables>;
export const HowDoWeReachThemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowDoWeReachThem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"tottori-bank","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"aist-chugoku","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowDoWeReachThemQuery, HowDoWeReachThemQueryVariables>;
export const HubOfHiroshimaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubOfHiroshima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"prefecture"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"34","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"alsoInConference"},"name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"participatesIn"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"hub-hiroshima-medical-engineering","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HubOfHiroshimaQuery, HubOfHiroshimaQueryVariables>;
export const HubsAndAmountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubsAndAmounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportType"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AMOUNT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"jst-regional-hub","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNT"},{"kind":"EnumValue","value":"NOTE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueEn"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<HubsAndAmountsQuery, HubsAndAmountsQueryVariables>;
export const IdentifiersOfUniversitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentifiersOfUniversities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NATIONAL_UNIVERSITY"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"CODE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdentifiersOfUniversitiesQuery, IdentifiersOfUniversitiesQueryVariables>;
export const MatchOrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchOrganizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"inputs"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"広島大学大学院先進理工系科学研究科","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"県立大","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"prefecture"},"value":{"kind":"StringValue","value":"山口県","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"㈱中国銀行 本店営業部","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"sector"},"value":{"kind":"EnumValue","value":"FINANCE"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"鳥取大学医学部附属病院","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"岡山大学、トマト銀行・津山高専","block":false}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"input"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchOrganizationsQuery, MatchOrganizationsQueryVariables>;
export const MembersOfBothBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersOfBothBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false},{"kind":"StringValue","value":"c-collabo-centre","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}}]}}]} as unknown as DocumentNode<MembersOfBothBodiesQuery, MembersOfBothBodiesQueryVariables>;
export const MetiProgrammesBefore2003Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetiProgrammesBefore2003"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ministry"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"meti","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"startedTo"},"value":{"kind":"StringValue","value":"2002","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MetiProgrammesBefore2003Query, MetiProgrammesBefore2003QueryVariables>;
export const NamesOfAistChugokuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfAistChugoku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"aist-chugoku","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","alias":{"kind":"Name","value":"in2013"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-01","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"legalFormIn2013"},"name":{"kind":"Name","value":"legalForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-01","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesOfAistChugokuQuery, NamesOfAistChugokuQueryVariables>;
export const NetworkOverTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkOverTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dates"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"2003-01-01","block":false},{"kind":"StringValue","value":"2010-04-01","block":false},{"kind":"StringValue","value":"2013-04-30","block":false},{"kind":"StringValue","value":"2020-01-01","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dates"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dates"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"tiesByType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"appearedCount"}},{"kind":"Field","name":{"kind":"Name","value":"endedCount"}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"tottori-bank","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"EnumValue","value":"ADAMIC_ADAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkOverTimeQuery, NetworkOverTimeQueryVariables>;
export const OrgansOfSangirenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrgansOfSangiren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"sangiren","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURPOSE"},{"kind":"EnumValue","value":"MEMBERSHIP_CLASS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueEn"}}]}}]}}]}}]} as unknown as DocumentNode<OrgansOfSangirenQuery, OrgansOfSangirenQueryVariables>;
export const PartnerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"chugoku","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FINANCE"},{"kind":"EnumValue","value":"INDUSTRY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAny"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerPageQuery, PartnerPageQueryVariables>;
export const PlansAndGuidelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansAndGuidelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"c-collabo","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slogan"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inForceIn2011"},"name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2011-06-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlansAndGuidelinesQuery, PlansAndGuidelinesQueryVariables>;
export const PublicInstitutesOutsideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicInstitutesOutside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLIC_RESEARCH_INSTITUTE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"chugoku","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfNone"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"PREFECTURE"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"CODE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PART_OF"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicInstitutesOutsideQuery, PublicInstitutesOutsideQueryVariables>;
export const RegionChugokuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionChugoku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"chugoku","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"prefectures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kana"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bureau"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"established"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"secretariats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionChugokuQuery, RegionChugokuQueryVariables>;
export const ResearchCommitteesOfJsmeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResearchCommitteesOfJsme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"jsme","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBCOMMITTEE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"partOf"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"jsme-research-cooperation-committee","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"generic"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"enacted"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResearchCommitteesOfJsmeQuery, ResearchCommitteesOfJsmeQueryVariables>;
export const RolesOfTheBureauDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesOfTheBureau"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"bureau-chugoku","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesOfTheBureauQuery, RolesOfTheBureauQueryVariables>;
export const SearchByKanaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchByKana"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ﾋﾛｼﾏ","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchByKanaQuery, SearchByKanaQueryVariables>;
export const SearchEverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEverything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"産学官 会議","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const SectorByPrefectureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectorByPrefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosstab"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"EnumValue","value":"SECTOR"}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"EnumValue","value":"PREFECTURE"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-30","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<SectorByPrefectureQuery, SectorByPrefectureQueryVariables>;
export const SourcesOfTheDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesOfTheData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SOURCE_DOCUMENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesOfTheDataQuery, SourcesOfTheDataQueryVariables>;
export const SuggestWhileTypingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestWhileTyping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ひろし","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestWhileTypingQuery, SuggestWhileTypingQueryVariables>;
export const TechnicalCollegesInOkayamaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TechnicalCollegesInOkayama"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefecture"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"33","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TECHNICAL_COLLEGE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"prefecture"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefecture"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"printedAs"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttested"}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TechnicalCollegesInOkayamaQuery, TechnicalCollegesInOkayamaQueryVariables>;
export const ThreeLevelsDeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreeLevelsDeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"prefecture"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"31","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAny"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"in"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThreeLevelsDeepQuery, ThreeLevelsDeepQueryVariables>;
export const TrustTheEdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrustTheEdges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"c-collabo-centre","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-30","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttested"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrustTheEdgesQuery, TrustTheEdgesQueryVariables>;
export const WhatBecameOfThemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatBecameOfThem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberOfAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"c-collabo","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RENAMED"},{"kind":"EnumValue","value":"MERGED"},{"kind":"EnumValue","value":"DISSOLVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"in2013"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-01","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","alias":{"kind":"Name","value":"statusIn2013"},"name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2013-04-01","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatBecameOfThemQuery, WhatBecameOfThemQueryVariables>;
export const WhoBridgesTwoBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoBridgesTwoBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bodies"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"sangiren","block":false},{"kind":"StringValue","value":"c-collabo","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoBridgesTwoBodiesQuery, WhoBridgesTwoBodiesQueryVariables>;
export const WhoSitsWithTottoriBankDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSitsWithTottoriBank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"tottori-bank","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minShared"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSitsWithTottoriBankQuery, WhoSitsWithTottoriBankQueryVariables>;