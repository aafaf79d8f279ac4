import sql, { raw } from 'sql-template-tag';
import type { SearchKeyRow } from '../search-index/search-key-row.js';
import type { Reader } from '../storage/database.js';
import { readRows } from './columns.js';

const names = ['id', 'nodeId', 'key', 'form', 'type', 'kind', 'validFrom', 'validTo'] as const;
const columns = raw(`k.id, k.node_id as "nodeId", k.key, k.form, k.type, k.kind, k.valid_from as "validFrom", k.valid_to as "validTo"`);

/** The next search keys behind one, by key in code point order and id: the order in which an index takes them fastest. From the first: null. */
function searchKeyRows(reader: Reader, after: Pick<SearchKeyRow, 'key' | 'id'> | null, limit: number): Promise<SearchKeyRow[]> {
  // The first condition is what the index over the key understands; no key is before the empty text.
  const { key, id } = after ?? { key: '', id: 0 };
  return readRows(
    reader,
    names,
    sql`select ${columns} from search_key k where k.key >= ${key} and (k.key, k.id) > (${key}, ${id}::int) order by k.key, k.id limit ${limit}::int`,
  );
}

/** All search keys, so many at a time. */
export async function* allSearchKeys(reader: Reader, atOnce = 5000): AsyncGenerator<readonly SearchKeyRow[]> {
  for (let last: SearchKeyRow | null = null; ; ) {
    const rows: SearchKeyRow[] = await searchKeyRows(reader, last, atOnce);
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) return;
    last = rows.at(-1) ?? null;
  }
}

/** The search keys of some nodes. */
export function searchKeysOfNodes(reader: Reader, nodeIds: readonly number[]): Promise<SearchKeyRow[]> {
  return reader.rows(sql`select ${columns} from search_key k where k.node_id = any(${nodeIds}::int[]) order by k.key, k.id`);
}
