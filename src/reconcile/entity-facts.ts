import { displayName } from '../domain/names/display-name.js';
import type { RelationshipType } from '../domain/registries/relationship-types.js';
import { findNeighbours, type NeighbourRow } from '../queries/neighbours.js';
import { findIdentifiers, findStatuses, type IdentifierRow, type StatusRow } from '../queries/node-details.js';
import { findNodesByIds, type NodeRow } from '../queries/node-rows.js';
import { findPrefectures, findRegions, type PrefectureRow, type RegionRow } from '../queries/places.js';
import type { Reader } from '../storage/database.js';
import { typesOfNode } from './entity-types.js';
import { languageTagOf, nameLanguage, type ReaderLanguage } from './reader-language.js';

/** What a property is read from, beside the row of the node, its names and its place. */
export type FactSource = 'identifiers' | 'statuses' | 'ties';

/** An entity with all that the asked properties need. */
export interface EntityFacts {
  readonly node: NodeRow;
  readonly prefecture: PrefectureRow | null;
  readonly region: RegionRow | null;
  readonly identifiers: readonly IdentifierRow[];
  readonly statuses: readonly StatusRow[];
  readonly neighbours: readonly NeighbourRow[];
}

/** For whom and as of when an answer is given. */
export interface ReaderView {
  readonly language: ReaderLanguage;
  readonly asOf: string;
}

/** The types of ties that properties show. */
const shownTies: readonly RelationshipType[] = ['MEMBER_OF', 'PARTICIPATES_IN', 'SECRETARIAT_OF', 'PART_OF', 'SUCCEEDS', 'UNDER_PROGRAM'];

/** The facts of many nodes: at most six statements, however many nodes. */
export async function loadEntityFacts(
  reader: Reader,
  ids: readonly number[],
  needs: ReadonlySet<FactSource>,
  asOf: string,
): Promise<Map<number, EntityFacts>> {
  if (ids.length === 0) return new Map();
  const [nodes, prefectures, regions, identifiers, statuses, neighbours] = await Promise.all([
    findNodesByIds(reader, ids),
    findPrefectures(reader),
    findRegions(reader),
    needs.has('identifiers') ? findIdentifiers(reader, ids) : [],
    needs.has('statuses') ? findStatuses(reader, ids) : [],
    needs.has('ties') ? findNeighbours(reader, ids, shownTies, asOf) : [],
  ]);
  const [identifiersOf, statusesOf, neighboursOf] = [byNode(identifiers), byNode(statuses), byNode(neighbours)];
  const factsOf = (node: NodeRow): EntityFacts => ({
    node,
    prefecture: prefectures.find(({ code }) => code === node.prefectureCode) ?? null,
    region: regions.find(({ code }) => code === node.regionCode) ?? null,
    identifiers: identifiersOf.get(node.id) ?? [],
    statuses: statusesOf.get(node.id) ?? [],
    neighbours: neighboursOf.get(node.id) ?? [],
  });
  return new Map(nodes.map((node) => [node.id, factsOf(node)]));
}

function byNode<Row extends { readonly nodeId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  return Map.groupBy(rows, ({ nodeId }) => nodeId);
}

/** The name to show, and its language (BCP 47). */
export function nameOfEntity(
  { node }: EntityFacts,
  { language, asOf }: ReaderView,
): { readonly name: string; readonly lang: string | null } {
  const found = displayName(node.names, nameLanguage(language), asOf, true);
  return found ? { name: found.value, lang: languageTagOf(found) } : { name: node.code, lang: null };
}

/** What tells namesakes apart: 「銀行・広島県広島市」. */
export function describeEntity({ node, prefecture }: EntityFacts, { language }: ReaderView): string {
  const place = language === 'en' ? [node.city, prefecture?.nameEn] : [`${prefecture?.name ?? ''}${node.city ?? ''}`];
  const [narrowest] = typesOfNode(node);
  return [narrowest?.[language], ...place].filter(Boolean).join(language === 'en' ? ', ' : '・');
}
