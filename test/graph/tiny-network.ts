import type { GraphNode, GraphTie, NetworkRows, ProjectedNetwork } from '../../src/graph/network.js';
import { project } from '../../src/graph/projections/project.js';
import { type NodeValues, type SimpleGraph, simpleGraph } from '../../src/graph/simple-graph.js';

/** A node with nothing in it but what the test says. */
export function node(id: number, more: Partial<GraphNode> = {}): GraphNode {
  const nothing = { kind: null, sector: null, prefecture: null, region: null, nameEn: null, website: null, validFrom: null, validTo: null };
  const code = more.code ?? `n${String(id).padStart(6, '0')}`;
  return { ...nothing, id, type: 'INSTITUTION', name: code, ...more, code };
}

export function tie(id: number, from: number, to: number, more: Partial<GraphTie> = {}): GraphTie {
  return { id, from, to, type: 'RELATED_TO', role: null, validFrom: null, validTo: null, lastAttested: null, ...more };
}

/** 'a-b b-c d' → nodes a, b, c, d with ids 1, 2, 3, 4 in order of name, ties a → b and b → c. */
export function rowsOf(text: string): NetworkRows {
  const words = text.split(' ').filter(Boolean);
  const codes = [...new Set(words.flatMap((word) => word.split('-')))].sort();
  const idOf = new Map(codes.map((code, place) => [code, place + 1]));
  const ties = words.filter((word) => word.includes('-')).map((word) => word.split('-').map((code) => idOf.get(code)) as [number, number]);
  return { nodes: codes.map((code, place) => node(place + 1, { code })), ties: ties.map(([from, to], place) => tie(place + 1, from, to)) };
}

export function full(rows: NetworkRows): ProjectedNetwork {
  return project(rows, { projection: 'FULL' });
}

export function graphOf(text: string): SimpleGraph {
  return simpleGraph(full(rowsOf(text)));
}

/** Values by code, so that an expectation reads like the drawing. */
export function byCode<Value>(graph: SimpleGraph, values: NodeValues<Value> | null): Record<string, Value> {
  return Object.fromEntries(graph.nodes.map((each) => [each.code, values?.get(each.id) as Value]));
}

/** Members of bodies: { alpha: 'x y z' } → institutions x, y, z (ids from 1) and body alpha (ids from 101 unless told). */
export function membershipRows(bodies: Record<string, string>, firstBody = 101): NetworkRows {
  const members = [...new Set(Object.values(bodies).flatMap((list) => list.split(' ')))].filter(Boolean).sort();
  const idOf = new Map(members.map((code, place) => [code, place + 1]));
  const bodyNodes = Object.keys(bodies).map((code, place) => node(firstBody + place, { code, type: 'BODY', kind: 'COMMITTEE' }));
  const pairs = Object.values(bodies).flatMap((list, place) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((code) => [idOf.get(code) as number, firstBody + place] as const),
  );
  const ties = pairs.map(([from, to], place) => tie(place + 1, from, to, { type: 'MEMBER_OF', role: 'MEMBER' }));
  return { nodes: [...members.map((code, place) => node(place + 1, { code })), ...bodyNodes], ties };
}
