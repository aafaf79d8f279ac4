import sql from 'sql-template-tag';
import type { FactProperty, IdentifierScheme, OrganizationStatus } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';

export interface IdentifierRow {
  readonly id: number;
  readonly nodeId: number;
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

export interface FactRow {
  readonly id: number;
  readonly nodeId: number;
  readonly property: FactProperty;
  readonly value: string;
  readonly valueEn: string | null;
  readonly group: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface StatusRow {
  readonly id: number;
  readonly nodeId: number;
  readonly status: OrganizationStatus;
  readonly note: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function findIdentifiers(reader: Reader, nodes: readonly number[]): Promise<IdentifierRow[]> {
  return reader.rows(
    sql`select id, node_id as "nodeId", scheme, value from identifier where node_id = any(${nodes}) order by scheme, value`,
  );
}

export function findFacts(reader: Reader, nodes: readonly number[]): Promise<FactRow[]> {
  return reader.rows(
    sql`select id, node_id as "nodeId", property, value, value_en as "valueEn", group_label as "group", number, unit,
          valid_from as "validFrom", valid_to as "validTo" from fact where node_id = any(${nodes}) order by property, position, id`,
  );
}

export function findStatuses(reader: Reader, nodes: readonly number[]): Promise<StatusRow[]> {
  return reader.rows(
    sql`select id, node_id as "nodeId", status, note, valid_from as "validFrom", valid_to as "validTo"
        from status where node_id = any(${nodes}) order by valid_from nulls first, id`,
  );
}

/** The nodes that carry one of these identifiers, by scheme and value. */
export function findIdentifierHolders(
  reader: Reader,
  wanted: readonly { readonly scheme: IdentifierScheme; readonly value: string }[],
): Promise<IdentifierRow[]> {
  return reader.rows(
    sql`select i.id, i.node_id as "nodeId", i.scheme, i.value from identifier i
        join unnest(${wanted.map(({ scheme }) => scheme)}::text[], ${wanted.map(({ value }) => value)}::text[]) as w(scheme, value)
          on i.scheme = w.scheme and i.value = w.value order by i.id`,
  );
}
