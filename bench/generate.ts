import sql from 'sql-template-tag';
import type { Writer } from '../src/storage/database.js';

/** How large a generated network is. */
export interface Size {
  readonly institutions: number;
  readonly bodies: number;
  readonly ties: number;
}

export const large: Size = { institutions: 100_000, bodies: 2_000, ties: 500_000 };

/**
 * Fills an empty database with a network of that size: Japanese names, dates, one citation a tie, and degrees by a power law (few bodies
 * have most members). Deterministic: every value follows from its number.
 */
export async function generate(writer: Writer, { institutions, bodies, ties }: Size): Promise<void> {
  await writer.rows(sql`insert into region (code, name, name_en, position) values ('chugoku', '中国', 'Chugoku', 1)`);
  await writer.rows(
    sql`insert into prefecture (code, name, name_en, kana, region_code) select (30 + i)::text, '県' || i, 'Ken ' || i, 'けん', 'chugoku' from generate_series(1, 5) i`,
  );
  await writer.rows(sql`insert into document (code, kind, title) values ('generated', 'DATASET', '生成データ')`);
  await writer.rows(
    sql`insert into node (code, type, kind, sector, prefecture_code, region_code, sort_key)
        select 'institution-' || i, 'INSTITUTION', 'OTHER', (array['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'])[1 + i % 4], (31 + i % 5)::text, 'chugoku', 'き' || i
        from generate_series(1, ${institutions}::int) i`,
  );
  await writer.rows(
    sql`insert into node (code, type, kind, region_code, sort_key, valid_from) select 'body-' || i, 'BODY', 'COUNCIL', 'chugoku', 'か' || i, '2000-04-01' from generate_series(1, ${bodies}::int) i`,
  );
  await writer.rows(
    sql`insert into name (node_id, value, language, kind, position) select id, case type when 'BODY' then '協議会第' else '株式会社広島産業第' end || id || '号', 'JA', 'OFFICIAL', 1 from node`,
  );
  await writer.rows(
    sql`insert into tie (from_id, to_id, type, role, valid_from, last_attested)
        select 1 + (i * 7919) % ${institutions}::int, ${institutions}::int + 1 + floor(${bodies}::int * power(((i * 104729) % 1000003) / 1000003.0, 3))::int, 'MEMBER_OF', 'MEMBER', '2005-04-01', '2020-03'
        from generate_series(1, ${ties}::bigint) i on conflict do nothing`,
  );
  await writer.rows(
    sql`insert into citation (document_id, locator, assertion, tie_id) select d.id, 'l.' || t.id, 'PRINTED', t.id from tie t, document d`,
  );
  await writer.rows(sql`analyze`);
}
