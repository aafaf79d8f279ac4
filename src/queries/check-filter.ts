import sql from 'sql-template-tag';
import { InputError } from '../domain/input-error.js';
import type { Reader } from '../storage/database.js';
import type { InstitutionFilter } from './institution-filter.js';

/** Filter fields that hold codes, and the table each is looked up in. */
const codeFields = {
  prefecture: 'prefecture',
  region: 'region',
  memberOfAll: 'node',
  memberOfAny: 'node',
  memberOfNone: 'node',
  participatesIn: 'node',
} as const;

/**
 * Refuses codes that do not exist: a typing error must not pass for an empty answer. Prefectures may also be
 * given by name (鳥取県, 鳥取, Tottori); the filter comes back with their codes. At most one statement.
 */
export async function checkFilter(reader: Reader, filter: InstitutionFilter | null | undefined): Promise<InstitutionFilter> {
  if (!filter) return {};
  const asked = { prefecture: new Set<string>(), region: new Set<string>(), node: new Set<string>() };
  walk(filter, (field, codes) => {
    for (const code of codes) asked[codeFields[field]].add(code);
  });
  if (asked.prefecture.size + asked.region.size + asked.node.size === 0) return filter;
  const rows = await reader.rows<{ kind: string; asked: string; code: string }>(
    sql`select 'prefecture' as kind, a as asked, p.code from unnest(${[...asked.prefecture]}::text[]) a join prefecture p
          on p.code = a or p.name = a or regexp_replace(p.name, '[都府県]$', '') = a or lower(p.name_en) = lower(a)
        union all select 'region', a, r.code from unnest(${[...asked.region]}::text[]) a join region r on r.code = a or r.name = a
        union all select 'node', a, n.code from unnest(${[...asked.node]}::text[]) a join node n on n.code = a`,
  );
  const known = new Map(rows.map((row) => [`${row.kind} ${row.asked}`, row.code]));
  return replace(filter, (field, code) => {
    const found = known.get(`${codeFields[field]} ${code}`);
    if (found !== undefined) return found;
    const what = codeFields[field] === 'node' ? 'body, hub or programme' : codeFields[field];
    throw new InputError('BAD_USER_INPUT', `There is no ${what} "${code}".`, `filter.${field}`, hints[codeFields[field]]);
  });
}

const hints = {
  prefecture: 'Use a JIS X 0401 code such as "31", or a name such as 鳥取県.',
  region: 'The regions are listed by the field regions { code name }.',
  node: 'Codes are given by bodies { nodes { code } }, hubs and programs.',
};

type CodeField = keyof typeof codeFields;

function walk(filter: InstitutionFilter, visit: (field: CodeField, codes: readonly string[]) => void): void {
  for (const field of Object.keys(codeFields) as CodeField[]) visit(field, filter[field] ?? []);
  for (const part of [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])]) walk(part, visit);
}

function replace(filter: InstitutionFilter, code: (field: CodeField, code: string) => string): InstitutionFilter {
  const replaced: Record<string, unknown> = { ...filter };
  for (const field of Object.keys(codeFields) as CodeField[]) {
    const codes = filter[field];
    if (codes) replaced[field] = codes.map((each) => code(field, each));
  }
  if (filter.and) replaced['and'] = filter.and.map((part) => replace(part, code));
  if (filter.or) replaced['or'] = filter.or.map((part) => replace(part, code));
  if (filter.not) replaced['not'] = replace(filter.not, code);
  return replaced as InstitutionFilter;
}
