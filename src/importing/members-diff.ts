import { holdsOn, isInverted } from '../domain/partial-date.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RosterTie } from '../queries/roster.js';
import { dayBefore, lastDayOf } from './context-cells.js';
import type { ListedMember } from './member-list.js';

/** The data set of what lists of members brought; seeding leaves its rows alone. */
export const membersDataset = 'members';

export interface Joined {
  readonly member: ListedMember;
  readonly role: MembershipRole;
  /** Null on the first list of a body: since when they are members is not known. */
  readonly validFrom: string | null;
}

export interface Unchanged {
  readonly member: ListedMember;
  readonly tie: RosterTie;
  /** The list shows the tie to hold at a later time than was known. */
  readonly attested: boolean;
}

/** What a list of members changes. */
export interface MembersDiff {
  readonly joined: readonly Joined[];
  readonly unchanged: readonly Unchanged[];
  readonly left: readonly RosterTie[];
  /** Not in the list, but another source shows them to be members at its time or later: left as they are. */
  readonly attestedLater: readonly RosterTie[];
  /** The last day of those who left. */
  readonly lastDay: string;
}

/**
 * Compares a list of all members at a time with the ties there are. Where the list has roles, a member in another role
 * is another tie; else who is a member in any role is unchanged.
 */
export function diffMembers(
  listed: readonly ListedMember[],
  roster: readonly RosterTie[],
  asOf: string,
  defaultRole: MembershipRole,
): MembersDiff {
  const lastDay = dayBefore(asOf);
  // A partial date is a span of days: what held on some of them can be meant.
  const current = roster.filter(({ validFrom, validTo }) => !isInverted(validFrom, lastDayOf(asOf)) && !isInverted(asOf, validTo));
  const kept = new Set<RosterTie>();
  const joined: Joined[] = [];
  const unchanged: Unchanged[] = [];
  for (const member of listed) {
    const own = current.filter((tie) => tie.memberId === member.memberId && (member.role === null || tie.role === member.role));
    for (const tie of own) kept.add(tie);
    for (const tie of own) unchanged.push({ member, tie, attested: tie.lastAttested === null || tie.lastAttested < asOf });
    if (own.length === 0) joined.push({ member, role: member.role ?? defaultRole, validFrom: roster.length === 0 ? null : asOf });
  }
  const absent = current.filter((tie) => !kept.has(tie) && holdsOn(lastDayOf(asOf), tie.validFrom, tie.validTo));
  const [left, attestedLater] = [absent.filter((tie) => canEnd(tie, asOf)), absent.filter((tie) => !canEnd(tie, asOf))];
  return { joined, unchanged, left, attestedLater, lastDay };
}

/** Nothing shows the tie to hold at the time of the list or later. */
function canEnd({ validFrom, lastAttested }: RosterTie, asOf: string): boolean {
  return (lastAttested === null || `${lastAttested}~` < asOf) && !isInverted(validFrom, dayBefore(asOf));
}

/** The role of members in a list that says none: that of all members so far, where they have one. */
export function usualRole(roster: readonly RosterTie[]): MembershipRole {
  const roles = new Set(roster.map(({ role }) => role));
  return roles.size === 1 ? ([...roles][0] as MembershipRole) : 'MEMBER';
}

/** Changes of rows that the seeds, or another load, own: they would be undone by the next load. */
export function foreignChanges({ unchanged, left }: MembersDiff): { readonly attested: Unchanged[]; readonly left: RosterTie[] } {
  const foreign = (tie: RosterTie) => tie.dataset !== membersDataset;
  return { attested: unchanged.filter(({ tie, attested }) => attested && foreign(tie)), left: left.filter(foreign) };
}
