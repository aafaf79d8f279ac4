import { bodyKinds } from '../domain/registries/body-kinds.js';
import { institutionKinds } from '../domain/registries/institution-kinds.js';
import type { Registry } from '../domain/registries/registry.js';
import { type NodeType, nodeTypes, type Sector, sectors } from '../domain/registries/vocabulary.js';
import type { NodeClasses } from '../queries/namesakes.js';

/** A class of entities, as services of reconciliation call it: 種別. */
export interface EntityType {
  /** The end of its IRI, as in the RDF exports: `node-type/INSTITUTION`, `sector/FINANCE`, `kind/INSTITUTION/BANK`. */
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly broader: EntityType | null;
}

interface Classified {
  readonly type: NodeType;
  readonly kind: string | null;
  readonly sector: Sector | null;
}

function typesFrom(registry: Registry, prefix: string, broader: EntityType | null): EntityType[] {
  return Object.entries(registry).map(([code, { ja, en }]) => ({ id: `${prefix}/${code}`, ja, en, broader }));
}

/** The widest types; also what is offered first. */
export const widestTypes: readonly EntityType[] = typesFrom(nodeTypes, 'node-type', null);
const [institution, body] = ['node-type/INSTITUTION', 'node-type/BODY'].map((id) => widestTypes.find((type) => type.id === id) ?? null);

/** Every type there is. A new kind in the registries is a new type here. */
export const entityTypes: readonly EntityType[] = [
  ...widestTypes,
  ...typesFrom(sectors, 'sector', institution ?? null),
  ...typesFrom(institutionKinds, 'kind/INSTITUTION', institution ?? null),
  ...typesFrom(bodyKinds, 'kind/BODY', body ?? null),
];

const byId = new Map(entityTypes.map((type) => [type.id, type]));

export function findEntityType(id: string): EntityType | null {
  return byId.get(id) ?? null;
}

/** The types of a node, the narrowest first. */
export function typesOfNode({ type, kind, sector }: Classified): EntityType[] {
  return [kind && `kind/${type}/${kind}`, sector && `sector/${sector}`, `node-type/${type}`].flatMap((id) => {
    const found = id ? byId.get(id) : undefined;
    return found ? [found] : [];
  });
}

/** The types as a condition of queries. */
export function classesOf(types: readonly EntityType[]): NodeClasses {
  const under = (prefix: string) => types.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length));
  return { types: under('node-type/'), sectors: under('sector/'), kinds: under('kind/') };
}
