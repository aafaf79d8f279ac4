import type { Registry, Term } from './registry.js';
import type { RelationshipType } from './relationship-types.js';

interface RoleTerm extends Term {
  /** The tie type that carries this role. */
  readonly type: RelationshipType;
}

/** What a member is, or does, in what it belongs to. Every role belongs to exactly one membership tie type. */
export const membershipRoles = {
  MEMBER: { ja: '会員・参画機関', en: 'Member', type: 'MEMBER_OF' },
  CONSTITUENT: { ja: '構成機関', en: 'Constituent', type: 'MEMBER_OF' },
  COUNCILLOR: { ja: '議員', en: 'Councillor (議員)', type: 'MEMBER_OF' },
  COMMITTEE_MEMBER: { ja: '委員', en: 'Committee member', type: 'MEMBER_OF' },
  OBSERVER: { ja: 'オブザーバー', en: 'Observer', type: 'MEMBER_OF' },
  SECRETARIAT: { ja: '事務局', en: 'Secretariat', type: 'SECRETARIAT_OF' },
  LEAD_SECRETARIAT: { ja: '主務課', en: 'Lead office of a joint secretariat', type: 'SECRETARIAT_OF' },
  CHAIR: { ja: '議長・会長・部会長', en: 'Chair', type: 'CHAIR_OF' },
  VICE_CHAIR: { ja: '副部会長・副会長', en: 'Vice-chair', type: 'CHAIR_OF' },
  PRESIDENT: { ja: '会長', en: 'President', type: 'CHAIR_OF' },
  PARTICIPANT: { ja: '参加機関', en: 'Participant', type: 'PARTICIPATES_IN' },
  CORE_ORGANIZATION: { ja: '中核機関', en: 'Core organization', type: 'PARTICIPATES_IN' },
  PROPOSER: { ja: '提案者', en: 'Proposer', type: 'PARTICIPATES_IN' },
  OPERATOR: { ja: '運営機関', en: 'Operator', type: 'PARTICIPATES_IN' },
  ORGANIZER: { ja: '主催', en: 'Organizer', type: 'ORGANIZES' },
  CO_ORGANIZER: { ja: '共催', en: 'Co-organizer', type: 'ORGANIZES' },
} as const satisfies Registry<RoleTerm>;

export type MembershipRole = keyof typeof membershipRoles;
