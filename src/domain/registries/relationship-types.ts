import type { Registry, Term } from './registry.js';

interface RelationshipTerm extends Term {
  /** How the tie reads from its target back to its source. */
  readonly inverseEn: string;
  /** A membership: `from` belongs to, or acts in, `to` and carries a role. */
  readonly membership?: true;
  /** Holds both ways: direction has no meaning. */
  readonly symmetric?: true;
}

/** Every tie of the network has one of these types. Read a tie as: from — type → to. */
export const relationshipTypes = {
  MEMBER_OF: { ja: '構成員', en: 'is a member of', inverseEn: 'has member', membership: true },
  SECRETARIAT_OF: { ja: '事務局', en: 'is secretariat of', inverseEn: 'has secretariat', membership: true },
  CHAIR_OF: { ja: '長', en: 'holds the chair of', inverseEn: 'is chaired by', membership: true },
  PARTICIPATES_IN: { ja: '参加', en: 'takes part in', inverseEn: 'has participant', membership: true },
  ORGANIZES: { ja: '主催', en: 'organizes', inverseEn: 'is organized by', membership: true },
  PART_OF: { ja: '下部組織・所属', en: 'is part of', inverseEn: 'has part' },
  UNDER_PROGRAM: { ja: '事業による', en: 'belongs to the programme', inverseEn: 'has project or hub' },
  ADMINISTERS: { ja: '所管', en: 'is the ministry in charge of', inverseEn: 'is under the charge of' },
  OPERATES: { ja: '実施・運営', en: 'operates', inverseEn: 'is operated by' },
  FUNDS: { ja: '資金負担', en: 'funds', inverseEn: 'is funded by' },
  OWNS: { ja: '所有', en: 'owns', inverseEn: 'is owned by' },
  HOSTS: { ja: '設置場所の提供', en: 'hosts', inverseEn: 'is hosted by' },
  SUPERVISES: { ja: '監督', en: 'supervises', inverseEn: 'is supervised by' },
  SUCCEEDS: { ja: '後継', en: 'succeeds', inverseEn: 'is succeeded by' },
  REPORTS_TO: { ja: '報告', en: 'reports to', inverseEn: 'receives reports of' },
  PROPOSES_TO: { ja: '提案', en: 'proposes to', inverseEn: 'receives proposals of' },
  ADVISES: { ja: '助言', en: 'advises', inverseEn: 'is advised by' },
  APPROVES: { ja: '承認', en: 'approves matters of', inverseEn: 'asks approval of' },
  CONVENES: { ja: '招集', en: 'convenes', inverseEn: 'is convened by' },
  DESIGNATES: { ja: '指名', en: 'designates officers of', inverseEn: 'has officers designated by' },
  INFORMS: { ja: '情報提供', en: 'gives information to', inverseEn: 'receives information of' },
  PROMOTES: { ja: '推進', en: 'promotes', inverseEn: 'is promoted by' },
  ADOPTED_AT: { ja: '採択', en: 'was adopted at', inverseEn: 'adopted' },
  REVIEWS: { ja: '審査', en: 'reviews', inverseEn: 'is reviewed by' },
  COOPERATES_WITH: { ja: '連携', en: 'co-operates with', inverseEn: 'co-operates with', symmetric: true },
  HELD_WITH: { ja: '同時開催', en: 'was held together with', inverseEn: 'was held together with', symmetric: true },
  RELATED_TO: { ja: '関連', en: 'is related to', inverseEn: 'is related to', symmetric: true },
} as const satisfies Registry<RelationshipTerm>;

export type RelationshipType = keyof typeof relationshipTypes;

/** The types whose ties are memberships. */
export const membershipTypes = (Object.keys(relationshipTypes) as RelationshipType[]).filter(
  (type) => 'membership' in relationshipTypes[type],
);
