import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { CitationSubject } from '../domain/citation.js';
import type { Reader } from '../storage/database.js';
import { type Check, error, type Finding } from './check.js';

/** How a record that a citation can support is called: the code to look up, and what of it. */
const labels: Readonly<Record<CitationSubject, Sql>> = {
  node_id: sql`select x.id, x.code, 'the node' as what from node x`,
  name_id: sql`select x.id, n.code, 'the name ' || x.value as what from name x join node n on n.id = x.node_id`,
  identifier_id: sql`select x.id, n.code, 'the identifier ' || x.scheme || ' ' || x.value as what from identifier x join node n on n.id = x.node_id`,
  status_id: sql`select x.id, n.code, 'the status ' || x.status as what from status x join node n on n.id = x.node_id`,
  fact_id: sql`select x.id, n.code, 'the fact ' || x.property || ' ' || x.value as what from fact x join node n on n.id = x.node_id`,
  tie_id: sql`select x.id, f.code, 'the tie ' || x.type || ' to ' || o.code as what from tie x join node f on f.id = x.from_id join node o on o.id = x.to_id`,
  post_id: sql`select x.id, x.code, 'the post ' || x.title as what from post x`,
  rule_id: sql`select x.id, x.code, 'the rule' as what from rule x`,
  procedure_id: sql`select x.id, x.code, 'the procedure ' || x.title as what from procedure x`,
  regulation_id: sql`select x.id, x.code, 'the regulation ' || x.title as what from regulation x`,
};

async function uncited(reader: Reader): Promise<Finding[]> {
  const parts = Object.entries(labels).map(
    ([column, records]) =>
      sql`select r.code, r.what from (${records}) r where not exists (select from citation c where c.${raw(column)} = r.id and c.field is null)`,
  );
  const rows = await reader.rows<{ code: string; what: string }>(sql`${join(parts, ' union all ')} order by 1, 2`);
  return rows.map(({ code, what }) => error(code, `${what} has no citation`));
}

export const provenanceChecks: readonly Check[] = [
  { name: 'uncited-facts', titleJa: '出典のない記載', titleEn: 'Every fact says where it was read', run: uncited },
];
