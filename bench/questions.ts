import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { gramsOf } from '../src/domain/names/keys.js';
import { todayInJapan } from '../src/domain/partial-date.js';
import { packageRoot } from '../src/package-root.js';
import { readSearchText } from '../src/search-index/search-text.js';
import { canonical, countsOf, type Json, sortedCounts } from './canonical.js';

export type ContenderName = 'renkei' | 'postgraphile' | 'raw';
export type Variables = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: the question's own query lays down the shape of its answer
type Data = Record<string, any>;
type SampleRow = Readonly<Record<string, string>>;

/** A question all contenders answer. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** The set of variables requests run through, the same for all: read from the database, in an order that is fixed but has no meaning. */
  readonly sample: string;
  /** A row of the sample as the variables of every contender; each takes the ones its query declares. */
  readonly variables: (row: SampleRow) => Variables;
  /** What an answer says, in one form for all. */
  readonly says: (contender: ContenderName, data: Data) => Json;
}

/** Institutions in an order that has no meaning, so that neighbours in a list are not asked for together. */
const shuffled = `order by md5(code) limit`;
const placesWithMany = `select sector, prefecture_code as prefecture from node where type = 'INSTITUTION' and sector is not null and prefecture_code is not null
  group by 1, 2 order by md5(sector || prefecture_code) limit 100`;
const member = `exists (select from tie t where t.from_id = n.id and t.type = 'MEMBER_OF' and t.valid_to is null)`;
const today = todayInJapan();
const list = (contender: ContenderName, data: Data, field: string) => canonical(contender === 'raw' ? (data as Json) : data[field]);

function counts(contender: ContenderName, data: Data): Json {
  if (contender === 'renkei') return [data.institutions.totalCount, ...sortedCounts(countsOf(data.institutions.facets, data.crosstab))];
  return [contender === 'raw' ? data.total : data.institutions.totalCount, ...sortedCounts(data.facets ?? [])];
}

export const questions: readonly Question[] = [
  {
    name: 'q1',
    title: 'one institution by code, with names',
    sample: `select code from node where type = 'INSTITUTION' ${shuffled} 500`,
    variables: ({ code }) => ({ code }),
    says: (contender, data) => list(contender, data, 'institution'),
  },
  {
    name: 'q2',
    title: '50 institutions by sector and prefecture',
    sample: placesWithMany,
    variables: ({ sector, prefecture }) => ({ sector, prefecture, today }),
    says: (contender, data) => list(contender, data, 'institutions'),
  },
  {
    name: 'q3',
    title: '20 institutions → memberships with citations → body → 10 members',
    sample: placesWithMany,
    variables: ({ sector, prefecture }) => ({ sector, prefecture, today }),
    says: (contender, data) => list(contender, data, 'institutions'),
  },
  {
    name: 'q4',
    title: 'total, four facets and a cross-table',
    sample: `select r.code as region, s.sector from region r, (values ('INDUSTRY'), ('ACADEMIA'), ('FINANCE'), ('GOVERNMENT'), (null)) s (sector) order by md5(r.code || coalesce(s.sector, ''))`,
    variables: ({ region, sector }) => ({ region: [region], sector: sector === null ? null : [sector], today }),
    says: counts,
  },
  {
    name: 'q5',
    title: 'co-members with shared bodies',
    sample: `select code from node n where type = 'INSTITUTION' and ${member} ${shuffled} 200`,
    variables: ({ code }) => ({ code, today }),
    says: (contender, data) => sortedBodies(list(contender, data, 'institution') as Data) as Json,
  },
  {
    name: 'q6',
    title: 'length of the shortest path',
    sample: `select a.code as "from", (select b.code from node b where b.type = 'INSTITUTION' and b.code <> a.code order by md5(a.code || b.code) limit 1) as "to"
      from (select code from node n where type = 'INSTITUTION' and ${member} ${shuffled} 20) a`,
    variables: ({ from, to }) => ({ from, to }),
    says: (contender, data) => (contender === 'renkei' ? data.path.paths[0]?.length : data.length) ?? null,
  },
  {
    name: 'q7a',
    title: 'search by two kanji',
    sample: `select substr(m.value, 3, 2) as search from name m join node n on n.id = m.node_id and n.type = 'INSTITUTION' where m.language = 'JA' and substr(m.value, 3, 2) ~ '^[一-龠]{2}$'
      group by 1 order by md5(substr(m.value, 3, 2)) limit 60`,
    variables: searchVariables,
    says: (contender, data) => list(contender, data, 'institutions'),
  },
  {
    name: 'q7b',
    title: 'typeahead: the first kana of a reading',
    sample: `select substr(m.value, 1, 3) as search from name m join node n on n.id = m.node_id and n.type = 'INSTITUTION' where m.language = 'JA_HIRA' and length(m.value) > 5
      group by 1 order by md5(substr(m.value, 1, 3)) limit 60`,
    variables: searchVariables,
    says: (contender, data) => list(contender, data, 'institutions'),
  },
  {
    name: 'q9',
    title: 'first screen of a partner page: list, total and facets in one operation',
    sample: `select b.code as body, (select o.region_code from tie t join node o on o.id = t.from_id where t.to_id = b.id and o.region_code is not null order by t.id limit 1) as region
      from node b where b.type = 'BODY' and exists (select from tie t join node o on o.id = t.from_id and o.type = 'INSTITUTION' and o.region_code is not null where t.to_id = b.id and t.type = 'MEMBER_OF')
      order by md5(b.code) limit 60`,
    variables: ({ region, body }) => ({ region: [region], sector: ['FINANCE', 'INDUSTRY'], body, today }),
    says: (contender, data) => {
      const { nodes, pageInfo } = data.institutions;
      return [counts(contender, data), canonical({ nodes, pageInfo })];
    },
  },
];

/** The order of shared bodies is not part of the answer. */
function sortedBodies(institution: Data): Data {
  for (const each of institution.coMembers ?? []) each.sharedBodies.sort((a: Data, b: Data) => (a.code < b.code ? -1 : 1));
  return institution;
}

/**
 * The texts are kana or kanji from names, so they are no identifiers and no several words, and the name they come from has them as they stand:
 * typing errors never come in.
 */
function searchVariables({ search = '' }: SampleRow): Variables {
  const keys = readSearchText(search)?.keys ?? [];
  // Keys are letters and digits, so a space may stand between the pairs of each.
  const pairs = keys.map(({ key }) => gramsOf(key).filter((gram) => [...gram].length === 2));
  return {
    search,
    keys: keys.map(({ key }) => key),
    forms: keys.map(({ form }) => form),
    grams: pairs.map((each) => each.join(' ')),
    today,
  };
}

/** The variables of all requests of a question. */
export async function sampleOf(client: pg.Client, question: Question): Promise<Variables[]> {
  const { rows } = await client.query<SampleRow>(question.sample);
  if (rows.length === 0) throw new Error(`${question.name}: nothing to ask for`);
  return rows.map(question.variables);
}

/** The body of a request: a GraphQL operation with the variables it declares, or the variables alone. */
export function requestBody(question: Question, contender: ContenderName, variables: Variables): string {
  if (contender === 'raw') return JSON.stringify(variables);
  const query = readFileSync(join(packageRoot, 'bench/queries', contender, `${question.name}.graphql`), 'utf8');
  const declared = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  return JSON.stringify({ query, variables: Object.fromEntries(declared) });
}
