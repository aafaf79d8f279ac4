import sql, { raw } from 'sql-template-tag';
import { batches, recordset } from '../queries/recordset.js';
import type { Writer } from '../storage/database.js';
import type { ImportedOrganization } from './ror-organization.js';

/**
 * Tables of the transaction that hold what the file says until it is compared with what is stored: the comparing is done by
 * the database, a statement a table, so that neither the file nor the data have to fit in our memory.
 */
const stagingTables = {
  ror_node: `ror text primary key, told_by text not null, code text not null, node_id int, linked boolean not null default false, kind text not null, sector text, country text,
    city text, told_prefecture text, named_prefecture text, geonames_id int, prefecture_code text, website text, founded text, sort_key text not null,
    inactive boolean not null, kind_inferred boolean not null, prefecture_inferred boolean not null default false`,
  ror_name: `ror text not null, value text not null, language text not null, language_tag text, kind text not null, position int not null,
    inferred boolean not null`,
  ror_identifier: 'ror text not null, scheme text not null, value text collate "C" not null',
  ror_tie: 'from_ror text not null, type text not null, to_ror text not null, told_by text not null',
} as const;
type StagingTable = keyof typeof stagingTables;

/** Our code of a ROR record. */
export function codeOfRor(ror: string): string {
  return `ror-${ror}`;
}

export async function createStaging(writer: Writer): Promise<void> {
  for (const [table, columns] of Object.entries(stagingTables)) {
    await writer.rows(sql`create temporary table ${raw(table)} (${raw(columns)}) on commit drop`);
  }
}

export async function stage(writer: Writer, organizations: readonly ImportedOrganization[]): Promise<void> {
  await fill(writer, 'ror_node', organizations.map(nodeRow));
  await fill(writer, 'ror_name', organizations.flatMap(nameRows));
  await fill(
    writer,
    'ror_identifier',
    organizations.flatMap(({ ror, identifiers }) => identifiers.map(({ scheme, value }) => ({ ror, scheme, value }))),
  );
  await fill(
    writer,
    'ror_tie',
    organizations.flatMap(({ ror, ties }) => ties.map(({ from, type, to }) => ({ from_ror: from, type, to_ror: to, told_by: ror }))),
  );
}

/** Indexes and statistics come when the tables are full: without them the database would compare row by row. */
export async function finishStaging(writer: Writer): Promise<void> {
  await writer.rows(sql`create index on ror_name (ror)`);
  await writer.rows(sql`create index on ror_identifier (scheme, value)`);
  for (const table of Object.keys(stagingTables)) await writer.rows(sql`analyze ${raw(table)}`);
}

async function fill(writer: Writer, table: StagingTable, rows: readonly object[]): Promise<void> {
  const name = raw(table);
  for (const part of batches(rows)) await writer.rows(sql`insert into ${name} select * from ${recordset(name, part)}`);
}

function nodeRow({ ror, toldBy, kind, sector, place, website, founded, inactive, sortKey, kindInferred }: ImportedOrganization) {
  return {
    ror,
    told_by: toldBy,
    code: codeOfRor(ror),
    linked: false,
    kind,
    sector,
    country: place.country,
    city: place.city,
    told_prefecture: place.toldPrefecture,
    named_prefecture: place.namedPrefecture,
    geonames_id: place.geonamesId,
    website,
    founded,
    sort_key: sortKey,
    inactive,
    kind_inferred: kindInferred,
    prefecture_inferred: false,
  };
}

function nameRows({ ror, names }: ImportedOrganization) {
  return names.map(({ value, language, languageTag, kind, inferred }, position) => ({
    ror,
    value,
    language,
    language_tag: languageTag,
    kind,
    position,
    inferred,
  }));
}
