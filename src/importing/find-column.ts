import { type Table, TableError } from '../tables/table.js';

/** Headers under which lists of organizations keep their names, the plainest first. */
const nameHeaders = [
  '機関名',
  '機関名称',
  '団体名',
  '団体名称',
  '組織名',
  '組織名称',
  '法人名',
  '会員名',
  '構成員名',
  '企業名',
  '会社名',
  '大学名',
  '所属機関',
  '所属機関名',
  '所属',
  '名称',
  '機関',
  '団体',
  '組織',
  '会員',
  '構成員',
  '構成機関',
  '参画機関',
  'organization',
  'organisation',
  'organization name',
  'institution',
  'affiliation',
  'member',
  'name',
];

/** The place of a column by its header, whatever its width and case. Throws {@link TableError}. */
export function getColumn(table: Table, asked: string): number {
  const places = placesOf(table, asked);
  if (places.length === 1) return places[0] as number;
  const message = places.length === 0 ? `There is no column "${asked}".` : `${places.length} columns are called "${asked}".`;
  throw new TableError('NO_SUCH_COLUMN', message, listed(table));
}

/** The place of a column that need not be there. */
export function findColumn(table: Table, asked: string | undefined, likely: readonly string[] = []): number | null {
  if (asked !== undefined) return getColumn(table, asked);
  return likely.map((header) => placesOf(table, header)).find((places) => places.length === 1)?.[0] ?? null;
}

/** The column of the names in a table that may have none. */
export function findNameColumn(table: Table, asked: string | undefined): number | null {
  return findColumn(table, asked, nameHeaders);
}

/** The column that holds the names: the one asked for, the only one, or one with a header lists use for it. */
export function getNameColumn(table: Table, asked: string | undefined): number {
  if (asked === undefined && table.columns.length === 1) return 0;
  const found = findNameColumn(table, asked);
  if (found !== null) return found;
  throw new TableError('NO_SUCH_COLUMN', 'No column is clearly that of the names: say it with --column.', listed(table));
}

function placesOf(table: Table, header: string): number[] {
  return table.columns.flatMap((column, index) => (folded(column) === folded(header) ? [index] : []));
}

function listed({ columns }: Table): string {
  return `Columns: ${columns.join(', ')}.`;
}

function folded(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
