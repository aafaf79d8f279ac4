import sql, { raw, type Sql } from 'sql-template-tag';
import type { Writer } from '../storage/database.js';
import type { Changes, ReportBuilder } from './import-report.js';
import { codeOfRor } from './staging.js';

const columns = ['kind', 'sector', 'country', 'prefecture_code', 'region_code', 'city', 'website', 'founded', 'sort_key'] as const;
const list = (alias: string) => raw(columns.map((column) => `${alias}.${column}`).join(', '));

/** The staged nodes that are ROR's own, as rows of `node`. */
const wanted = sql`(select s.*, p.region_code from ror_node s left join prefecture p on p.code = s.prefecture_code where not s.linked)`;

/** Writes nodes with their names and statuses: what differs, and nothing else. */
export async function writeNodes(writer: Writer, report: ReportBuilder): Promise<void> {
  const run = (table: string, what: keyof Changes, statement: Sql) => change(writer, report, table, what, statement);
  await run(
    'node',
    'updated',
    sql`update node n set (${raw(columns.join(', '))}) = row(${list('s')}) from ${wanted} s
        where s.node_id = n.id and row(${list('n')}) is distinct from row(${list('s')})`,
  );
  await run(
    'node',
    'inserted',
    sql`insert into node (code, type, dataset, ${raw(columns.join(', '))})
        select s.code, 'INSTITUTION', 'ror', ${list('s')} from ${wanted} s where s.node_id is null order by s.ror`,
  );
  await writer.rows(sql`update ror_node s set node_id = n.id from node n where s.node_id is null and n.code = s.code`);
  await writer.rows(sql`create index on ror_node (node_id)`);
  await writer.rows(sql`analyze ror_node`);
  await writeNames(run);
  await writeStatuses(run);
}

type Run = (table: string, what: keyof Changes, statement: Sql) => Promise<void>;

async function writeNames(run: Run): Promise<void> {
  const same = sql`m.ror = s.ror and m.value = x.value and m.language = x.language and m.language_tag is not distinct from x.language_tag and m.kind = x.kind`;
  await run(
    'name',
    'removed',
    sql`delete from name x using ror_node s where x.node_id = s.node_id and x.dataset = 'ror' and not exists (select from ror_name m where ${same})`,
  );
  await run(
    'name',
    'updated',
    sql`update name x set position = m.position from ror_node s join ror_name m on m.ror = s.ror
        where x.node_id = s.node_id and x.dataset = 'ror' and ${same} and x.position <> m.position`,
  );
  await run(
    'name',
    'inserted',
    sql`insert into name (node_id, value, language, language_tag, kind, position, dataset)
        select s.node_id, m.value, m.language, m.language_tag, m.kind, m.position, 'ror' from ror_name m join ror_node s on s.ror = m.ror
        where not exists (select from name x where x.node_id = s.node_id and x.dataset = 'ror' and ${same}) order by s.node_id, m.position`,
  );
}

/** Active is what an organization is without a status. */
async function writeStatuses(run: Run): Promise<void> {
  const inactive = sql`s.inactive and not s.linked`;
  await run(
    'status',
    'removed',
    sql`delete from status x using ror_node s where x.node_id = s.node_id and x.dataset = 'ror' and not (${inactive})`,
  );
  await run(
    'status',
    'inserted',
    sql`insert into status (node_id, status, note, dataset) select s.node_id, 'DISSOLVED', 'inactive in ROR', 'ror' from ror_node s
        where ${inactive} and not exists (select from status x where x.node_id = s.node_id and x.dataset = 'ror') order by s.node_id`,
  );
}

/** Removes nodes of records that are withdrawn, or linked to a node of ours, since an earlier import. */
export async function removeObsolete(writer: Writer, withdrawn: readonly string[], report: ReportBuilder): Promise<void> {
  const nodes = await writer.rows<{ id: number; ror: string; used: boolean }>(
    sql`select n.id, substr(n.code, 5) as ror, exists (select from tie t where (t.from_id = n.id or t.to_id = n.id) and t.dataset <> 'ror') as used
        from node n where n.dataset = 'ror' and (n.code = any(${withdrawn.map(codeOfRor)}::text[])
          or n.code in (select s.code from ror_node s where s.linked)) order by n.code`,
  );
  for (const { ror } of nodes.filter(({ used }) => used)) report.remark('kept', ror, 'a tie of another data set refers to its node');
  const ids = nodes.filter(({ used }) => !used).map(({ id }) => id);
  if (ids.length === 0) return;
  await change(writer, report, 'tie', 'removed', sql`delete from tie where from_id = any(${ids}::int[]) or to_id = any(${ids}::int[])`);
  await change(writer, report, 'node', 'removed', sql`delete from node where id = any(${ids}::int[])`);
}

/** Runs a statement and counts the rows it changed. */
export async function change(writer: Writer, report: ReportBuilder, table: string, what: keyof Changes, statement: Sql): Promise<void> {
  const [row] = await writer.rows<{ count: number }>(
    sql`with changed as (${statement} returning 1) select count(*)::int as count from changed`,
  );
  report.count(table, what, row?.count ?? 0);
}
