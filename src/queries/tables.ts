import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { type Columns, readColumns } from './columns.js';
import { identifiersOfNodes, tieSources } from './export-rows.js';
import { type InstitutionFilter, institutionSelection } from './institution-filter.js';
import { namesOfNodes, readingsOfNodes } from './name-on.js';
import { existsOn } from './node-filters.js';
import { nodeLabels } from './node-labels.js';

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

type Value = string | number | boolean | null;

export type Row = Readonly<Record<string, Value>>;

/** Rows as they are read, to be completed by what other statements say of them. */
type Unfinished = Record<string, Value> & { readonly id: number };

/** Reads what completes the rows of a page; gives what puts it into one of them. */
type Complete = (page: Columns<Unfinished>) => Promise<(row: Unfinished) => void>;

/** A table that can be exported. Adding one is an entry in {@link tables}. */
export interface Table {
  readonly name: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly columns: readonly Column[];
  /** Its rows are institutions, or ties from them: a filter of institutions narrows it. */
  readonly ofInstitutions: boolean;
  /** What the statement gives: an id, which is not a column, and the columns that `completion` does not fill. */
  readonly selected: readonly string[];
  /** Rows after an id, in order of ids. */
  readonly page: (request: TableRequest, after: number, limit: number) => Sql;
  /** What fills the other columns of all rows of a page at once: names, identifiers, sources. */
  readonly completion: (reader: Reader, request: TableRequest) => Complete;
}

function columns(text: string): Column[] {
  return text.split(';').map((each) => {
    const [name = '', titleJa = '', titleEn = ''] = each.trim().split('|');
    return { name, titleJa, titleEn };
  });
}

const words = (text: string) => text.split(' ');

const placeColumns = 'prefecture_code|都道府県コード|Prefecture code; prefecture|都道府県|Prefecture; region|地域|Region';
const tieColumns =
  'valid_from|開始|Valid from; valid_to|終了|Valid to; last_attested|最終確認時点|Last attested; assertion|根拠の種類|Assertion; document|出典|Document; locator|箇所|Locator';
const tieSelected = words('id from_id to_id printed_as type role valid_from valid_to last_attested');

const institutions: Table = {
  name: 'institutions',
  ofInstitutions: true,
  titleJa: '機関',
  titleEn: 'Institutions',
  columns: columns(
    `code|コード|Code; name|名称|Name; name_en|英語名|Name in English; kana|読み|Reading; sector|産学金官|Sector; kind|種別|Kind; ${placeColumns};` +
      'city|市町村|City; address|所在地|Address; website|ウェブサイト|Website; founded|設立|Founded; corporate_number|法人番号|Corporate number; ror|ROR|ROR',
  ),
  selected: words('id code sector kind prefecture_code prefecture region city address website founded'),
  page: ({ asOf, institutions: filter }, after, limit) => sql`
    select n.id, n.code, n.sector, n.kind, n.prefecture_code, p.name as prefecture, n.region_code as region, n.city, n.address, n.website, n.founded
    from node n left join prefecture p on p.code = n.prefecture_code
    where n.type = 'INSTITUTION' and ${institutionSelection({ filter, asOf }).where} and n.id > ${after} order by n.id limit ${limit}`,
  completion:
    (reader, { asOf }) =>
    async ({ id: ids }) => {
      const [readings, identifiers] = await Promise.all([readingsOfNodes(reader, ids), identifiersOfNodes(reader, ids)]);
      const fillNames = await nameFiller(reader, asOf, ids);
      return (row) => {
        const value = (scheme: string) => identifiers.get(row.id)?.find((each) => each.scheme === scheme)?.value ?? null;
        fillNames(row);
        row['kana'] = readings.get(row.id) ?? null;
        row['corporate_number'] = value('CORPORATE_NUMBER');
        row['ror'] = value('ROR');
      };
    },
};

const bodies: Table = {
  name: 'bodies',
  ofInstitutions: false,
  titleJa: '会議体',
  titleEn: 'Bodies',
  columns: columns(
    `code|コード|Code; name|名称|Name; name_en|英語名|Name in English; kind|種別|Kind; generic|類型|Generic; ${placeColumns}; website|ウェブサイト|Website; valid_from|設置|Established; valid_to|廃止|Until; members|構成員数|Members`,
  ),
  selected: words('id code kind generic prefecture_code prefecture region website valid_from valid_to members'),
  page: ({ asOf }, after, limit) => sql`
    select n.id, n.code, n.kind, n.generic, n.prefecture_code,
      p.name as prefecture, n.region_code as region, n.website, n.valid_from, n.valid_to,
      (select count(*)::int from tie t where t.to_id = n.id and t.type = 'MEMBER_OF' and ${activeOn('t', asOf)}) as members
    from node n left join prefecture p on p.code = n.prefecture_code
    where n.type = 'BODY' and ${existsOn(asOf)} and n.id > ${after} order by n.id limit ${limit}`,
  completion:
    (reader, { asOf }) =>
    ({ id: ids }) =>
      nameFiller(reader, asOf, ids),
};

