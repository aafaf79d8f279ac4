import sql from 'sql-template-tag';
import { normaliseName } from '../domain/names/normalise.js';
import { recordset } from '../queries/recordset.js';
import type { Writer } from '../storage/database.js';
import type { ReportBuilder } from './import-report.js';
import type { Link } from './links.js';

/** Completes the staged nodes: which of them are stored or ours already, and their prefectures. */
export async function resolveNodes(writer: Writer, links: readonly Link[], report: ReportBuilder): Promise<void> {
  const rows = links.map(({ ror, nodeId }) => ({ ror, node_id: nodeId }));
  await writer.rows(
    sql`update ror_node s set node_id = x.node_id, linked = true from ${recordset(sql`ror_node`, rows)} x where x.ror = s.ror`,
  );
  await writer.rows(sql`update ror_node s set node_id = n.id from node n where n.code = s.code and n.dataset = 'ror' and not s.linked`);
  await dropKnownNames(writer);
  await resolvePrefectures(writer, report);
}

/** Our own nodes keep their names: a record adds as other names what they do not have yet, in whatever width or case. */
async function dropKnownNames(writer: Writer): Promise<void> {
  await writer.rows(sql`update ror_name m set kind = 'ALIAS' from ror_node s where s.ror = m.ror and s.linked and m.kind = 'OFFICIAL'`);
  const staged = await writer.rows<{ ror: string; value: string; known: string[] }>(
    sql`select m.ror, m.value, (select json_agg(x.value) from name x where x.node_id = s.node_id and x.dataset <> 'ror') as known
        from ror_name m join ror_node s on s.ror = m.ror where s.linked`,
  );
  const repeated = staged.filter(({ value, known }) => known?.some((own) => normaliseName(own) === normaliseName(value)));
  await writer.rows(
    sql`delete from ror_name m using ${recordset(
      sql`ror_name`,
      repeated.map(({ ror, value }) => ({ ror, value })),
    )} x
        where m.ror = x.ror and m.value = x.value`,
  );
}

/**
 * The prefecture a record gives; else the one other records give for the same place of GeoNames, if all agree; else the
 * one its name begins with. A name that tells another one leaves it blank: places are found by their names, and Ibaraki
 * is a city of Osaka too.
 */
async function resolvePrefectures(writer: Writer, report: ReportBuilder): Promise<void> {
  await writer.rows(
    sql`with place as (select geonames_id, min(told_prefecture) as code from ror_node
          where geonames_id is not null and told_prefecture is not null group by 1 having count(distinct told_prefecture) = 1),
        found as (select s.ror, s.told_prefecture as told, s.named_prefecture as named, coalesce(s.told_prefecture, p.code) as placed
          from ror_node s left join place p on p.geonames_id = s.geonames_id where s.country = 'JP')
        update ror_node s set prefecture_code = coalesce(f.placed, f.named), prefecture_inferred = f.told is null
        from found f where f.ror = s.ror and coalesce(f.placed, f.named) = coalesce(f.named, f.placed)`,
  );
  const odd = await writer.rows<{ ror: string; city: string | null; named: string }>(
    sql`select s.ror, s.city, p.name as named from ror_node s join prefecture p on p.code = s.named_prefecture
        where s.prefecture_code is null order by s.ror`,
  );
  for (const { ror, city, named } of odd) report.remark('place', ror, `its name tells ${named}, its location (${city}) another prefecture`);
}
