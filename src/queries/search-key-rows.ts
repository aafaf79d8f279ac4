import sql, { raw } from 'sql-template-tag';
import type { SearchKeyRow } from '../search-index/search-key-row.js';
import type { ColumnTypes, Reader, Snapshot } from '../storage/database.js';

const columns = raw(`k.id, k.node_id as "nodeId", k.key, k.form, k.type, k.kind, k.valid_from as "validFrom", k.valid_to as "validTo"`);
const types: ColumnTypes<SearchKeyRow> = {
  id: 'integer',
  nodeId: 'integer',
  key: 'text',
  form: 'word',
  type: 'word',
  kind: 'word',
  validFrom: 'word',
  validTo: 'word',
};

/** All search keys, by key in code point order and id: the order in which an index takes them fastest. */
export function allSearchKeys(snapshot: Snapshot): AsyncIterable<SearchKeyRow[]> {
  return snapshot.copy(types, sql`select ${columns} from search_key k order by k.key, k.id`);
}

/** The search keys of some nodes. */
export function searchKeysOfNodes(reader: Reader, nodeIds: readonly number[]): Promise<SearchKeyRow[]> {
  return reader.rows(sql`select ${columns} from search_key k where k.node_id = any(${nodeIds}::int[]) order by k.key, k.id`);
}
