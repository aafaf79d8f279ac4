import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { type NodeRow, nodeColumns } from './node-rows.js';

/** The plans of bodies (by code), oldest first. */
export function findPlansOfBodies(reader: Reader, codes: readonly string[]): Promise<NodeRow[]> {
  return reader.rows(
    sql`select ${nodeColumns} from node n where n.type = 'PLAN' and n.body_code = any(${codes}) order by coalesce(n.fiscal_from, 9999), n.id`,
  );
}
