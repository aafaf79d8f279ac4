import sql, { raw } from 'sql-template-tag';
import type { Writer } from '../storage/database.js';
import type { ReportBuilder } from './import-report.js';
import { change } from './write-nodes.js';

/** What is known of the file as a source. */
export interface Release {
  /** v1.63-2025-04-03; null when neither the file's name nor the user tells it. */
  readonly name: string | null;
  /** The day of the release, or of the newest record. */
  readonly published: string | null;
}

export function documentCode({ name, published }: Release): string {
  return `ror-data-${name ? name.toLowerCase().replace(/[^a-z0-9]+/g, '-') : (published ?? 'undated')}`;
}

/** The document that stands for the file, and a citation of it for each row that has none. Rows keep the release they were first read in. */
export async function writeCitations(writer: Writer, release: Release, report: ReportBuilder): Promise<void> {
  const code = documentCode(release);
  const title = release.name
    ? `ROR data ${release.name}`
    : `ROR data, release not told, newest record of ${release.published ?? 'unknown date'}`;
  await change(
    writer,
    report,
    'document',
    'inserted',
    sql`insert into document (code, kind, title, title_en, publisher, published, url, license, dataset)
        values (${code}, 'DATASET', ${title}, ${title}, 'Research Organization Registry (ROR)', ${release.published},
          'https://doi.org/10.5281/zenodo.6347574', 'CC0-1.0', 'ror') on conflict (code) do nothing`,
  );
  await citeSubjects(writer, code, report);
  await citeInferences(writer, code, report);
}

/** Each kind of row, and the record that tells it. */
const subjects = {
  node_id: `node x join ror_node s on s.node_id = x.id`,
  name_id: `name x join ror_node s on s.node_id = x.node_id`,
  identifier_id: `identifier x join ror_node s on s.node_id = x.node_id`,
  status_id: `status x join ror_node s on s.node_id = x.node_id`,
  tie_id: `tie x join (select from_id, to_id, type, told_by as ror, told_by from ror_found) s on s.from_id = x.from_id and s.to_id = x.to_id and s.type = x.type`,
} as const;

async function citeSubjects(writer: Writer, code: string, report: ReportBuilder): Promise<void> {
  for (const [column, rows] of Object.entries(subjects)) {
    const assertion =
      column === 'name_id'
        ? sql`case when exists (select from ror_name m where m.ror = s.ror and m.value = x.value and m.inferred) then 'INFERRED' else 'PUBLIC_SOURCE' end`
        : sql`'PUBLIC_SOURCE'`;
    await change(
      writer,
      report,
      'citation',
      'inserted',
      sql`insert into citation (document_id, locator, url, assertion, dataset, ${raw(column)})
          select d.id, 'https://ror.org/' || s.told_by, 'https://ror.org/' || s.told_by, ${assertion}, 'ror', x.id
          from ${raw(rows)} join document d on d.code = ${code} where x.dataset = 'ror'
            and not exists (select from citation c where c.${raw(column)} = x.id and c.field is null) order by x.id`,
    );
  }
}

/** Fields that do not stand in the record but follow from it. */
const inferences = { kind: 'kind_inferred', sector: 'kind_inferred', prefecture: 'prefecture_inferred' } as const;

async function citeInferences(writer: Writer, code: string, report: ReportBuilder): Promise<void> {
  for (const [field, flag] of Object.entries(inferences)) {
    const applies = sql`s.${raw(flag)} and not s.linked`;
    await change(
      writer,
      report,
      'citation',
      'removed',
      sql`delete from citation c using ror_node s where c.node_id = s.node_id and c.dataset = 'ror' and c.field = ${field} and not (${applies})`,
    );
    await change(
      writer,
      report,
      'citation',
      'inserted',
      sql`insert into citation (document_id, locator, url, assertion, dataset, node_id, field)
          select d.id, 'https://ror.org/' || s.ror, 'https://ror.org/' || s.ror, 'INFERRED', 'ror', s.node_id, ${field}
          from ror_node s join document d on d.code = ${code} where ${applies}
            and not exists (select from citation c where c.node_id = s.node_id and c.field = ${field}) order by s.node_id`,
    );
  }
}
