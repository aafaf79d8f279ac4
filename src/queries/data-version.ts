import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';

/** How often the data changed so far: equal versions mean equal answers. Triggers raise it (migration change_log). */
export async function dataVersion(reader: Reader): Promise<number> {
  return (await reader.rows<{ version: number }>(sql`select version from data_version where id = 1`))[0]?.version ?? 0;
}
