import { networkFormats } from '../../export/formats.js';
import type { NetworkQuestion } from './load-analysis.js';

/** The files of a network, with what was asked as query parameters. Nested and, or and not of a filter have none: then there are no links. */
export function exportLinks({
  projection,
  asOf,
  filter,
  weighting,
  centreCode,
  radius,
}: NetworkQuestion): { format: string; url: string }[] {
  const { and, or, not, ...institutions } = filter?.institutions ?? {};
  if (and || or || not) return [];
  const { nodeTypes, relationshipTypes } = filter ?? {};
  const ofProjection = projection === 'EGO' ? { center: centreCode, radius } : projection === 'CO_MEMBERSHIP' ? { weighting } : {};
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ projection, asOf, nodeTypes, relationshipTypes, ...institutions, ...ofProjection })) {
    if (value !== null && value !== undefined) query.set(name, String(value));
  }
  return networkFormats.map(({ name }) => ({ format: name, url: `/exports/network.${name}?${query}` }));
}
