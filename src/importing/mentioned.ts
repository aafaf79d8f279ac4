import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import type { ReportBuilder } from './import-report.js';
import { type ImportedOrganization, organizationOf } from './ror-organization.js';
import { type RorRecord, rorRecord } from './ror-record.js';

/**
 * Organizations that records link to but that have no record in the file, as happens in parts of a dump. The link tells their id and
 * name, which is all that is taken: a later file with their record completes them.
 */
export class Mentions {
  private readonly inFile = new Set<string>();
  private readonly byId = new Map<string, { readonly label: string; readonly toldBy: string }>();

  /** A record that the file holds, whether it is taken or not. */
  hold({ id }: RorRecord): void {
    this.inFile.add(id);
  }

  /** What a record that is taken links to. */
  read({ id: toldBy, relationships }: RorRecord): void {
    for (const { id, label } of relationships) if (label && !this.byId.has(id)) this.byId.set(id, { label, toldBy });
  }

  /** Those without a record here that the database does not know either. */
  async unknown(reader: Reader, report: ReportBuilder): Promise<ImportedOrganization[]> {
    const absent = [...this.byId.keys()].filter((id) => !this.inFile.has(id));
    const rows = await reader.rows<{ value: string }>(
      sql`select i.value from identifier i where i.scheme = 'ROR' and i.value = any(${absent}::text[])`,
    );
    const known = new Set(rows.map(({ value }) => value));
    return absent
      .filter((id) => !known.has(id))
      .map((id) => {
        const { label, toldBy } = this.byId.get(id) as { label: string; toldBy: string };
        report.remark('mentioned', id, `named ${label} in the record of ${toldBy}`);
        const record = { id: `https://ror.org/${id}`, status: 'active', types: [], names: [{ value: label, types: ['ror_display'] }] };
        return { ...organizationOf(rorRecord.parse(record), new Map()), toldBy };
      });
  }
}
