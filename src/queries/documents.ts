import sql from 'sql-template-tag';
import type { Reader } from '../storage/database.js';
import type { DocumentRow } from './citations.js';
import { type Order, pageWindow } from './page.js';
import type { Page, PageArgs } from './page-request.js';

const documentColumns = sql`d.id, d.code, d.kind, d.title, d.title_en as "titleEn", d.publisher, d.published, d.url, d.retrieved_on as "retrievedOn", d.license, d.note`;
const byCode: Order = { id: 'code', keys: [{ expression: sql`d.code`, as: 'code' }] };

export async function listDocuments(reader: Reader, kinds: readonly string[] | null, args: PageArgs): Promise<Page<DocumentRow>> {
  const window = pageWindow(args, byCode);
  const found = await reader.rows<DocumentRow>(
    sql`select ${documentColumns} from document d where ${ofKinds(kinds)} and ${window.condition} order by ${window.orderBy} limit ${window.limit}`,
  );
  return window.toPage(found);
}

export async function countDocuments(reader: Reader, kinds: readonly string[] | null): Promise<number> {
  return (await reader.rows<{ count: number }>(sql`select count(*)::int as count from document d where ${ofKinds(kinds)}`))[0]?.count ?? 0;
}

export function findDocuments(reader: Reader, ids: readonly number[] | 'all'): Promise<DocumentRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return reader.rows(sql`select ${documentColumns} from document d where ${ids === 'all' ? sql`true` : sql`d.id = any(${ids})`}`);
}

export async function findDocumentByCode(reader: Reader, code: string): Promise<DocumentRow | null> {
  return (await reader.rows<DocumentRow>(sql`select ${documentColumns} from document d where d.code = ${code}`))[0] ?? null;
}

function ofKinds(kinds: readonly string[] | null) {
  return kinds ? sql`d.kind = any(${kinds})` : sql`true`;
}
