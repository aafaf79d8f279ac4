import sql from 'sql-template-tag';
import { type MembershipRole, membershipRoles } from '../domain/registries/membership-roles.js';
import { membershipTypes, type RelationshipType } from '../domain/registries/relationship-types.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';

async function orphans(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ id: number; type: string }>(
    sql`select t.id, t.type from tie t left join node f on f.id = t.from_id left join node o on o.id = t.to_id left join node b on b.id = t.on_behalf_of_id
        where f.id is null or o.id is null or (t.on_behalf_of_id is not null and b.id is null) order by t.id`,
  );
  return rows.map(({ id, type }) => error(`tie ${id}`, `an end of this ${type} tie does not exist`));
}

async function misplacedRoles(reader: Reader): Promise<Finding[]> {
  const rows = await reader.rows<{ from: string; to: string; type: RelationshipType; role: MembershipRole | null }>(
    sql`select f.code as "from", o.code as "to", t.type, t.role from tie t join node f on f.id = t.from_id join node o on o.id = t.to_id
        where t.role is not null or t.type = any(${membershipTypes}) order by t.id`,
  );
  return rows.flatMap(({ from, to, type, role }) => {
    if (role === null) return [error(from, `the ${type} tie to ${to} lacks a role`)];
    // Roles that the registry does not know are the business of the check of vocabulary.
    const home = membershipRoles[role]?.type;
    return home && home !== type ? [error(from, `role ${role} in the ${type} tie to ${to} belongs to ${home}`)] : [];
  });
}

export const tieChecks: readonly Check[] = [
  { name: 'orphan-ties', titleJa: '端のない関係', titleEn: 'Both ends of every tie exist', run: orphans },
  {
    name: 'roles-of-ties',
    titleJa: '関係と役割の組合せ',
    titleEn: 'Memberships, and only they, carry a role of their type',
    run: misplacedRoles,
  },
];
