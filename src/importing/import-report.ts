/** What a reader of the report should look at. */
export const remarkKinds = {
  broken: 'Records that cannot be read; skipped',
  withdrawn: 'Records ROR has withdrawn; skipped',
  part: 'Parts of records that cannot be taken; the rest was',
  linked: 'Records linked to our own nodes',
  'possible-link': 'Records with the name and place of one of our nodes: the same? Confirm with --link',
  'link-conflict': 'Records that point to several of our nodes, or to one that others claim too; not linked',
  identifier: 'Identifiers that two claim; given to neither, or left with the one that had it',
  place: 'Records whose name and location tell different prefectures; left blank',
  ring: 'Ties that lead in a ring; left out',
  mentioned: 'Organizations without a record in the file that its records link to; taken with the name they have there',
  dangling: 'Ties to records that are neither in the file nor in the database; left out',
  kept: 'Nodes of records that are withdrawn or linked now, kept because others refer to them',
} as const;
export type RemarkKind = keyof typeof remarkKinds;

export interface Remark {
  readonly kind: RemarkKind;
  /** ROR id, or the place of the record in the file (#17, from 0) when it has none we could read. */
  readonly record: string;
  readonly message: string;
}

export interface Changes {
  inserted: number;
  updated: number;
  removed: number;
}

export interface ImportReport {
  readonly document: string;
  readonly dryRun: boolean;
  /** Records in the file, and how many of them we hold now. */
  readonly read: number;
  readonly imported: number;
  readonly tables: Readonly<Record<string, Changes>>;
  readonly changes: number;
  readonly remarks: readonly Remark[];
}

/** Gathers what is done and what is remarkable on the way. */
export class ReportBuilder {
  read = 0;
  imported = 0;
  readonly remarks: Remark[] = [];
  readonly tables: Record<string, Changes> = {};

  remark(kind: RemarkKind, record: string, message: string): void {
    this.remarks.push({ kind, record, message });
  }

  count(table: string, what: keyof Changes, rows: number): void {
    this.tables[table] ??= { inserted: 0, updated: 0, removed: 0 };
    this.tables[table][what] += rows;
  }

  finish(document: string, dryRun: boolean): ImportReport {
    const { read, imported, tables, remarks } = this;
    const changes = Object.values(tables).reduce((sum, { inserted, updated, removed }) => sum + inserted + updated + removed, 0);
    return { document, dryRun, read, imported, tables, changes, remarks };
  }
}
