import type { InstitutionFilter } from '../../src/queries/institution-filter.js';
import type { Api } from '../kit/api.js';

/** An institution with all that filters and dimensions look at, on one day. */
export interface Sample {
  readonly code: string;
  readonly sector: string | null;
  readonly kind: string;
  readonly prefecture: { code: string } | null;
  readonly region: { code: string } | null;
  readonly city: string | null;
  readonly status: string;
  readonly memberships: { nodes: { type: string; role: string; in: { code: string; type: string } }[] };
}

/** All institutions of a day, fetched without any filter. */
export async function fetchAll(api: Api, asOf: string): Promise<Sample[]> {
  const query = `query ($asOf: Date, $after: String) { institutions(first: 100, after: $after, asOf: $asOf) {
    pageInfo { hasNextPage endCursor }
    nodes { code sector kind prefecture { code } region { code } city status
      memberships(first: 40) { nodes { type role in { code type } } pageInfo { hasNextPage } } } } }`;
  type List = {
    institutions: {
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: (Sample & { memberships: { pageInfo: { hasNextPage: boolean } } })[];
    };
  };
  const all: Sample[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: { data?: List | null; errors?: unknown } = await api.ask<List>(query, { asOf, after });
    if (!data) throw new Error(JSON.stringify(errors));
    if (data.institutions.nodes.some((node) => node.memberships.pageInfo.hasNextPage)) throw new Error('more memberships than one page');
    all.push(...data.institutions.nodes);
    after = data.institutions.pageInfo.endCursor;
    more = data.institutions.pageInfo.hasNextPage;
  }
  return all;
}

/** The codes an institution is tied to by ties of a type; observers do not belong. */
export function tiedTo({ memberships }: Sample, type: string, nodeTypes?: readonly string[]): string[] {
  const ties = memberships.nodes.filter(
    (tie) => tie.type === type && tie.role !== 'OBSERVER' && (!nodeTypes || nodeTypes.includes(tie.in.type)),
  );
  return [...new Set(ties.map((tie) => tie.in.code))];
}

/** What the description of InstitutionFilter says, in TypeScript: fields are ANDed, the values of one list ORed. */
export function matches(one: Sample, filter: InstitutionFilter): boolean {
  const within = (value: string | null | undefined, values: readonly string[] | null | undefined) =>
    !values || (typeof value === 'string' && values.includes(value));
  const bodies = tiedTo(one, 'MEMBER_OF');
  const takesPart = tiedTo(one, 'PARTICIPATES_IN');
  const roles = one.memberships.nodes.map((tie) => tie.role);
  return (
    within(one.sector, filter.sector) &&
    within(one.kind, filter.kind) &&
    within(one.prefecture?.code, filter.prefecture) &&
    within(one.region?.code, filter.region) &&
    within(one.city, filter.city) &&
    within(one.status, filter.status) &&
    (filter.memberOfAll ?? []).every((code) => bodies.includes(code)) &&
    (!filter.memberOfAny || filter.memberOfAny.some((code) => bodies.includes(code))) &&
    !filter.memberOfNone?.some((code) => bodies.includes(code)) &&
    (!filter.participatesIn || filter.participatesIn.some((code) => takesPart.includes(code))) &&
    (!filter.hasRole || filter.hasRole.some((role) => roles.includes(role))) &&
    (filter.and ?? []).every((part) => matches(one, part)) &&
    (!filter.or || filter.or.some((part) => matches(one, part))) &&
    !(filter.not && matches(one, filter.not))
  );
}
