import sql from 'sql-template-tag';
import { recordset } from '../queries/recordset.js';
import type { Writer } from '../storage/database.js';
import type { ReportBuilder } from './import-report.js';
import { ringTies } from './rings.js';
import { change } from './write-nodes.js';

/** Writes ties. Parent and child, or both sides of a relation, tell one tie: it is written once. */
export async function writeTies(writer: Writer, report: ReportBuilder): Promise<void> {
  await findEnds(writer);
  await reportDangling(writer, report);
  await dropRings(writer, report);
  const same = sql`f.from_id = x.from_id and f.type = x.type and f.to_id = x.to_id`;
  await change(
    writer,
    report,
    'tie',
    'removed',
    // Where only one of the two records is in the file, the other may be the one that tells the tie.
    sql`delete from tie x where x.dataset = 'ror' and x.from_id in (select node_id from ror_node) and x.to_id in (select node_id from ror_node)
        and not exists (select from ror_found f where ${same})`,
  );
  await change(
    writer,
    report,
    'tie',
    'inserted',
    sql`insert into tie (from_id, type, to_id, dataset) select f.from_id, f.type, f.to_id, 'ror' from ror_found f
        where not exists (select from tie x where ${same} or (f.type = 'RELATED_TO' and x.type = f.type and x.from_id = f.to_id and x.to_id = f.from_id))
        order by f.from_id, f.type, f.to_id`,
  );
}

/** Staged ties by the nodes that hold their ROR ids now: those of this file, of earlier ones, and our own. */
async function findEnds(writer: Writer): Promise<void> {
  await writer.rows(
    sql`create temporary table ror_found on commit drop as
        select f.node_id as from_id, t.type, o.node_id as to_id, min(t.from_ror) as from_ror, min(t.to_ror) as to_ror, min(t.told_by) as told_by
        from ror_tie t join identifier f on f.scheme = 'ROR' and f.value = t.from_ror join identifier o on o.scheme = 'ROR' and o.value = t.to_ror
        where f.node_id <> o.node_id group by 1, 2, 3`,
  );
  await writer.rows(sql`create index on ror_found (from_id, to_id)`);
  await writer.rows(sql`analyze ror_found`);
}

async function reportDangling(writer: Writer, report: ReportBuilder): Promise<void> {
  const dangling = await writer.rows<{ told: string; type: string; other: string }>(
    sql`select distinct t.told_by as told, t.type, case when t.told_by = t.from_ror then t.to_ror else t.from_ror end as other from ror_tie t
        where not exists (select from identifier i where i.scheme = 'ROR' and i.value = t.from_ror)
          or not exists (select from identifier i where i.scheme = 'ROR' and i.value = t.to_ror) order by 1, 2, 3`,
  );
  for (const { told, type, other } of dangling) report.remark('dangling', told, `${type} tie with ${other}`);
}

/** Nothing is part of, or succeeds, itself. Which tie of a ring is wrong nobody can tell, so none of ROR's is taken. */
async function dropRings(writer: Writer, report: ReportBuilder): Promise<void> {
  for (const type of ['PART_OF', 'SUCCEEDS'] as const) {
    const ties = await writer.rows<{ from: number; to: number; fromRor: string | null; toRor: string | null }>(
      sql`select from_id as "from", to_id as "to", from_ror as "fromRor", to_ror as "toRor" from ror_found where type = ${type}
          union all select x.from_id, x.to_id, null, null from tie x where x.type = ${type}
            and (x.dataset <> 'ror' or x.from_id not in (select node_id from ror_node) or x.to_id not in (select node_id from ror_node))`,
    );
    const wrong = ringTies(ties).filter(({ fromRor }) => fromRor !== null);
    for (const { fromRor, toRor } of wrong) report.remark('ring', fromRor as string, `${type} tie to ${toRor}`);
    const rows = wrong.map(({ from, to }) => ({ from_id: from, type, to_id: to }));
    await writer.rows(
      sql`delete from ror_found f using ${recordset(sql`ror_found`, rows)} x where x.from_id = f.from_id and x.to_id = f.to_id and f.type = x.type`,
    );
  }
}
