import sql, { join, type Sql } from 'sql-template-tag';
import type { InstitutionKind } from '../domain/registries/institution-kinds.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { OrganizationStatus, Sector } from '../domain/registries/vocabulary.js';
import { activeOn } from './active-on.js';
import type { NodeSelection } from './list-nodes.js';

/** As the API takes it: fields are ANDed, values of a list ORed. Codes of bodies, regions and prefectures must exist (`checkFilter`). */
export interface InstitutionFilter {
  readonly sector?: readonly Sector[] | null;
  readonly kind?: readonly InstitutionKind[] | null;
  readonly prefecture?: readonly string[] | null;
  readonly region?: readonly string[] | null;
  readonly city?: readonly string[] | null;
  readonly status?: readonly OrganizationStatus[] | null;
  readonly memberOfAll?: readonly string[] | null;
  readonly memberOfAny?: readonly string[] | null;
  readonly memberOfNone?: readonly string[] | null;
  readonly participatesIn?: readonly string[] | null;
  readonly hasRole?: readonly MembershipRole[] | null;
  readonly and?: readonly InstitutionFilter[] | null;
  readonly or?: readonly InstitutionFilter[] | null;
  readonly not?: InstitutionFilter | null;
}

/** The filter as a condition on `node n`, as of a day. */
export function institutionCondition(filter: InstitutionFilter, asOf: string): Sql {
  const parts: Sql[] = [];
  const { sector, kind, prefecture, region, city, status, hasRole } = filter;
  if (sector) parts.push(sql`n.sector = any(${sector})`);
  if (kind) parts.push(sql`n.kind = any(${kind})`);
  if (prefecture) parts.push(sql`n.prefecture_code = any(${prefecture})`);
  if (region) parts.push(sql`n.region_code = any(${region})`);
  if (city) parts.push(sql`n.city = any(${city})`);
  if (status) parts.push(sql`${statusOn(asOf)} = any(${status})`);
  if (filter.memberOfAny) parts.push(tiedTo('MEMBER_OF', filter.memberOfAny, asOf));
  for (const code of filter.memberOfAll ?? []) parts.push(tiedTo('MEMBER_OF', [code], asOf));
  if (filter.memberOfNone) parts.push(sql`not ${tiedTo('MEMBER_OF', filter.memberOfNone, asOf)}`);
  if (filter.participatesIn) parts.push(tiedTo('PARTICIPATES_IN', filter.participatesIn, asOf));
  if (hasRole) parts.push(sql`exists (select 1 from tie t where t.from_id = n.id and t.role = any(${hasRole}) and ${activeOn('t', asOf)})`);
  for (const part of filter.and ?? []) parts.push(institutionCondition(part, asOf));
  if (filter.or) parts.push(anyOf(filter.or.map((part) => institutionCondition(part, asOf))));
  // An unknown prefecture is not 鳥取県: what is neither true nor false does not hold.
  if (filter.not) parts.push(sql`(${institutionCondition(filter.not, asOf)}) is not true`);
  return parts.length > 0 ? sql`(${join(parts, ' and ')})` : sql`true`;
}

/** Every institution that existed on the day and matches the filter. */
export function institutionSelection({ filter, asOf }: { filter?: InstitutionFilter | null; asOf: string }): NodeSelection {
  const parts = [sql`(n.valid_from is null or n.valid_from <= ${asOf})`, institutionCondition(filter ?? {}, asOf)];
  return { types: ['INSTITUTION'], where: join(parts, ' and ') };
}

/** The status on a day; without a recorded one an organization counts as active. */
function statusOn(asOf: string): Sql {
  return sql`coalesce((select s.status from status s where s.node_id = n.id and ${activeOn('s', asOf)} order by s.valid_from desc nulls last, s.id desc limit 1), 'ACTIVE')`;
}

/** Member of (not merely observing), or participant in, one of the coded nodes, which must exist on the day. */
function tiedTo(type: 'MEMBER_OF' | 'PARTICIPATES_IN', codes: readonly string[], asOf: string): Sql {
  return sql`exists (select 1 from tie t join node c on c.id = t.to_id where t.from_id = n.id and t.type = ${type} and t.role <> 'OBSERVER'
    and c.code = any(${codes}) and ${activeOn('t', asOf)} and ${activeOn('c', asOf)})`;
}

function anyOf(parts: readonly Sql[]): Sql {
  return parts.length > 0 ? sql`(${join(parts, ' or ')})` : sql`false`;
}
