import { type MembershipRole, membershipRoles } from '../domain/registries/membership-roles.js';

/** The roles that members of a body have; chairs and secretariats are ties of other types. */
export const listRoles = (Object.keys(membershipRoles) as MembershipRole[]).filter((role) => membershipRoles[role].type === 'MEMBER_OF');

/** A role as lists give it: its code, its Japanese or English name, or one of several Japanese ones (会員 of 会員・参画機関). */
export function listRoleOf(text: string): MembershipRole | null {
  const folded = text.normalize('NFKC').trim().toUpperCase();
  const found = listRoles.find((role) => {
    const { ja, en } = membershipRoles[role];
    return [role, ja, ...ja.split('・'), en.toUpperCase()].includes(folded);
  });
  return found ?? null;
}
