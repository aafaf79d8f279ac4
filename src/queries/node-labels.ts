import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { anyOf, readColumns } from './columns.js';
import { namesOfNodes } from './name-on.js';

/** What a node is called in a row about something else. */
export interface NodeLabel {
  readonly code: string;
  readonly name: string | null;
}

/** So many nodes are remembered; a name is some 100 bytes. */
const capacity = 150_000;

/** Gives codes and names of nodes as of a day, many at a time. The ends of ties come again and again, so those met are remembered. */
export function nodeLabels(reader: Reader, asOf: string): (ids: Iterable<number>) => Promise<ReadonlyMap<number, NodeLabel>> {
  let known = new Map<number, NodeLabel>();
  return async (ids) => {
    const asked = new Set(ids);
    // A new one, because rows yet to be written may still look into the old one.
    if (known.size + asked.size > capacity) known = new Map();
    const missing = [...asked].filter((id) => !known.has(id));
    if (missing.length === 0) return known;
    const [codes, names] = await Promise.all([codesOfNodes(reader, missing), namesOfNodes(reader, missing, asOf)]);
    for (const [id, code] of codes) known.set(id, { code, name: names.get(id)?.name ?? null });
    return known;
  };
}

async function codesOfNodes(reader: Reader, ids: readonly number[]): Promise<[number, string][]> {
  const { id, code } = await readColumns<{ id: number; code: string }>(
    reader,
    ['id', 'code'],
    sql`select id, code from node where id = ${anyOf(ids)}`,
  );
  return id.map((each, at) => [each, code[at] as string]);
}
