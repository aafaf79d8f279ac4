import sql from 'sql-template-tag';
import { InputError } from '../domain/input-error.js';
import type { Reader } from '../storage/database.js';
import type { InstitutionFilter } from './institution-filter.js';

/** Where the codes of a filter field are looked up. */
export type CodeTable = 'prefecture' | 'region' | 'node';
export type CodeFields = Readonly<Record<string, CodeTable>>;

/** A filter whose fields may hold lists of codes, and which may nest by and, or, not. */
type Filter = Readonly<Record<string, unknown>>;

const institutionCodes: CodeFields = {
  prefecture: 'prefecture',
  region: 'region',
  memberOfAll: 'node',
  memberOfAny: 'node',
  memberOfNone: 'node',
  participatesIn: 'node',
};

/** Tells the code behind what a caller wrote: a prefecture may also be given by name. Undefined for what does not exist. */
export type CodeLookup = (table: CodeTable, told: string) => string | undefined;

export function checkInstitutionFilter(lookup: CodeLookup, filter: InstitutionFilter | null | undefined): InstitutionFilter {
  return checkFilter(lookup, (filter ?? {}) as Filter, institutionCodes) as InstitutionFilter;
}

/**
 * Refuses codes that do not exist: a typing error must not pass for an empty answer. Prefectures may also be
 * given by name (鳥取県, 鳥取, Tottori); the filter comes back with their codes.
 */
export function checkFilter<F extends object>(lookup: CodeLookup, filter: F, fields: CodeFields, path = 'filter.'): F {
  requireModest(filter as Filter);
  return mapCodes(filter as Filter, fields, (field, code) => {
    const table = fields[field] as CodeTable;
    const found = lookup(table, code);
    if (found !== undefined) return found;
    throw new InputError('BAD_USER_INPUT', `There is no ${whatIs[table]} "${code}".`, `${path}${field}`, hints[table]);
  }) as F;
}

/** The same where nothing is held in memory: at most one statement. */
export async function checkInstitutionFilterBySql(
  reader: Reader,
  filter: InstitutionFilter | null | undefined,
): Promise<InstitutionFilter> {
  const asked: Record<CodeTable, Set<string>> = { prefecture: new Set(), region: new Set(), node: new Set() };
  requireModest((filter ?? {}) as Filter);
  mapCodes((filter ?? {}) as Filter, institutionCodes, (field, code) => {
    asked[institutionCodes[field] as CodeTable].add(code);
    return code;
  });
  const isEmpty = asked.prefecture.size + asked.region.size + asked.node.size === 0;
  const known = isEmpty ? new Map<string, string>() : await knownCodes(reader, asked);
  return checkInstitutionFilter((table, told) => known.get(`${table} ${told}`), filter);
}

async function knownCodes(reader: Reader, asked: Record<CodeTable, Set<string>>): Promise<Map<string, string>> {
  const rows = await reader.rows<{ table: string; asked: string; code: string }>(
    sql`select 'prefecture' as table, a as asked, p.code from unnest(${[...asked.prefecture]}::text[]) a join prefecture p
          on p.code = a or p.name = a or regexp_replace(p.name, '[都府県]$', '') = a or lower(p.name_en) = lower(a)
        union all select 'region', a, r.code from unnest(${[...asked.region]}::text[]) a join region r on r.code = a or r.name = a
        union all select 'node', a, n.code from unnest(${[...asked.node]}::text[]) a join node n on n.code = a`,
  );
  return new Map(rows.map((row) => [`${row.table} ${row.asked}`, row.code]));
}

const whatIs: Readonly<Record<CodeTable, string>> = { prefecture: 'prefecture', region: 'region', node: 'node with the code' };
const hints: Readonly<Record<CodeTable, string>> = {
  prefecture: 'Use a JIS X 0401 code such as "31", or a name such as 鳥取県.',
  region: 'The regions are listed by the field regions { code name }.',
  node: 'Codes are told by the field code of institutions, bodies, hubs and programs.',
};

const maxLevels = 20;
const maxConditions = 300;

/** Refuses filters nobody writes by hand: every condition makes the statement longer, until no database takes it. */
function requireModest(filter: Filter): void {
  let conditions = 0;
  let level: readonly Filter[] = [filter];
  for (let depth = 1; level.length > 0; depth += 1) {
    for (const part of level)
      conditions += Object.values(part).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
    if (depth > maxLevels || conditions > maxConditions) {
      const hint = 'Say the same with longer lists and fewer levels, or ask in several operations.';
      throw new InputError('BAD_USER_INPUT', `A filter has at most ${maxLevels} levels and ${maxConditions} values.`, 'filter', hint);
    }
    level = level.flatMap((part) => [part['and'] ?? [], part['or'] ?? [], part['not'] ?? []].flat() as Filter[]);
  }
}

/** The filter with every code of the fields replaced, at any depth. */
function mapCodes(filter: Filter, fields: CodeFields, replace: (field: string, code: string) => string): Filter {
  const mapped: Record<string, unknown> = { ...filter };
  for (const field of Object.keys(fields)) {
    const codes = filter[field] as readonly string[] | null | undefined;
    if (codes) mapped[field] = codes.map((code) => replace(field, code));
  }
  for (const field of ['and', 'or']) {
    const parts = filter[field] as readonly Filter[] | null | undefined;
    if (parts) mapped[field] = parts.map((part) => mapCodes(part, fields, replace));
  }
  if (filter.not) mapped.not = mapCodes(filter.not as Filter, fields, replace);
  return mapped;
}