const memberships: Table = {
  name: 'memberships',
  ofInstitutions: true,
  titleJa: '所属・役割',
  titleEn: 'Memberships',
  columns: columns(
    `member_code|構成員コード|Member code; member|構成員|Member; printed_as|名簿の表記|Printed as; role|役割|Role; in_code|所属先コード|Code of what it belongs to; in|所属先|Belongs to; ${tieColumns}`,
  ),
  selected: tieSelected,
  page: (request, after, limit) => tiePage(request, after, limit, sql`t.role is not null`),
  completion: (reader, { asOf }) => tieCompletion(reader, asOf, { from: ['member_code', 'member'], to: ['in_code', 'in'] }),
};

const ties: Table = {
  name: 'ties',
  ofInstitutions: true,
  titleJa: '関係',
  titleEn: 'Ties',
  columns: columns(
    `from_code|起点コード|From code; from|起点|From; type|関係|Type; role|役割|Role; to_code|終点コード|To code; to|終点|To; ${tieColumns}`,
  ),
  selected: tieSelected,
  page: (request, after, limit) => tiePage(request, after, limit, sql`true`),
  completion: (reader, { asOf }) => tieCompletion(reader, asOf, { from: ['from_code', 'from'], to: ['to_code', 'to'] }),
};

function tiePage({ asOf, institutions: filter }: TableRequest, after: number, limit: number, where: Sql): Sql {
  const narrowed = Object.keys(filter).length > 0;
  const kept = narrowed
    ? sql`exists (select 1 from node n where n.id = t.from_id and n.type = 'INSTITUTION' and ${institutionSelection({ filter, asOf }).where})`
    : sql`true`;
  return sql`
    select t.id, t.from_id, t.to_id, t.printed_as, t.type, t.role, t.valid_from, t.valid_to, t.last_attested from tie t join node o on o.id = t.to_id
    where ${activeOn('t', asOf)} and ${activeOn('o', asOf)} and ${where} and ${kept} and t.id > ${after} order by t.id limit ${limit}`;
}

/** Names both ends of ties, in the columns of the table, and tells where each was read first. */
function tieCompletion(
  reader: Reader,
  asOf: string,
  columns: Readonly<Record<'from' | 'to', readonly [code: string, name: string]>>,
): Complete {
  const labelsOf = nodeLabels(reader, asOf);
  const readSources = tieSources(reader);
  return async (page) => {
    const sourcesOf = await readSources(page.id);
    const labels = await labelsOf([page['from_id'], page['to_id']].flatMap((column) => (column ?? []) as readonly number[]));
    return (row) => {
      for (const end of ['from', 'to'] as const) {
        const label = labels.get(row[`${end}_id`] as number);
        row[columns[end][0]] = label?.code ?? null;
        row[columns[end][1]] = label?.name ?? null;
      }
      const [source] = sourcesOf(row.id);
      row['assertion'] = source?.assertion ?? null;
      row['document'] = source?.document ?? null;
      row['locator'] = source?.locator ?? null;
    };
  };
}

/** Fills `name` and `name_en` of nodes. */
async function nameFiller(reader: Reader, asOf: string, ids: readonly number[]): Promise<(row: Unfinished) => void> {
  const names = await namesOfNodes(reader, ids, asOf);
  return (row) => {
    const found = names.get(row.id);
    row['name'] = found?.name ?? null;
    row['name_en'] = found?.nameEn ?? null;
  };
}

/** Every table, by the name it has in addresses. */
export const tables: readonly Table[] = [institutions, bodies, memberships, ties];

/** Rows read at a time. */
const chunkSize = 500;

/** The rows of a table, read a chunk at a time as they are asked for. */
export async function* tableRows(reader: Reader, table: Table, request: TableRequest): AsyncGenerator<Iterable<Row>> {
  const complete = table.completion(reader, request);
  let after = 0;
  for (;;) {
    const page = await readColumns<Unfinished>(reader, table.selected, table.page(request, after, chunkSize));
    const count = page.id.length;
    if (count > 0) yield rowsOf(page, table.selected, await complete(page));
    if (count < chunkSize) return;
    after = page.id[count - 1] as number;
  }
}

/** Made one at a time, when they are written: a whole chunk of objects is what makes memory grow. */
function* rowsOf(page: Columns<Unfinished>, names: readonly string[], fill: (row: Unfinished) => void): Generator<Row> {
  for (const [at, id] of page.id.entries()) {
    const row: Unfinished = { id };
    for (const name of names) row[name] = page[name]?.[at] ?? null;
    fill(row);
    yield row;
  }
}
