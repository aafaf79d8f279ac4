import type { Api } from '../kit/api.js';

/** A connection somewhere in the API: how to ask for it and what tells its items apart. */
export interface List {
  readonly name: string;
  /** The field with its own arguments; `$page` stands for the four arguments of Relay. */
  readonly field: string;
  /** What to ask of each node. */
  readonly node: string;
  /** Codes or ids around the field, outermost first. */
  readonly around?: string;
}

export interface Edge {
  readonly cursor: string;
  readonly node: unknown;
}

export interface Page {
  readonly edges: Edge[];
  readonly nodes: unknown[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}

export type PageArgs = { first?: number; after?: string | null; last?: number; before?: string | null };

const orders = ['', '[{key: NAME, direction: DESC}]', '[{key: CODE}]', '[{key: PREFECTURE, direction: DESC}, {key: CODE}]'];
const roots: Record<string, readonly string[]> = {
  institutions: [...orders, '[{key: SECTOR, direction: DESC}, {key: NAME, direction: DESC}]', '[{key: START, direction: DESC}]'],
  bodies: [...orders, '[{key: START}, {key: NAME, direction: DESC}]'],
  programs: [...orders, '[{key: START, direction: DESC}, {key: CODE}]'],
  hubs: [...orders, '[{key: START, direction: DESC}]'],
  events: [...orders, '[{key: NUMBER, direction: DESC}, {key: START}]'],
};

export const lists: readonly List[] = [
  ...Object.entries(roots).flatMap(([root, each]) =>
    each.map((order) => ({ name: `${root} ${order}`, field: `${root}($page ${order && `orderBy: ${order}`})`, node: 'code' })),
  ),
  { name: 'a search', field: 'institutions($page search: "大学" filter: {region: ["chugoku"]})', node: 'code' },
  {
    name: 'an ordered search',
    field: 'institutions($page search: "大学" orderBy: [{key: PREFECTURE}, {key: CODE, direction: DESC}])',
    node: 'code',
  },
  { name: 'a search for several words', field: 'bodies($page search: "会議 地域")', node: 'code' },
  { name: 'a search over everything', field: 'search($page text: "広島")', node: 'code' },
  { name: 'a search with a typing error', field: 'search($page text: "産業技術総合研究署")', node: 'code' },
  { name: 'plans', field: 'plans($page)', node: 'code' },
  { name: 'documents', field: 'documents($page)', node: 'code' },
  { name: 'regulations', field: 'regulations($page)', node: 'code' },
  { name: 'members of c-collabo', around: 'body(code: "c-collabo")', field: 'members($page asOf: "2013-04-01")', node: 'id printedAs' },
  { name: 'children of sangiren', around: 'body(code: "sangiren")', field: 'children($page)', node: 'code' },
  { name: 'events of c-collabo', around: 'body(code: "c-collabo")', field: 'events($page)', node: 'code' },
  { name: 'coMembers', around: 'institution(code: "hiroshima-university")', field: 'coMembers($page asOf: "2013-04-01")', node: 'code' },
  { name: 'relationships', around: 'body(code: "c-collabo")', field: 'relationships($page)', node: 'id' },
  { name: 'memberships', around: 'institution(code: "bureau-chugoku")', field: 'memberships($page)', node: 'id' },
  { name: 'projects', around: 'program(code: "knowledge-cluster")', field: 'projects($page)', node: 'code' },
];

/** One page of a list, asked with variables as clients do. */
export async function pageOf(api: Api, { field, node, around }: List, args: PageArgs): Promise<Page> {
  const inner = field.replace('$page', 'first: $first after: $after last: $last before: $before');
  const asked = `list: ${inner} { edges { cursor node { ${node} } } nodes { ${node} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;
  const body = around ? `around: ${around} { ${asked} }` : asked;
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { ${body} }`;
  const { data, errors } = await api.ask<{ list: Page; around?: { list: Page } }>(query, args);
  if (errors) throw new Error(`${errors[0]?.extensions.code} ${errors[0]?.message}`);
  return data?.around?.list ?? (data as { list: Page }).list;
}

/** The whole list, page by page from the start or, with `last`, from the end; in list order. */
export async function walk(
  api: Api,
  list: List,
  direction: 'first' | 'last',
  size: () => number,
  seen: (page: Page, edges: Edge[]) => void = () => {},
): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const args: PageArgs = direction === 'first' ? { first: size(), after: cursor } : { last: size(), before: cursor };
    const page: Page = await pageOf(api, list, args);
    if (direction === 'first') edges.push(...page.edges);
    else edges.unshift(...page.edges);
    seen(page, edges);
    cursor = direction === 'first' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
    more = direction === 'first' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
  }
  return edges;
}
