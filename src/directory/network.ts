import { dateOf, dayNumber, startNumber } from '../domain/day-number.js';
import { displayName } from '../domain/names/display-name.js';
import type { GraphNode, GraphTie, NetworkRows } from '../domain/network.js';
import type { MembershipRole } from '../domain/registries/membership-roles.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import type { Language } from '../domain/registries/vocabulary.js';
import type { NetworkSelection } from '../queries/network-rows.js';
import type { NodeRow } from '../queries/node-rows.js';
import { all, predicatesOf } from './institution-predicates.js';
import type { NodeIndex } from './node-store.js';
import type { DirectoryTables } from './tables.js';

/** Part of the network as of a day, as `streamNodes` and `streamTies` of queries/network-rows.ts read it from the database. */
export function networkOf(tables: DirectoryTables, selection: NetworkSelection): NetworkRows {
  const { nodes, ties } = tables;
  const kept = keptNodes(tables, selection);
  const day = selection.allTimes ? null : dayNumber(selection.asOf);
  const types = selection.relationshipTypes;
  const rows: GraphTie[] = [];
  for (let tie = 0; tie < ties.length; tie += 1) {
    const [from, to] = [ties.from.get(tie), ties.to.get(tie)];
    if (from < 0 || kept[from] !== 1 || kept[to] !== 1) continue;
    if (day !== null && !(ties.holdsOn(tie, day) && nodes.existsOn(to, day))) continue;
    const type = ties.types.text(tie) as RelationshipType;
    if (types && !types.includes(type)) continue;
    rows.push({
      id: ties.ids.get(tie),
      from: nodes.ids.get(from),
      to: nodes.ids.get(to),
      type,
      role: ties.roles.text(tie) as MembershipRole | null,
      validFrom: dateOf(ties.validFrom.get(tie)),
      validTo: dateOf(ties.validTo.get(tie)),
      lastAttested: dateOf(ties.lastAttested.get(tie)),
    });
  }
  const found: GraphNode[] = [];
  kept.forEach((isKept, index) => {
    if (isKept === 1) found.push(graphNode(nodes.row(index) as NodeRow, selection.asOf));
  });
  return { nodes: found, ties: rows };
}

/** Kept[index] is 1 for nodes that exist on the day (institutions: that had come to be), of the types, and matching the institution filter. */
function keptNodes(tables: DirectoryTables, { asOf, allTimes, nodeTypes, institutions }: NetworkSelection): Uint8Array {
  const { nodes } = tables;
  const day = dayNumber(asOf);
  const kept = new Uint8Array(nodes.length);
  const isChosen = hasConditions(institutions) ? chosenBy(tables, institutions, asOf) : () => true;
  for (let index = 0; index < nodes.length; index += 1) {
    const row = nodes.row(index);
    if (!row || (nodeTypes && !nodeTypes.includes(row.type))) continue;
    const exists = startNumber(begun(row)) <= day && (row.type === 'INSTITUTION' || day <= nodes.validTo.get(index));
    if ((allTimes || exists) && isChosen(index)) kept[index] = 1;
  }
  return kept;
}

type Conditions = NonNullable<NetworkSelection['institutions']>;

function hasConditions(filter: NetworkSelection['institutions']): filter is Conditions {
  return Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
}

/** Institutions that match; of other nodes those tied to one of them on the day. */
function chosenBy(tables: DirectoryTables, filter: Conditions, asOf: string): (index: NodeIndex) => boolean {
  const { nodes, ties } = tables;
  const [day, matches] = [dayNumber(asOf), all(predicatesOf(tables, filter, asOf))];
  const isMatch = (index: NodeIndex) => nodes.isType(index, 'INSTITUTION') && matches(index);
  const isTied = ({ rows, start, end }: ReturnType<typeof ties.out>, otherOf: (tie: number) => NodeIndex) =>
    rows.subarray(start, end).some((tie) => ties.holdsOn(tie, day) && isMatch(otherOf(tie)));
  return (index) => {
    if (nodes.isType(index, 'INSTITUTION')) return matches(index);
    return isTied(ties.out(index), (tie) => ties.to.get(tie)) || isTied(ties.in(index), (tie) => ties.from.get(tie));
  };
}

/** When a node came to be: bodies were set up, hubs adopted, programmes and events started. */
function begun({ validFrom, startOn, adopted }: NodeRow): string | null {
  return validFrom ?? startOn ?? adopted;
}

function graphNode(row: NodeRow, asOf: string): GraphNode {
  const nameIn = (language: Language) => displayName(row.names, language, asOf, false)?.value ?? null;
  const nameEn = nameIn('EN');
  return {
    id: row.id,
    code: row.code,
    type: row.type,
    kind: row.kind,
    sector: row.sector,
    prefecture: row.prefectureCode,
    region: row.regionCode,
    name: nameIn('JA') ?? nameEn ?? nameIn('OTHER') ?? row.code,
    nameEn,
    website: row.website,
    validFrom: begun(row),
    validTo: row.validTo,
  };
}
