import sql, { type Sql } from 'sql-template-tag';
import { afterEach, beforeEach } from 'vitest';
import type { ImportReport, RemarkKind } from '../../src/importing/import-report.js';
import { type ImportOptions, importRor } from '../../src/importing/import-ror.js';
import { seed } from '../../src/seeding/seed.js';
import type { Database } from '../../src/storage/database.js';
import { freshDatabase } from '../kit/database.js';
import { changed, seedFolder, smallSeeds } from '../seeding/seed-folder.js';
import { dumpFile, rorId } from './ror-records.js';

let db: Database;

/** A database of its own for every test of the file; gives what reads and fills it. */
export function useRorImport() {
  beforeEach(async () => {
    db = await freshDatabase();
  });
  afterEach(() => db.close());
  return { seeds, load, values, nodes, ties, database: () => db };
}

const seeds = async (text = smallSeeds) => seed(db, await seedFolder({ 'a.yml': text }));
const load = async (records: unknown[], options: ImportOptions = {}) => importRor(db, await dumpFile(records), options);
const values = async (statement: Sql) => (await db.rows<{ value: unknown }>(statement)).map((row) => row.value);
const nodes = () => values(sql`select code as value from node where dataset = 'ror' order by 1`);
const ties = () =>
  values(sql`select f.code || ' ' || t.type || ' ' || o.code as value from tie t join node f on f.id = t.from_id join node o on o.id = t.to_id
             where t.dataset = 'ror' order by 1`);

export const remarks = (report: ImportReport, kind: RemarkKind) => report.remarks.filter((remark) => remark.kind === kind);
export const code = (n: number) => `ror-${rorId(n)}`;

export const bankNames = '[{ value: 鳥取銀行 }';
export const bankIdentifiers = 'identifiers: [{ scheme: BANK_CODE, value: "0166", cite: [web] }]';
export const bankWith = (scheme: string, value: string) =>
  changed([bankIdentifiers, `identifiers: [{ scheme: ${scheme}, value: "${value}", cite: [web] }]`]);
