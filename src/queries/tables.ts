import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { type InstitutionFilter, institutionSelection } from './institution-filter.js';
import { anyNameOn, nameOn } from './name-on.js';
import { existsOn } from './node-filters.js';

/** A column of a table, with its headings. */
export interface Column {
  readonly name: string;
  readonly titleJa: string;
  readonly titleEn: string;
}

export interface TableRequest {
  readonly asOf: string;
  readonly institutions: InstitutionFilter;
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A table that can be exported. Adding one is an entry in {@link tables}. */
export interface Table {
  readonly name: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly columns: readonly Column[];
  /** Its rows are institutions, or ties from them: a filter of institutions narrows it. */
  readonly ofInstitutions: boolean;
  /** Rows after an id, in order of ids; `id` is not a column. */
  readonly page: (request: TableRequest, after: number, limit: number) => Sql;
}

function columns(text: string): Column[] {
  return text.split(';').map((each) => {
    const [name = '', titleJa = '', titleEn = ''] = each.trim().split('|');
    return { name, titleJa, titleEn };
  });
}

const placeColumns = 'prefecture_code|都道府県コード|Prefecture code; prefecture|都道府県|Prefecture; region|地域|Region';
const tieColumns =
  'valid_from|開始|Valid from; valid_to|終了|Valid to; last_attested|最終確認時点|Last attested; assertion|根拠の種類|Assertion; document|出典|Document; locator|箇所|Locator';

const institutions: Table = {
  name: 'institutions',
  ofInstitutions: true,
  titleJa: '機関',
  titleEn: 'Institutions',
  columns: columns(
    `code|コード|Code; name|名称|Name; name_en|英語名|Name in English; kana|読み|Reading; sector|産学金官|Sector; kind|種別|Kind; ${placeColumns};` +
      'city|市町村|City; address|所在地|Address; website|ウェブサイト|Website; founded|設立|Founded; corporate_number|法人番号|Corporate number; ror|ROR|ROR',
  ),
  page: ({ asOf, institutions: filter }, after, limit) => sql`
    select n.id, n.code, ${anyNameOn(sql`n.id`, asOf)} as name, ${nameOn(sql`n.id`, 'EN', asOf)} as name_en,
      (select m.value from name m where m.node_id = n.id and m.language = 'JA_HIRA' order by m.id limit 1) as kana, n.sector, n.kind,
      n.prefecture_code, p.name as prefecture, n.region_code as region, n.city, n.address, n.website, n.founded,
      (select i.value from identifier i where i.node_id = n.id and i.scheme = 'CORPORATE_NUMBER' limit 1) as corporate_number,
      (select i.value from identifier i where i.node_id = n.id and i.scheme = 'ROR' limit 1) as ror
    from node n left join prefecture p on p.code = n.prefecture_code
    where n.type = 'INSTITUTION' and ${institutionSelection({ filter, asOf }).where} and n.id > ${after} order by n.id limit ${limit}`,
};

const bodies: Table = {
  name: 'bodies',
  ofInstitutions: false,
  titleJa: '会議体',
  titleEn: 'Bodies',
  columns: columns(
    `code|コード|Code; name|名称|Name; name_en|英語名|Name in English; kind|種別|Kind; generic|類型|Generic; ${placeColumns}; website|ウェブサイト|Website; valid_from|設置|Established; valid_to|廃止|Until; members|構成員数|Members`,
  ),
  page: ({ asOf }, after, limit) => sql`
    select n.id, n.code, ${anyNameOn(sql`n.id`, asOf)} as name, ${nameOn(sql`n.id`, 'EN', asOf)} as name_en, n.kind, n.generic, n.prefecture_code,
      p.name as prefecture, n.region_code as region, n.website, n.valid_from, n.valid_to,
      (select count(*)::int from tie t where t.to_id = n.id and t.type = 'MEMBER_OF' and ${activeOn('t', asOf)}) as members
    from node n left join prefecture p on p.code = n.prefecture_code
    where n.type = 'BODY' and ${existsOn(asOf)} and n.id > ${after} order by n.id limit ${limit}`,
};

const memberships: Table = {
  name: 'memberships',
  ofInstitutions: true,
  titleJa: '所属・役割',
  titleEn: 'Memberships',
  columns: columns(
    `member_code|構成員コード|Member code; member|構成員|Member; printed_as|名簿の表記|Printed as; role|役割|Role; in_code|所属先コード|Code of what it belongs to; in|所属先|Belongs to; ${tieColumns}`,
  ),
  page: (request, after, limit) => tiePage(request, after, limit, sql`t.role is not null`, { from: 'member', to: 'in' }),
};

const ties: Table = {
  name: 'ties',
  ofInstitutions: true,
  titleJa: '関係',
  titleEn: 'Ties',
  columns: columns(
    `from_code|起点コード|From code; from|起点|From; type|関係|Type; role|役割|Role; to_code|終点コード|To code; to|終点|To; ${tieColumns}`,
  ),
  page: (request, after, limit) => tiePage(request, after, limit, sql`true`, { from: 'from', to: 'to' }),
};

function tiePage(
  { asOf, institutions: filter }: TableRequest,
  after: number,
  limit: number,
  where: Sql,
  ends: { from: 'member' | 'from'; to: 'in' | 'to' },
): Sql {
  const named = { member: sql`member_code`, from: sql`from_code`, in: sql`in_code`, to: sql`to_code` };
  const titled = { member: sql`member`, from: sql`"from"`, in: sql`"in"`, to: sql`"to"` };
  const narrowed = Object.keys(filter).length > 0;
  const kept = narrowed ? sql`n.type = 'INSTITUTION' and ${institutionSelection({ filter, asOf }).where}` : sql`true`;
  return sql`
    select t.id, n.code as ${named[ends.from]}, ${anyNameOn(sql`n.id`, asOf)} as ${titled[ends.from]}, t.printed_as, t.type, t.role, o.code as ${named[ends.to]},
      ${anyNameOn(sql`o.id`, asOf)} as ${titled[ends.to]}, t.valid_from, t.valid_to, t.last_attested, c.assertion, d.code as document, c.locator
    from tie t join node n on n.id = t.from_id join node o on o.id = t.to_id
    left join lateral (select * from citation c where c.tie_id = t.id order by c.id limit 1) c on true left join document d on d.id = c.document_id
    where ${activeOn('t', asOf)} and ${activeOn('o', asOf)} and ${where} and ${kept} and t.id > ${after} order by t.id limit ${limit}`;
}

/** Every table, by the name it has in addresses. */
export const tables: readonly Table[] = [institutions, bodies, memberships, ties];

/** The rows of a table, read a chunk at a time as they are asked for. */
export async function* tableRows(reader: Reader, table: Table, request: TableRequest): AsyncGenerator<Row> {
  const limit = 2000;
  let after = 0;
  for (;;) {
    const rows = await reader.rows<Row & { id: number }>(table.page(request, after, limit));
    yield* rows;
    if (rows.length < limit) return;
    after = (rows.at(-1) as { id: number }).id;
  }
}
