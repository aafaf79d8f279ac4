import sql from 'sql-template-tag';
import type { ChangeSubject } from '../domain/change.js';
import type { Reader } from '../storage/database.js';

/** Versions that the log still tells of, the present one included (migration search_changes). */
const loggedVersions = 50_000;
/** More rows than this are read anew altogether. */
const mostRows = 20_000;

/** What changed since a version. */
export interface Changes {
  readonly version: number;
  /** Rows to read again, by what they are about; `all` where too many changed, or the log does not reach back so far. */
  readonly rows: Readonly<Record<ChangeSubject, readonly number[] | 'all'>>;
}

/** What changed after a version, up to the present one. */
export async function changesSince(reader: Reader, since: number): Promise<Changes> {
  const found = await reader.rows<{ version: number; subject: ChangeSubject | null; rowId: number | null }>(
    sql`select v.version, c.subject, c.subject_id as "rowId" from data_version v
        left join lateral (select distinct subject, subject_id from change where version > ${since} and version <= v.version limit ${mostRows + 1}) c on true
        where v.id = 1`,
  );
  const version = found[0]?.version ?? 0;
  const lost = version - since >= loggedVersions || found.length > mostRows;
  const of = (subject: ChangeSubject) => {
    const own = found.filter((each) => each.subject === subject);
    return lost || own.some((each) => each.rowId === null) ? ('all' as const) : own.map((each) => each.rowId as number);
  };
  return { version, rows: { node: of('node'), search: of('search'), tie: of('tie'), document: of('document'), place: of('place') } };
}
