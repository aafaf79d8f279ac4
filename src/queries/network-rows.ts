import sql, { join, type Sql } from 'sql-template-tag';
import type { GraphNode, GraphTie, NetworkRows } from '../domain/network.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { Reader } from '../storage/database.js';
import { activeOn } from './active-on.js';
import { type Columns, readColumns } from './columns.js';
import { type InstitutionFilter, institutionCondition } from './institution-filter.js';
import { namesOfNodes } from './name-on.js';

/** Which part of the network, as of a day. */
export interface NetworkSelection {
  readonly asOf: string;
  /** The network of all times: `asOf` only chooses names. */
  readonly allTimes?: boolean;
  /** Only nodes of these types. */
  readonly nodeTypes?: readonly NodeType[] | null | undefined;
  /** Only ties of these types. */
  readonly relationshipTypes?: readonly RelationshipType[] | null | undefined;
  /** Only institutions that match; of other nodes only those tied to one of them. */
  readonly institutions?: InstitutionFilter | null | undefined;
}

/** When a node came to be: bodies were set up, hubs adopted, programmes and events started. */
const begun: Sql = sql`coalesce(n.valid_from, n.start_on, n.adopted)`;

/** Rows read at a time: enough to be quick, few enough to hold in memory. */
const chunkSize = 500;

type NamelessNode = Omit<GraphNode, 'name' | 'nameEn'>;

const nodeColumns = ['id', 'code', 'type', 'kind', 'sector', 'prefecture', 'region', 'website', 'validFrom', 'validTo'] as const;
const tieColumns = ['id', 'from', 'to', 'type', 'role', 'validFrom', 'validTo', 'lastAttested'] as const;

/** The nodes in order of their ids, a chunk at a time: the next one is read only when it is asked for. */
export async function* streamNodes(reader: Reader, selection: NetworkSelection): AsyncGenerator<GraphNode[]> {
  let after = 0;
  for (;;) {
    const columns = await readColumns<NamelessNode>(
      reader,
      nodeColumns,
      sql`select n.id, n.code, n.type, n.kind, n.sector, n.prefecture_code as prefecture, n.region_code as region, n.website,
            ${begun} as "validFrom", n.valid_to as "validTo"
          from node n where ${nodeCondition(selection)} and n.id > ${after} order by n.id limit ${chunkSize}`,
    );
    const count = columns.id.length;
    if (count > 0) yield await namedNodes(reader, columns, selection.asOf);
    if (count < chunkSize) return;
    after = columns.id[count - 1] as number;
  }
}

async function namedNodes(reader: Reader, columns: Columns<NamelessNode>, asOf: string): Promise<GraphNode[]> {
  const { id: ids, code, type, kind, sector, prefecture, region, website, validFrom, validTo } = columns;
  const names = await namesOfNodes(reader, ids, asOf);
  return ids.map((id, at) => ({
    id,
    code: code[at] as string,
    type: type[at] as NodeType,
    kind: kind[at] as string | null,
    sector: sector[at] as GraphNode['sector'],
    prefecture: prefecture[at] as string | null,
    region: region[at] as string | null,
    name: names.get(id)?.name ?? (code[at] as string),
    nameEn: names.get(id)?.nameEn ?? null,
    validFrom: validFrom[at] as string | null,
    validTo: validTo[at] as string | null,
    website: website[at] as string | null,
  }));
}

/** The ties among those nodes in order of their ids, a chunk at a time, by column: there are many more than nodes. */
export async function* streamTies(reader: Reader, selection: NetworkSelection): AsyncGenerator<Columns<GraphTie>> {
  const { asOf, allTimes, relationshipTypes } = selection;
  const onDay = allTimes ? sql`true` : sql`${activeOn('t', asOf)} and ${activeOn('c', asOf)}`;
  const kept = (alias: 'from_id' | 'to_id') =>
    isWhole(selection)
      ? sql`true`
      : sql`${alias === 'from_id' ? sql`t.from_id` : sql`t.to_id`} in (select n.id from node n where ${nodeCondition(selection)})`;
  let after = 0;
  for (;;) {
    const columns = await readColumns<GraphTie>(
      reader,
      tieColumns,
      sql`select t.id, t.from_id as "from", t.to_id as "to", t.type, t.role, t.valid_from as "validFrom", t.valid_to as "validTo", t.last_attested as "lastAttested"
          from tie t join node c on c.id = t.to_id where ${onDay}
          and ${relationshipTypes ? sql`t.type = any(${relationshipTypes})` : sql`true`} and ${kept('from_id')} and ${kept('to_id')}
          and t.id > ${after} order by t.id limit ${chunkSize}`,
    );
    const count = columns.id.length;
    if (count > 0) yield columns;
    if (count < chunkSize) return;
    after = columns.id[count - 1] as number;
  }
}

/** One of the ties of a chunk. */
export function tieAt({ id, from, to, type, role, validFrom, validTo, lastAttested }: Columns<GraphTie>, at: number): GraphTie {
  return {
    id: id[at] as number,
    from: from[at] as number,
    to: to[at] as number,
    type: type[at] as RelationshipType,
    role: role[at] as GraphTie['role'],
    validFrom: validFrom[at] as string | null,
    validTo: validTo[at] as string | null,
    lastAttested: lastAttested[at] as string | null,
  };
}

/** The whole selection in memory, for graph questions. */
export async function loadNetwork(reader: Reader, selection: NetworkSelection): Promise<NetworkRows> {
  const nodes: GraphNode[] = [];
  const ties: GraphTie[] = [];
  for await (const chunk of streamNodes(reader, selection)) nodes.push(...chunk);
  for await (const chunk of streamTies(reader, selection)) for (const at of chunk.id.keys()) ties.push(tieAt(chunk, at));
  // A tie may lead to a node that had ended: what is not in the network has no ties in it.
  const ids = new Set(nodes.map((node) => node.id));
  return { nodes, ties: ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to)) };
}

function isWhole({ nodeTypes, institutions }: NetworkSelection): boolean {
  return !nodeTypes && !hasConditions(institutions);
}

function hasConditions(filter: InstitutionFilter | null | undefined): boolean {
  return Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
}

/** Nodes that exist on the day (institutions: that had come to be), of the types, and matching the institution filter. */
function nodeCondition({ asOf, allTimes, nodeTypes, institutions }: NetworkSelection): Sql {
  const parts = allTimes
    ? [sql`true`]
    : [sql`(${begun} is null or ${begun} <= ${asOf}) and (n.type = 'INSTITUTION' or n.valid_to is null or n.valid_to || '~' >= ${asOf})`];
  if (nodeTypes) parts.push(sql`n.type = any(${nodeTypes})`);
  if (hasConditions(institutions)) {
    const matches = institutionCondition(institutions as InstitutionFilter, asOf);
    parts.push(sql`case when n.type = 'INSTITUTION' then ${matches} else n.id in (select x.other from (
      select t.to_id as other, t.from_id as institution, t.valid_from, t.valid_to from tie t
      union all select t.from_id, t.to_id, t.valid_from, t.valid_to from tie t) x
      where ${activeOn('x', asOf)} and x.institution in (select n.id from node n where n.type = 'INSTITUTION' and ${matches})) end`);
  }
  return join(parts, ' and ');
}
