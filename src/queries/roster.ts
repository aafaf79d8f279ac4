import sql from 'sql-template-tag';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { Reader } from '../storage/database.js';

/** A tie MEMBER_OF of a body, of any time, with its member. */
export interface RosterTie {
  readonly id: number;
  readonly memberId: number;
  readonly memberCode: string;
  readonly role: MembershipRole;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lastAttested: string | null;
  readonly printedAs: string | null;
  /** Which load owns the row. */
  readonly dataset: string;
}

/** All who were ever members of a body, in roster order. */
export function findRoster(reader: Reader, bodyId: number): Promise<RosterTie[]> {
  return reader.rows(
    sql`select t.id, t.from_id as "memberId", n.code as "memberCode", t.role, t.valid_from as "validFrom", t.valid_to as "validTo",
          t.last_attested as "lastAttested", t.printed_as as "printedAs", t.dataset
        from tie t join node n on n.id = t.from_id where t.to_id = ${bodyId} and t.type = 'MEMBER_OF'
        order by coalesce(t.position, 1000000), t.id`,
  );
}
