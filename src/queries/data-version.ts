import sql from 'sql-template-tag';
import type { Reader, Writer } from '../storage/database.js';

/** How often the data changed so far: equal versions mean equal answers. */
export async function dataVersion(reader: Reader): Promise<number> {
  return (await reader.rows<{ version: number }>(sql`select version from data_version where id = 1`))[0]?.version ?? 0;
}

/** To be called in the transaction of every change. */
export async function raiseDataVersion(writer: Writer): Promise<void> {
  await writer.rows(
    sql`insert into data_version (id, version) values (1, 1) on conflict (id) do update set version = data_version.version + 1`,
  );
}
