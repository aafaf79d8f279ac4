import { sortKeyOfNames } from '../domain/names/sort-key.js';
import { isInverted } from '../domain/partial-date.js';
import type { Language, NameKind } from '../domain/registries/vocabulary.js';
import type { Assembler } from './assembler.js';
import type { SeedRow } from './rows.js';

/** What can be said of nodes only when every file has spoken: their region, their place in lists, and what they lack. */
export function completeNodes(to: Assembler): void {
  const names = Map.groupBy(
    to.rows.filter((row) => row.table === 'name'),
    (row) => row.values['node_id'] as SeedRow,
  );
  for (const node of to.nodes.values()) {
    node.values['region_code'] ??= to.prefectures.get(node.values['prefecture_code'] as string)?.values['region_code'] ?? null;
    node.values['sort_key'] = sortKeyOfNames((names.get(node) ?? []).map(sortable));
    for (const reason of faults(node.values, names.has(node))) {
      to.problems.found.push({ file: node.file, line: node.line, reason: `${String(node.values['code'])} ${reason}` });
    }
  }
}

function sortable({ values }: SeedRow): Parameters<typeof sortKeyOfNames>[0][number] {
  const { value, language, kind } = values as { value: string; language: Language; kind: NameKind };
  return { value, language, kind, validTo: (values['valid_to'] as string | null | undefined) ?? null };
}

/** What the database would refuse, in words. */
function* faults(values: Readonly<Record<string, unknown>>, named: boolean): Generator<string> {
  const date = (column: string) => (typeof values[column] === 'string' ? (values[column] as string) : null);
  if (!named) yield 'has no name';
  if (isInverted(date('valid_from'), date('valid_to'))) yield `ends (${date('valid_to')}) before it starts (${date('valid_from')})`;
  if (isInverted(date('start_on'), date('end_on'))) yield `ends (${date('end_on')}) before it starts (${date('start_on')})`;
  if (values['type'] === 'EVENT') {
    const lacking = ['series', 'start_on', 'event_status'].filter((column) => values[column] === undefined);
    if (lacking.length > 0) yield `lacks what an event needs: ${lacking.join(', ')}`;
  }
  if (values['type'] === 'PLAN' && values['body_code'] === undefined) yield 'lacks the body whose plan it is';
  const [from, to] = [values['fiscal_from'], values['fiscal_to']];
  if (typeof from === 'number' && typeof to === 'number' && from > to) yield `has fiscal years out of order (${from} to ${to})`;
}
