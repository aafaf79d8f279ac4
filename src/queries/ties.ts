import sql, { type Sql } from 'sql-template-tag';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';

export interface TieRow {
  readonly id: number;
  readonly fromId: number;
  readonly toId: number;
  readonly type: RelationshipType;
  readonly role: MembershipRole | null;
  readonly onBehalfOfId: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lastAttested: string | null;
  readonly printedAs: string | null;
  readonly position: number | null;
  readonly note: string | null;
}

export const tieColumns: Sql = sql`
  t.id, t.from_id as "fromId", t.to_id as "toId", t.type, t.role, t.on_behalf_of_id as "onBehalfOfId", t.valid_from as "validFrom",
  t.valid_to as "validTo", t.last_attested as "lastAttested", t.printed_as as "printedAs", t.position, t.note`;
