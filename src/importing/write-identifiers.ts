import sql from 'sql-template-tag';
import type { Writer } from '../storage/database.js';
import type { ReportBuilder } from './import-report.js';
import { change } from './write-nodes.js';

/** Writes identifiers. One names one node only: what two claim is given to neither, what another has stays there. */
export async function writeIdentifiers(writer: Writer, report: ReportBuilder): Promise<void> {
  const shared = await writer.rows<{ scheme: string; value: string; rors: string[] }>(
    sql`with shared as (select scheme, value from ror_identifier group by 1, 2 having count(distinct ror) > 1),
          dropped as (delete from ror_identifier i using shared s where s.scheme = i.scheme and s.value = i.value returning i.*)
        select scheme, value, json_agg(ror order by ror) as rors from dropped group by 1, 2 order by 1, 2`,
  );
  for (const { scheme, value, rors } of shared) {
    report.remark('identifier', rors[0] as string, `${scheme} ${value} is claimed by ${rors.join(' and ')}`);
  }
  await change(
    writer,
    report,
    'identifier',
    'removed',
    sql`delete from identifier x using ror_node s where x.node_id = s.node_id and x.dataset = 'ror'
        and not exists (select from ror_identifier i where i.ror = s.ror and i.scheme = x.scheme and i.value = x.value)`,
  );
  await leaveTaken(writer, report);
  await change(
    writer,
    report,
    'identifier',
    'inserted',
    sql`insert into identifier (node_id, scheme, value, dataset) select s.node_id, i.scheme, i.value, 'ror'
        from ror_identifier i join ror_node s on s.ror = i.ror
        where not exists (select from identifier x where x.scheme = i.scheme and x.value = i.value) order by s.node_id, i.scheme, i.value`,
  );
}

async function leaveTaken(writer: Writer, report: ReportBuilder): Promise<void> {
  const taken = await writer.rows<{ ror: string; scheme: string; value: string; code: string }>(
    sql`select i.ror, i.scheme, i.value, n.code from ror_identifier i join ror_node s on s.ror = i.ror
          join identifier x on x.scheme = i.scheme and x.value = i.value join node n on n.id = x.node_id
        where x.node_id <> s.node_id order by 1, 2, 3`,
  );
  for (const { ror, scheme, value, code } of taken) report.remark('identifier', ror, `${scheme} ${value} belongs to ${code} already`);
}
