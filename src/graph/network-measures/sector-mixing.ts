import type { Sector } from '../../domain/registries/vocabulary.js';
import { forEachEdge, type SimpleGraph } from '../simple-graph.js';

/** Ties of one sector: within it, and with others. `eiIndex` is null when it has none. */
export interface SectorTies {
  readonly sector: Sector;
  readonly internal: number;
  readonly external: number;
  readonly eiIndex: number | null;
}

export interface SectorMixing {
  /** Sectors that occur, in alphabetical order: rows and columns of the matrix. */
  readonly sectors: readonly Sector[];
  /** Number of edges between two sectors; symmetric, every edge counted once, also on the diagonal. */
  readonly matrix: readonly (readonly number[])[];
  readonly bySector: readonly SectorTies[];
  /** Of the whole network: an edge between sectors is external once. */
  readonly eiIndex: number | null;
}

/**
 * Who ties with whom across 産学金官, and whether the sectors look outward.
 *
 * Formula: E–I = (E − I) / (E + I), E the ties that leave the sector, I those inside it: −1 all inside, +1 all outside. Edges of the simple
 * graph without weights, between nodes that have a sector.
 * Citation: Krackhardt, D., Stern, R. N. (1988). Informal Networks and Organizational Crises: An Experimental Simulation. Social
 * Psychology Quarterly 51(2), 123–140.
 * Complexity: O(n + m). Order: sectors by code. (networkx.attribute_mixing_matrix counts the diagonal twice.)
 */
export function sectorMixing(graph: SimpleGraph): SectorMixing {
  const sectors = [...new Set(graph.nodes.flatMap((node) => node.sector ?? []))].sort();
  const places = graph.nodes.map((node) => (node.sector === null ? -1 : sectors.indexOf(node.sector)));
  const matrix = sectors.map(() => sectors.map(() => 0));
  const count = (row: number, column: number) => {
    const cells = matrix[row] as number[];
    cells[column] = (cells[column] as number) + 1;
  };
  forEachEdge(graph, (a, b) => {
    const [row, column] = [places[a] as number, places[b] as number];
    if (row < 0 || column < 0) return;
    count(row, column);
    if (row !== column) count(column, row);
  });
  const bySector = sectors.map((sector, place) => tiesOf(sector, place, matrix[place] as number[]));
  const internal = bySector.reduce((sum, ties) => sum + ties.internal, 0);
  const external = bySector.reduce((sum, ties) => sum + ties.external, 0) / 2;
  return { sectors, matrix, bySector, eiIndex: eiIndex(internal, external) };
}

function tiesOf(sector: Sector, place: number, row: readonly number[]): SectorTies {
  const internal = row[place] as number;
  const external = row.reduce((sum, count) => sum + count, 0) - internal;
  return { sector, internal, external, eiIndex: eiIndex(internal, external) };
}

function eiIndex(internal: number, external: number): number | null {
  return internal + external === 0 ? null : (external - internal) / (external + internal);
}
